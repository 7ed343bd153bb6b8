import { Injectable } from '@nestjs/common';
import { type IsoDate, lastDayOf } from '@iltizam/shared/kernel/dates';
import type { DecimalString } from '@iltizam/shared/kernel/decimal';
import type { Locale } from '@iltizam/shared/kernel/locale';
import { percent } from '@iltizam/shared/kernel/percent';
import type { RateMove, ReportEffect, ReportProgress } from '@iltizam/shared/progress/contract';
import { printedRate, shownRate, weightedRate } from '@iltizam/shared/progress/rates';
import { type WarningsInput, warningsOf } from '@iltizam/shared/progress/warnings';
import { type Fact, type PlanFacts, printedPlanRate } from './calculation.presenter.js';
import { CalculationsQueries } from './calculations.queries.js';
import type { ReportContext } from './updates.queries.js';

export type Reported = { report: ReportProgress; context: ReportContext; lang: Locale };

type Rated = { rate: DecimalString | null; shown: number | null };

/** The facts of a commitment once a report is one of them: an earlier day than the latest update changes nothing. */
const withReport = <Of extends Pick<Fact, 'activity' | 'percent' | 'effectiveOn'>>(
  facts: readonly Of[],
  { report, context }: Reported,
): Of[] =>
  facts.map((fact) =>
    fact.activity === context.activityNumber && (fact.effectiveOn === null || fact.effectiveOn <= report.effectiveOn)
      ? { ...fact, percent: percent(report.percent), effectiveOn: report.effectiveOn }
      : fact,
  );

const moved = (before: Rated, after: Rated): RateMove => ({
  before: before.rate,
  after: after.rate,
  shownBefore: before.shown,
  shownAfter: after.shown,
});

const commitmentRate = ({ commitments, unreported }: PlanFacts, number: number): Rated => {
  const { rate } = weightedRate(commitments.find((commitment) => commitment.number === number)?.facts ?? [], unreported);
  return { rate: printedRate(rate), shown: shownRate(rate) };
};

const warnings = (
  { report, context: { previousPercent, evidenceElsewhere, documents, plan, settings }, lang }: Reported,
  published: WarningsInput['published'],
): ReportEffect['warnings'] =>
  warningsOf({
    percent: percent(report.percent),
    previousPercent,
    lang,
    actions: report.achievedActions.flatMap(({ text, actions }) => [text, ...actions.map((line) => line.text)]),
    note: report.note,
    evidence: report.evidence.flatMap(({ url, documentId }) => {
      const mark = url ?? documents.find(({ id }) => id === documentId)?.mark;
      return mark === undefined ? [] : [{ url: mark }];
    }),
    evidenceElsewhere,
    planStart: plan.start,
    thresholds: settings,
    published,
  });

/** The day of the printed rate that this report bears on; null when none was printed, or for an earlier day. */
const printedDay = ({ report, context: { publishedRate } }: Reported): IsoDate | null => {
  const day = publishedRate && lastDayOf(publishedRate.asOf);
  return day === null || day < report.effectiveOn ? null : day;
};

const printedKey = ({ context }: Reported, day: IsoDate): string => `${context.slug} ${day}`;

/** The printed rate that this report bears on, with the facts of that day. */
function publishedBeside(reported: Reported, printed: ReadonlyMap<string, PlanFacts>): WarningsInput['published'] {
  const { publishedRate, commitmentNumber } = reported.context;
  const day = printedDay(reported);
  const then = day === null ? undefined : printed.get(printedKey(reported, day));
  if (!publishedRate || !then) return null;
  const facts = then.commitments.find(({ number }) => number === commitmentNumber)?.facts ?? [];
  return { rate: publishedRate.rate, facts: withReport(facts, reported), rule: then.unreported };
}

/** What reports move, and what deserves a second look in them: before they are facts, so that a preview and the outcome are one thing. */
@Injectable()
export class ReportEffects {
  constructor(private readonly calculations: CalculationsQueries) {}

  /** One effect per report, in the order given, each as if it were the only one; one reading of the facts per plan. */
  async of(reports: readonly Reported[], today: IsoDate, locale: Locale): Promise<ReportEffect[]> {
    const facts = new Map<string, PlanFacts>();
    for (const slug of new Set(reports.map(({ context }) => context.slug)))
      facts.set(slug, await this.calculations.planFacts(slug, today, locale));
    const printed = await this.printedFacts(reports, locale);
    return reports.map((reported) => this.effect(reported, facts.get(reported.context.slug), printed));
  }

  private effect(reported: Reported, before: PlanFacts | undefined, printed: ReadonlyMap<string, PlanFacts>): ReportEffect {
    if (!before) throw new RangeError(`Without the facts of ${reported.context.slug} nothing can be said of its rates`);
    const { commitmentNumber: number } = reported.context;
    const after: PlanFacts = {
      ...before,
      commitments: before.commitments.map((commitment) =>
        commitment.number === number ? { ...commitment, facts: withReport(commitment.facts, reported) } : commitment,
      ),
    };
    return {
      warnings: warnings(reported, publishedBeside(reported, printed)),
      commitment: { number, ...moved(commitmentRate(before, number), commitmentRate(after, number)) },
      plan: moved(printedPlanRate(before), printedPlanRate(after)),
    };
  }

  /** The facts of the days that rates were printed for, one reading per plan and day. */
  private async printedFacts(reports: readonly Reported[], locale: Locale): Promise<Map<string, PlanFacts>> {
    const facts = new Map<string, PlanFacts>();
    for (const reported of reports) {
      const day = printedDay(reported);
      if (day === null || facts.has(printedKey(reported, day))) continue;
      facts.set(printedKey(reported, day), await this.calculations.planFacts(reported.context.slug, day, locale));
    }
    return facts;
  }
}
