import { LOCALES } from '../kernel/locale.js';
import type { NarrativePart } from '../narratives/contract.js';
import { richTextOf } from '../reports/rich-text-markdown.js';
import type { RichBlock } from '../reports/rich-text.js';
import { amendedTermsOf, amendedValuesOf } from './amended-values.js';
import { sheetsOf, updatesOf } from './activity-of-rows.js';
import type {
  PortableAmendment,
  PortableCommitment,
  PortableHead,
  PortableNarrative,
  PortablePlan,
  PortableSections,
  PortableTerms,
  PortableValues,
} from './contract.js';
import { type RowFault, rowFaults } from './row-faults.js';
import type { PortableRows } from './rows.js';
import { activityOf, amendmentOf, commitmentOf, grouped, indicatorOf, inOrder, listOf, textsOf, textsOrNone } from './row-values.js';
import { type PlanTableName, SECTIONS } from './plan-tables.js';
import type { TableRow } from './tables.js';

export type PlanRead = { ok: true; plan: PortablePlan } | { ok: false; faults: RowFault[] };

const indicatorsOf = (rows: PortableRows): ((commitment: string) => PortableCommitment['indicators']) => {
  const [indicators, measurements] = [grouped(rows.indicators, commitmentOf), grouped(rows.measurements, indicatorOf)];
  return (commitment) =>
    inOrder(indicators(commitment), ({ indicator_number }) => indicator_number).map((row) => {
      const told = inOrder(measurements(indicatorOf(row)), ({ measurement_number }) => measurement_number);
      const placeOf = (number: number | null): number | null =>
        number === null ? null : told.findIndex(({ measurement_number }) => measurement_number === number);
      return {
        number: row.indicator_number,
        kind: row.indicator_kind,
        name: textsOf(row, 'name'),
        unit: row.indicator_unit,
        baseline: row.baseline,
        target: row.target,
        measurements: told.map((one) => ({
          value: one.value,
          printed: one.value_printed,
          on: one.measured_on,
          recordedAt: one.recorded_at,
          replaces: placeOf(one.replaces_number),
          withdrawn: one.withdrawn,
        })),
      };
    });
};

const narrativesOf = (rows: PortableRows, cells: Cells): ((activity: string) => PortableNarrative[]) => {
  const placed = grouped(
    rows.narratives.map((row, index) => ({ row, index })),
    ({ row }) => activityOf(row),
  );
  return (activity) =>
    placed(activity).map(({ row, index }) => {
      const text = (part: NarrativePart): RichBlock[] => {
        const cell = row[part];
        return cell === null ? [] : cells.richText('narratives', index, part, cell);
      };
      const { language, changed_at: changedAt } = row;
      return { language, changedAt, results: text('results'), analysis: text('analysis'), recommendations: text('recommendations') };
    });
};

const commitmentsOf = (rows: PortableRows, cells: Cells): PortableCommitment[] => {
  const [activities, updates, sheets, narratives, indicators] = [
    grouped(rows.activities, commitmentOf),
    updatesOf(rows),
    sheetsOf(rows),
    narrativesOf(rows, cells),
    indicatorsOf(rows),
  ];
  return inOrder(rows.commitments, ({ commitment_number }) => commitment_number).map((row) => ({
    number: row.commitment_number,
    axis: row.axis_number,
    institution: row.institution_key,
    supporting: listOf(row.supporting_keys),
    title: textsOf(row, 'title'),
    problem: textsOrNone(row, 'problem'),
    solution: textsOrNone(row, 'solution'),
    expectedResult: textsOrNone(row, 'expected_result'),
    weight: row.weight,
    start: row.start,
    end: row.end,
    ogpId: row.ogp_id,
    activities: inOrder(activities(commitmentOf(row)), ({ activity_number }) => activity_number).map((activity) => ({
      number: activity.activity_number,
      title: textsOf(activity, 'title'),
      weight: activity.weight,
      supplementary: activity.supplementary,
      addedOn: activity.added_on,
      start: activity.start,
      end: activity.end,
      sheet: sheets(activityOf(activity)),
      narratives: narratives(activityOf(activity)),
      updates: updates(activityOf(activity)),
    })),
    indicators: indicators(commitmentOf(row)),
  }));
};

/** What stands inside the cells of a row: JSON and rich texts are read as they are met, and what is wrong with them is told at the end. */
class Cells {
  readonly faults: RowFault[] = [];

  values(index: number, column: 'value_before' | 'value_after', cell: string | null): PortableValues | null {
    if (cell === null) return null;
    return amendedValuesOf(cell) ?? this.wrong('amendment_changes', index, column, cell, null);
  }

  terms(index: number, cell: string): PortableTerms {
    return amendedTermsOf(cell) ?? this.wrong('amendment_terms', index, 'terms', cell, { effectiveOn: '' });
  }

  richText(table: 'sections' | 'narratives', index: number, column: string, cell: string): RichBlock[] {
    const read = richTextOf(cell);
    if (read.ok) return read.blocks;
    this.faults.push({ table, index, column, code: read.fault.code, found: read.fault.found, other: null });
    return [];
  }

  private wrong<T>(table: PlanTableName, index: number, column: string, found: string, instead: T): T {
    this.faults.push({ table, index, column, code: 'json', found, other: null });
    return instead;
  }
}

const sectionsOf = (rows: PortableRows, cells: Cells): PortableSections => {
  const sections: PortableSections = {};
  for (const name of SECTIONS) {
    const index = rows.sections.findIndex(({ section }) => section === name);
    const row = rows.sections[index];
    if (!row) continue;
    sections[name] = Object.fromEntries(
      LOCALES.flatMap((locale) => {
        const cell = row[`text_${locale}`];
        return cell === null ? [] : [[locale, cells.richText('sections', index, `text_${locale}`, cell)]];
      }),
    );
  }
  return sections;
};

const amendmentsOf = (rows: PortableRows, cells: Cells): PortableAmendment[] => {
  const placed = <Row>(all: readonly Row[]) => all.map((row, index) => ({ row, index }));
  const effects = grouped(rows.amendment_effects, amendmentOf);
  const changes = grouped(placed(rows.amendment_changes), ({ row }) => amendmentOf(row));
  const terms = grouped(placed(rows.amendment_terms), ({ row }) => amendmentOf(row));
  return inOrder(rows.amendments, ({ amendment_number }) => amendment_number).map((amendment) => ({
    number: amendment.amendment_number,
    reason: textsOf(amendment, 'reason'),
    approver: amendment.approver,
    effectiveOn: amendment.in_force_from,
    recordedAt: amendment.recorded_at,
    effect: {
      plan: { before: amendment.plan_rate_before, after: amendment.plan_rate_after },
      commitments: effects(amendmentOf(amendment)).map(({ commitment_number, rate_before, rate_after }) => ({
        number: commitment_number,
        before: rate_before,
        after: rate_after,
      })),
    },
    changes: inOrder(changes(amendmentOf(amendment)), ({ row }) => row.change_number).map(({ row, index }) => ({
      kind: row.amended_kind,
      commitment: row.commitment_number,
      activity: row.activity_number,
      what: row.amended_what,
      before: cells.values(index, 'value_before', row.value_before),
      after: cells.values(index, 'value_after', row.value_after),
    })),
    terms: inOrder(terms(amendmentOf(amendment)), ({ row }) => row.term_number).map(({ row, index }) => ({
      kind: row.amended_kind,
      commitment: row.commitment_number,
      activity: row.activity_number,
      terms: cells.terms(index, row.terms),
    })),
  }));
};

const headOf = (row: TableRow<'plan'>, sections: PortableSections): PortableHead => ({
  slug: row.plan,
  number: row.plan_number,
  title: textsOf(row, 'title'),
  summary: textsOrNone(row, 'summary'),
  dataNote: textsOrNone(row, 'data_note'),
  mainLanguage: row.main_language,
  start: row.start,
  end: row.end,
  state: row.state,
  archive: row.archive,
  knownCommitments: row.known_commitments,
  ratesAsOf: row.rates_as_of,
  ogpCode: row.ogp_code,
  ogpPlan: row.ogp_plan,
  settings: {
    unreported: row.unreported_rule,
    planRate: row.rate_rule,
    limitedBelow: row.limited_below,
    completedFrom: row.completed_from,
    atRiskPoints: row.at_risk_points,
    aheadPoints: row.ahead_points,
    staleDays: row.stale_days,
    completionNeedsAction: row.completion_needs_action,
    completionNeedsEvidence: row.completion_needs_evidence,
    publication: row.publication,
  },
  publishedAt: row.published_at,
  weightsFrozenAt: row.weights_frozen_at,
  sections,
});

/** The plan of these rows, or all that keeps them from being one. What has a number stands in its order, other rows as they come. DOMAIN.md §11 */
export const portableOf = (rows: PortableRows): PlanRead => {
  const cells = new Cells();
  const [head] = rows.plan;
  const faults = rowFaults(rows, listOf);
  if (!head) return { ok: false, faults };
  const plan: PortablePlan = {
    schema: 'iltizam-plan/1',
    member: { slug: head.member, kind: head.member_kind, name: textsOf(head, 'member_name') },
    institutions: rows.institutions.map((row) => ({ key: row.institution_key, sector: row.sector, name: textsOf(row, 'name') })),
    plan: headOf(head, sectionsOf(rows, cells)),
    axes: inOrder(rows.axes, ({ axis_number }) => axis_number).map((row) => ({ number: row.axis_number, title: textsOf(row, 'title') })),
    commitments: commitmentsOf(rows, cells),
    publishedRates: rows.published_rates.map((row) => ({
      commitment: row.commitment_number,
      rate: row.published_rate,
      asOf: row.published_as_of,
      source:
        row.source_title === null || row.source_title_lang === null
          ? null
          : { title: row.source_title, titleLang: row.source_title_lang, page: row.source_page, url: row.source_url },
    })),
    amendments: amendmentsOf(rows, cells),
  };
  const all = [...faults, ...cells.faults];
  return all.length > 0 ? { ok: false, faults: all } : { ok: true, plan };
};
