import { add, exact, toDecimalString, trimDecimal, ZERO } from '@iltizam/shared/kernel/decimal';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { Band, UnreportedRule } from '@iltizam/shared/progress/contract';
import type { Block, ReportActivity, ReportAxis, ReportCommitment, ReportModel, ReportPlan } from '@iltizam/shared/reports/contract';
import { activityOf, droppedNote, type ViewActivity } from './activity-view.js';
import { amendmentOf, type ViewAmendment } from './amendment-view.js';
import { type Draft, draftOf, type ViewDraft } from './draft-view.js';
import { coverOf, type ViewCover } from './cover-view.js';
import { Format } from './format.js';
import { fill, type Labels, labelsFor } from './labels.js';
import { planSentence, rateOf, type ViewRate, type ViewRow } from './rate-view.js';
import { type ViewHeading, type ViewText, viewText } from './view-text.js';

export type ViewReceipt = {
  intro: string;
  lines: { activity: string; title: ViewText; weight: string; percent: string; points: string }[];
  totalWeight: string;
  sum: string;
  shown: string;
};
export type ViewCommitment = {
  number: number;
  id: string;
  heading: ViewHeading;
  short: ViewHeading;
  institution: ViewText;
  supporting: ViewText[];
  /** that it was taken out of the plan, by what and when; null while it is in it */
  dropped: string | null;
  texts: { label: string; blocks: Block[] }[];
  rate: ViewRate;
  /** or why there is no rate */
  receipt: ViewReceipt | string;
  activities: ViewActivity[];
  indicators: { name: ViewText; baseline: string; target: string; value: string; measured: string | null }[];
};
export type ViewAxis = {
  number: number;
  id: string;
  heading: ViewHeading;
  short: ViewHeading;
  rate: ViewRate;
  commitments: number[];
};

/** The report in words: what HTML, PDF and Word all print, so that no figure is written in two ways. */
export type ReportView = {
  lang: Locale;
  dir: 'ltr' | 'rtl';
  labels: Labels;
  asOf: string;
  title: string;
  /** null for what is no draft */
  draft: ViewDraft | null;
  issuer: string;
  hash: string;
  situation: string;
  knownAt: string;
  period: string;
  /** where the levels begin, 0..100, for drawing */
  bands: { limitedBelow: number; completedFrom: number };
  cover: ViewCover;
  plan: { title: ViewText; rate: ViewRate; sentence: string; counts: ViewRow[] };
  sections: { context: Block[]; cocreation: Block[]; followUp: Block[] };
  axes: ViewAxis[];
  commitments: ViewCommitment[];
  chartCaption: string;
  method: string[];
  dataNote: Block[];
  amendments: ViewAmendment[];
  comments: ViewRow[];
};

const weightOf = (activities: readonly ReportActivity[]): string =>
  trimDecimal(
    toDecimalString(
      activities.reduce((sum, { weight }) => add(sum, exact(weight ?? '0')), ZERO),
      4,
    ),
  );

/** What the terms are divided by is what the reader can do again: where silence does not count, only what was reported. DOMAIN.md §3.3 */
const receiptOf = (commitment: ReportCommitment, silence: UnreportedRule, format: Format): ViewReceipt | string => {
  const { labels } = format;
  const weighed = commitment.activities.filter(({ dropped, weight }) => dropped === null && weight !== null);
  if (weighed.length === 0) return labels.receiptEmpty;
  if (commitment.rate === null) return labels.receiptUnreported;
  const totalWeight = format.number(weightOf(weighed));
  const reported = format.number(weightOf(weighed.filter(({ percent }) => percent !== null)));
  return {
    intro:
      silence === 'as_zero' ? fill(labels.receiptIntro, { total: totalWeight }) : fill(labels.receiptIntroReported, { total: reported }),
    lines: commitment.activities
      .filter(({ dropped }) => dropped === null)
      .map((activity) => ({
        activity: fill(labels.activityShort, { number: activity.number }),
        title: viewText(activity.title, activity.titleLang),
        weight: activity.weight === null ? labels.notCounted : format.number(activity.weight),
        percent: activity.percent === null ? labels.notReported : format.percent(activity.percent),
        points: activity.contribution === null ? labels.notCounted : format.points(activity.contribution),
      })),
    totalWeight,
    sum: format.points(commitment.rate),
    shown: format.percent(commitment.shown),
  };
};

const commitmentOf = (
  commitment: ReportCommitment,
  ranges: Record<Band, string>,
  silence: UnreportedRule,
  format: Format,
): ViewCommitment => {
  const { labels } = format;
  const title = viewText(commitment.title, commitment.titleLang);
  return {
    number: commitment.number,
    id: `c${commitment.number}`,
    heading: { before: fill(labels.commitmentHeading, { number: commitment.number }), title },
    short: { before: `${commitment.number}.`, title },
    institution: viewText(commitment.institution, commitment.institutionLang),
    supporting: commitment.supporting.map(({ name, nameLang }) => viewText(name, nameLang)),
    dropped: droppedNote(commitment.dropped, labels.droppedCommitment, format),
    texts: [
      { label: labels.problem, blocks: commitment.problem },
      { label: labels.solution, blocks: commitment.solution },
      { label: labels.expectedResult, blocks: commitment.expectedResult },
    ],
    rate: commitment.dropped === null ? rateOf(commitment, format) : { ...rateOf(commitment, format), bandWord: labels.dropped },
    receipt: receiptOf(commitment, silence, format),
    activities: commitment.activities.map((activity) => activityOf(activity, commitment.number, ranges, format)),
    indicators: commitment.indicators.map(({ name, nameLang, unit, baseline, target, value, measuredOn }) => {
      const figure = (aim: string | null): string =>
        aim === null ? labels.notSet : unit === 'percent' ? format.percent(aim) : format.number(aim);
      return {
        name: viewText(name, nameLang),
        baseline: figure(baseline),
        target: figure(target),
        value: value ?? labels.notMeasured,
        measured: measuredOn === null ? null : format.date(measuredOn),
      };
    }),
  };
};

const axisOf = (axis: ReportAxis, format: Format): ViewAxis => {
  const title = viewText(axis.title, axis.titleLang);
  return {
    number: axis.number,
    id: `axis-${axis.number}`,
    heading: { before: fill(format.labels.axisHeading, { number: axis.number }), title },
    short: { before: `${axis.number}.`, title },
    rate: rateOf(axis, format),
    commitments: axis.commitments,
  };
};

const limits = ({ limitedBelow, completedFrom }: ReportPlan, format: Format): Record<string, string> => ({
  zero: format.percent(0),
  limitedBelow: format.percent(limitedBelow),
  completedFrom: format.percent(completedFrom),
  hundred: format.percent(100),
});

/** The levels with the plan's own thresholds. */
const bandWords = (words: Record<Band, string>, plan: ReportPlan, format: Format): Record<Band, string> => {
  const values = limits(plan, format);
  return {
    not_started: fill(words.not_started, values),
    limited: fill(words.limited, values),
    significant: fill(words.significant, values),
    completed: fill(words.completed, values),
  };
};

const knownAt = ({ knownAt: known, lastFactAt }: ReportModel, format: Format): string => {
  const { labels } = format;
  if (known !== null) return fill(labels.knownOn, { date: format.instant(known) });
  return lastFactAt === null ? labels.noFact : fill(labels.lastFact, { date: format.instant(lastFactAt) });
};

/** Figures, dates and codes of the model in the words of its language: DOMAIN.md §9. */
export const viewOf = (model: ReportModel, draft: Draft | null = null): ReportView => {
  const labels = labelsFor(model.lang);
  const format = new Format(labels, model.lang, model.dir);
  const date = format.date(model.asOf);
  const { plan } = model;
  const { activities: counts } = plan;
  const { comments } = model.annexes;
  const rate = rateOf(plan, format);
  const sentence = planSentence(model, rate, format);
  const ranges = bandWords(labels.bandRanges, plan, format);
  return {
    lang: model.lang,
    dir: model.dir,
    labels,
    asOf: model.asOf,
    title: draft === null ? model.title : fill(labels.draft.title, { title: model.title }),
    draft: draft === null ? null : draftOf(draft, format),
    issuer: model.issuer,
    hash: model.hash,
    situation: fill(labels.situation, { date }),
    knownAt: knownAt(model, format),
    period: fill(labels.period, { period: format.period(plan.start, plan.end) }),
    bands: { limitedBelow: Number(plan.limitedBelow), completedFrom: Number(plan.completedFrom) },
    cover: coverOf(model, { rate, sentence }, format),
    plan: {
      title: viewText(plan.title, plan.titleLang),
      rate: { ...rate, rows: [...rate.rows, { label: labels.rateRule, value: labels.planRules[plan.rule] }] },
      sentence,
      counts: [
        { label: ranges.completed, value: format.number(counts.completed) },
        { label: ranges.significant, value: format.number(counts.significant) },
        { label: ranges.limited, value: format.number(counts.limited) },
        { label: ranges.not_started, value: format.number(counts.notStarted) },
        { label: labels.notReported, value: format.number(counts.notReported) },
        { label: labels.total, value: format.number(counts.total) },
      ],
    },
    sections: model.sections,
    axes: model.axes.map((axis) => axisOf(axis, format)),
    commitments: model.commitments.map((commitment) => commitmentOf(commitment, ranges, model.plan.unreported, format)),
    chartCaption: fill(labels.chartCaption, { date }),
    method: labels.methodTexts.map((text) =>
      fill(text, { ...limits(plan, format), date, rule: labels.planRules[plan.rule], unreported: labels.unreportedRules[plan.unreported] }),
    ),
    dataNote: model.annexes.dataNote,
    amendments: model.annexes.amendments.map((amendment) => amendmentOf(amendment, format)),
    comments: [
      { label: labels.commentsPublished, value: format.number(comments.published) },
      { label: labels.commentsRefused, value: format.number(comments.refused) },
      { label: labels.commentsPending, value: format.number(comments.pending) },
      { label: labels.officialReplies, value: format.number(comments.officialReplies) },
      { label: labels.commentsAnswered, value: format.number(comments.answered) },
      ...(comments.medianReplyDays === null ? [] : [{ label: labels.medianReplyDays, value: format.number(comments.medianReplyDays) }]),
    ],
  };
};
