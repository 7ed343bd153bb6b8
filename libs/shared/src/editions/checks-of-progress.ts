import { daysBetween } from '../kernel/dates.js';
import { toDecimalString } from '../kernel/decimal.js';
import { publishedGap } from '../progress/published.js';
import { speaksOfFuture } from '../progress/future-words.js';
import { allowedByBands, isOutsideBands, pageOf } from '../progress/warnings.js';
import type { PublishedRate } from '../progress/contract.js';
import {
  activitiesOf,
  type CheckedActivity,
  type CheckFacts,
  commitmentsOf,
  fixes,
  folded,
  found,
  placeOf,
  sameBy,
} from './check-facts.js';
import type { CheckCode, CheckSeverity, ReportCheck } from './contract.js';

const all = (facts: CheckFacts): CheckedActivity[] => commitmentsOf(facts).flatMap(activitiesOf);

const linesOf = ({ report }: CheckedActivity): string[] =>
  report.actions.flatMap((action) => [action, ...action.actions]).map(({ text }) => text);

const DONE = '100';

/** What the box says against what the text says, activity by activity. */
export const activityChecks = (facts: CheckFacts): ReportCheck[] => {
  const { asOf, tree } = facts;
  const needsEvidence = tree.settings.completionNeedsEvidence;
  return all(facts).flatMap((activity) => {
    const { report, id } = activity;
    const { band, percent, effectiveOn, actions, evidence, difficulties, textLang } = report;
    const lines = linesOf(activity);
    const future = lines.find((line) => speaksOfFuture(line, textLang ?? facts.report.lang));
    const silent = effectiveOn === null ? 0 : daysBetween(effectiveOn, asOf);
    const said = (code: CheckCode, severity: CheckSeverity, holds: boolean, what: Record<string, string> = {}): ReportCheck[] =>
      holds ? [found(code, severity, placeOf(activity), what, fixes(facts).activity(id))] : [];
    const completed = band === 'completed';
    return [
      ...said('percent_missing', 'warning', percent === null),
      ...said('not_started_with_actions', 'error', band === 'not_started' && actions.length > 0, { actions: String(lines.length) }),
      ...said('completed_without_evidence', needsEvidence ? 'warning' : 'note', completed && evidence.length === 0),
      ...said('completed_without_actions', 'warning', completed && actions.length === 0),
      ...said('completed_speaks_of_future', 'warning', completed && future !== undefined, { text: future ?? '' }),
      ...said('difficulty_open_when_completed', 'warning', completed && difficulties.length > 0, {
        difficulties: String(difficulties.length),
      }),
      ...said('report_old', 'warning', percent !== DONE && silent > tree.settings.staleDays, {
        effectiveOn: effectiveOn ?? '',
        days: String(silent),
      }),
    ];
  });
};

/** The same line told twice, in one activity or in several. */
export const duplicateChecks = (facts: CheckFacts): ReportCheck[] => {
  const lines = all(facts).flatMap((activity) => linesOf(activity).map((text) => ({ activity, text })));
  return sameBy(lines, ({ text }) => folded(text)).map((same) => {
    const [first] = same;
    const within = same.every(({ activity }) => activity === first?.activity);
    return placedOnFirst(facts, 'duplicate_action', within ? 'warning' : 'note', same, { text: first?.text ?? '' });
  });
};

/** One page or file as evidence of several activities. */
export const sharedEvidenceChecks = (facts: CheckFacts): ReportCheck[] => {
  const cited = all(facts).flatMap((activity) => {
    const pages = new Map(activity.report.evidence.map(({ title, url, file }) => [file?.sha256 ?? pageOf(url), title]));
    return [...pages].map(([page, title]) => ({ activity, page, title }));
  });
  return sameBy(cited, ({ page }) => page).map((same) =>
    placedOnFirst(facts, 'evidence_shared', 'warning', same, { title: same[0]?.title ?? '' }),
  );
};

/** A finding about several activities stands at the first of them and names all: `1.2, 3.4`. */
function placedOnFirst(
  facts: CheckFacts,
  code: CheckCode,
  severity: CheckSeverity,
  same: readonly { activity: CheckedActivity }[],
  said: Record<string, string>,
): ReportCheck {
  const [first] = same;
  if (!first) throw new RangeError('A finding has a place');
  const places = [...new Set(same.map(({ activity: { commitment, report } }) => `${commitment.report.number}.${report.number}`))];
  return found(
    code,
    severity,
    placeOf(first.activity),
    { ...said, activities: places.join(', ') },
    fixes(facts).activity(first.activity.id),
  );
}

export const linkChecks = (facts: CheckFacts): ReportCheck[] =>
  all(facts).flatMap((activity) =>
    facts.brokenLinks
      .filter(({ commitment, activity: number }) => commitment === activity.commitment.report.number && number === activity.report.number)
      .map(({ url, since }) =>
        found('evidence_link_broken', 'warning', placeOf(activity), { url, since }, fixes(facts).activity(activity.id)),
      ),
  );

export const submissionChecks = (facts: CheckFacts): ReportCheck[] =>
  facts.waiting.map(({ commitment, activity, submittedOn }) =>
    found('submission_waiting', 'warning', { commitment, activity }, { submittedOn }, fixes(facts).reviews),
  );

type Rated = { rate: string | null; shown: number | null; publishedRate: PublishedRate | null };

const differing = ({ rate, shown, publishedRate }: Rated, { asOf }: CheckFacts): Record<string, string> | null => {
  const gap = publishedRate === null ? null : publishedGap(publishedRate, { shown }, asOf);
  return gap?.kind === 'apart' ? { published: publishedRate?.rate ?? '', computed: rate ?? '', points: gap.points } : null;
};

/** Rates that a document printed against those that the facts give. */
export const publishedChecks = (facts: CheckFacts): ReportCheck[] => {
  const { plan } = facts.report;
  const { amend } = fixes(facts);
  const { settings } = facts.tree;
  const ofPlan = differing(plan, facts);
  return [
    ...(ofPlan ? [found('published_differs', 'error', {}, ofPlan, amend)] : []),
    ...commitmentsOf(facts).flatMap((commitment) => {
      const place = { commitment: commitment.report.number };
      const { publishedRate } = commitment.report;
      const apart = differing(commitment.report, facts);
      const equal = activitiesOf(commitment).map(({ report }) => ({ weight: report.supplementary ? null : '1', percent: report.percent }));
      const allowed = publishedRate === null ? null : allowedByBands(equal, plan.unreported, settings);
      const outside = publishedRate !== null && isOutsideBands(publishedRate.rate, equal, plan.unreported, settings);
      return [
        ...(apart ? [found('published_differs', 'error', place, apart, amend)] : []),
        ...(outside && allowed
          ? [
              found(
                'published_outside_bands',
                'warning',
                place,
                {
                  published: publishedRate.rate,
                  lowest: toDecimalString(allowed.lowest, 2),
                  highest: toDecimalString(allowed.highest, 2),
                },
                amend,
              ),
            ]
          : []),
      ];
    }),
  ];
};
