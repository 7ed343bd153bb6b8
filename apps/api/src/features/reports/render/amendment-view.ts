import type { Block, ReportAmendment, ReportChangeSide } from '@iltizam/shared/reports/contract';
import type { MovedRate } from '@iltizam/shared/amendments/contract';
import type { Format } from './format.js';
import { fill } from './labels.js';
import type { ViewRow } from './rate-view.js';
import { type ViewText, viewText } from './view-text.js';

/** What changed of a part; before and after are null where the change says all. */
export type ViewChange = { part: string; what: string; before: ViewText | null; after: ViewText | null };

/** An amendment in words: DOMAIN.md §3.8. */
export type ViewAmendment = {
  number: number;
  id: string;
  heading: string;
  reason: Block[];
  /** who approved it, from when on, when it was told */
  rows: ViewRow[];
  changes: ViewChange[];
  /** the rates that it moved, before and after */
  effect: ViewRow[];
};

type Change = ReportAmendment['changes'][number];

const partOf = ({ commitment, activity }: Change, { labels }: Format): string => {
  if (commitment === null) return labels.changedPlan;
  return fill(activity === null ? labels.changedCommitment : labels.changedActivity, { commitment, activity: activity ?? '' });
};

const sideOf = (what: Change['what'], side: ReportChangeSide | null, format: Format): ViewText | null => {
  if (side === null) return null;
  const { labels } = format;
  if (what === 'weight') return viewText(side.weight === null ? labels.noWeight : format.number(side.weight), undefined);
  if (what === 'dates') return viewText(format.period(side.start, side.end), undefined);
  return what === 'title' || what === 'added' ? (side.title === null ? null : viewText(side.title, side.titleLang)) : null;
};

const moved = (label: string, { before, after }: MovedRate, format: Format): ViewRow => ({
  label,
  value:
    before === after
      ? fill(format.labels.rateSame, { rate: format.percent(after) })
      : fill(format.labels.rateMoved, { before: format.percent(before), after: format.percent(after) }),
});

export const amendmentOf = (amendment: ReportAmendment, format: Format): ViewAmendment => {
  const { labels } = format;
  return {
    number: amendment.number,
    id: `amendment-${amendment.number}`,
    heading: fill(labels.amendmentHeading, { number: amendment.number }),
    reason: amendment.reason,
    rows: [
      { label: labels.approvedBy, value: amendment.approver },
      { label: labels.inForceFrom, value: format.date(amendment.effectiveOn) },
      { label: labels.recordedOn, value: format.instant(amendment.recordedAt) },
    ],
    changes: amendment.changes.map((change) => ({
      part: partOf(change, format),
      what: labels.changes[change.what],
      before: sideOf(change.what, change.before, format),
      after: sideOf(change.what, change.after, format),
    })),
    effect: [
      moved(labels.effectOnPlan, amendment.effect.plan, format),
      ...amendment.effect.commitments.map(({ number, ...rates }) => moved(fill(labels.effectOnCommitment, { number }), rates, format)),
    ],
  };
};
