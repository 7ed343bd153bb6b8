import { firstDayOf, lastDayOf, type PartialDate } from '../kernel/dates.js';
import type { Locale, LocalizedText } from '../kernel/locale.js';
import { textsOfCommitment } from '../plans/completeness.js';
import type { RichBlock, RichItem } from '../reports/rich-text.js';
import { SECTION_NAMES } from '../studio/contract.js';
import { activitiesOf, type CheckFacts, commitmentsOf, fixes, found } from './check-facts.js';
import type { ReportCheck } from './contract.js';

/** No plan is older: a day before it is a date that was never set, shown as one. */
const EARLIEST = '2000-01-01';

const isWritten = (text: LocalizedText | null, language: Locale): boolean => (text?.[language] ?? '').trim() !== '';

const saysSomething = (item: RichItem): boolean =>
  item.runs.some(({ text }) => text.trim() !== '') || (item.items ?? []).some(saysSomething);

const isSaid = (blocks: readonly RichBlock[] | undefined): boolean =>
  (blocks ?? []).some((block) => ('runs' in block ? saysSomething(block) : block.items.some(saysSomething)));

/** Sections that nobody wrote, and those that a language of the report lacks. */
export const sectionChecks = (facts: CheckFacts): ReportCheck[] =>
  SECTION_NAMES.flatMap((section) => {
    const texts = facts.sections[section] ?? {};
    const missing = facts.languages.filter((language) => !isSaid(texts[language]));
    const fix = fixes(facts).sections;
    if (!Object.values(texts).some(isSaid)) return [found('section_missing', 'error', {}, { section }, fix)];
    return missing.map((language) => found('translation_missing', 'warning', {}, { what: 'section', section, language }, fix));
  });

const missingIn = (texts: readonly LocalizedText[], language: Locale): number => texts.filter((text) => !isWritten(text, language)).length;

/** Titles and texts that a language of the report lacks: the plan's own together, then commitment by commitment. */
export const translationChecks = (facts: CheckFacts): ReportCheck[] => {
  const { tree, languages } = facts;
  const own = [tree.title, ...tree.axes.map(({ title }) => title)];
  const inPlan = languages.flatMap((language) => {
    const missing = missingIn(own, language);
    if (missing === 0) return [];
    const fix = isWritten(tree.title, language) ? fixes(facts).plan : fixes(facts).identity;
    return [
      found('translation_missing', 'warning', {}, { what: 'plan', language, missing: String(missing), total: String(own.length) }, fix),
    ];
  });
  const inCommitments = commitmentsOf(facts).flatMap((commitment) => {
    const texts = textsOfCommitment(commitment.tree);
    return languages.flatMap((language) => {
      const missing = missingIn(texts, language);
      const said = { what: 'commitment', language, missing: String(missing), total: String(texts.length) };
      const fix = fixes(facts).commitment(commitment.tree.id);
      return missing === 0 ? [] : [found('translation_missing', 'warning', { commitment: commitment.report.number }, said, fix)];
    });
  });
  return [...inPlan, ...inCommitments];
};

type Period = { start: PartialDate | null; end: PartialDate | null };

const isReversed = ({ start, end }: Period): boolean => start !== null && end !== null && firstDayOf(start) > lastDayOf(end);

const isEarly = (date: PartialDate | null): date is PartialDate => date !== null && firstDayOf(date) < EARLIEST;

/** Periods that end before they start, dates that nobody meant, activities beside their plan. */
export const dateChecks = (facts: CheckFacts): ReportCheck[] => {
  const { plan } = facts.report;
  const { amend, activity: report } = fixes(facts);
  const periodChecks = (period: Period, place: Parameters<typeof found>[2]): ReportCheck[] => [
    ...(isReversed(period) ? [found('period_reversed', 'error', place, { start: period.start ?? '', end: period.end ?? '' }, amend)] : []),
    ...[period.start, period.end].filter(isEarly).map((date) => found('date_before_2000', 'error', place, { date }, amend)),
  ];
  return [
    ...periodChecks(plan, {}),
    ...commitmentsOf(facts).flatMap((commitment) => [
      ...periodChecks(commitment.tree, { commitment: commitment.report.number }),
      ...activitiesOf(commitment).flatMap(({ report: activity, id }) => {
        const place = { commitment: commitment.report.number, activity: activity.number };
        const said = activity.actions.flatMap((action) => [action, ...action.actions]).map(({ doneOn }) => doneOn);
        const told = [...said, activity.effectiveOn].filter(isEarly);
        const early = told.map((date) => found('date_before_2000', 'error', place, { date }, report(id)));
        // Inherited dates are those of the commitment or the plan, and have been looked at there.
        if (activity.datesInherited) return early;
        const { start, end } = activity;
        const outside =
          (start !== null && firstDayOf(start) < firstDayOf(plan.start)) || (end !== null && lastDayOf(end) > lastDayOf(plan.end));
        const dates = { start: start ?? '', end: end ?? '', planStart: plan.start, planEnd: plan.end };
        return [
          ...periodChecks(activity, place),
          ...(outside ? [found('activity_outside_plan', 'warning', place, dates, amend)] : []),
          ...early,
        ];
      }),
    ]),
  ];
};

/** Commitments some of whose activities weigh nothing yet. */
export const weightChecks = (facts: CheckFacts): ReportCheck[] =>
  commitmentsOf(facts).flatMap((commitment) => {
    const counted = activitiesOf(commitment).filter(({ report }) => !report.supplementary);
    const missing = counted.filter(({ report }) => report.weight === null).length;
    if (missing === 0) return [];
    const said = { missing: String(missing), total: String(counted.length) };
    return [found('weights_missing', 'error', { commitment: commitment.report.number }, said, fixes(facts).weights)];
  });
