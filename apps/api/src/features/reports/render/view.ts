import type { Locale } from '@iltizam/shared/kernel/locale';
import { type ActionLine, BANDS, type Band } from '@iltizam/shared/progress/contract';
import type { Block, ReportActivity, ReportAxis, ReportCommitment, ReportModel } from '@iltizam/shared/reports/contract';
import { Format } from './format.js';
import { fill, type Labels, labelsFor } from './labels.js';
import { planSentence, rateOf, type ViewRate, type ViewRow } from './rate-view.js';

/** A text and the language it is in when that is not the report's. */
export type ViewText = { text: string; lang: Locale | null };
export type ViewActivity = {
  number: number;
  id: string;
  heading: string;
  headingLang: Locale | null;
  textLang: Locale | null;
  band: Band | null;
  boxes: { label: string; band: Band; ticked: boolean }[];
  reported: string;
  isReported: boolean;
  dates: string;
  supplementaryNote: string | null;
  actions: { text: string; below: string[] }[];
  difficulties: string[];
  evidence: { title: string; url: string | null }[];
};
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
  heading: string;
  short: string;
  lang: Locale | null;
  institution: ViewText;
  supporting: ViewText[];
  texts: { label: string; blocks: Block[] }[];
  rate: ViewRate;
  receipt: ViewReceipt | null;
  activities: ViewActivity[];
  indicators: { name: ViewText; baseline: string; target: string; value: string }[];
};
export type ViewAxis = {
  number: number;
  id: string;
  heading: string;
  short: string;
  title: string;
  lang: Locale | null;
  rate: ViewRate;
  commitments: number[];
};

/** The report in words: what HTML and PDF both print, so that no figure is written in two ways. */
export type ReportView = {
  lang: Locale;
  dir: 'ltr' | 'rtl';
  labels: Labels;
  asOf: string;
  title: string;
  issuer: string;
  hash: string;
  situation: string;
  knownAt: string;
  period: string;
  plan: { title: ViewText; rate: ViewRate; sentence: string; counts: ViewRow[] };
  sections: { context: Block[]; cocreation: Block[]; followUp: Block[] };
  axes: ViewAxis[];
  commitments: ViewCommitment[];
  chartCaption: string;
  method: string[];
  dataNote: Block[];
  comments: ViewRow[];
};

const named = ({ number, title }: { number: number; title: string }): { number: number; title: string } => ({ number, title });

const httpUrl = (url: string): string | null => {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  return parsed !== null && (parsed.protocol === 'https:' || parsed.protocol === 'http:') ? parsed.href : null;
};

const actionLine = ({ text, doneOn }: ActionLine, format: Format): string =>
  doneOn === null ? text : fill(format.labels.actionOn, { text, date: format.date(doneOn) });

const activityOf = (activity: ReportActivity, commitment: number, format: Format): ViewActivity => {
  const { labels } = format;
  const heading = activity.supplementary ? labels.supplementaryHeading : labels.activityHeading;
  const dates = format.period(activity.start, activity.end);
  const reported = activity.percent !== null;
  return {
    number: activity.number,
    id: `c${commitment}-a${activity.number}`,
    heading: fill(heading, { number: activity.number, title: activity.title }),
    headingLang: activity.titleLang ?? null,
    textLang: activity.textLang ?? null,
    band: activity.band,
    boxes: BANDS.map((band) => ({ label: labels.bandRanges[band], band, ticked: reported && band === activity.band })),
    reported: !reported
      ? labels.notReported
      : activity.effectiveOn === null
        ? format.percent(activity.percent)
        : fill(labels.reportedOn, { percent: format.percent(activity.percent), date: format.date(activity.effectiveOn) }),
    isReported: reported,
    dates: activity.datesInherited ? fill(labels.datesInherited, { dates }) : dates,
    supplementaryNote: activity.supplementary && activity.weight === null ? labels.supplementaryNote : null,
    actions: activity.actions.map(({ actions, ...line }) => ({
      text: actionLine(line, format),
      below: actions.map((below) => actionLine(below, format)),
    })),
    difficulties: activity.difficulties.map(({ code, severity, text, owner }) =>
      fill(owner === null ? labels.difficultyLine : labels.difficultyOwnedLine, {
        code: labels.difficultyCodes[code],
        severity: labels.severities[severity],
        text,
        owner: owner ?? '',
      }),
    ),
    evidence: activity.evidence.map(({ title, url, file }) => ({
      title: file === null ? title : fill(labels.evidenceFile, { title, name: file.name }),
      url: httpUrl(url),
    })),
  };
};

const receiptOf = (commitment: ReportCommitment, format: Format): ViewReceipt | null => {
  if (commitment.rate === null || commitment.totalWeight === null) return null;
  const { labels } = format;
  const totalWeight = format.number(commitment.totalWeight);
  return {
    intro: fill(labels.receiptIntro, { total: totalWeight }),
    lines: commitment.activities.map((activity) => ({
      activity: fill(labels.activityShort, named(activity)),
      title: { text: activity.title, lang: activity.titleLang ?? null },
      weight: activity.weight === null ? labels.notCounted : format.number(activity.weight),
      percent: activity.percent === null ? labels.notReported : format.percent(activity.percent),
      points: activity.contribution === null ? labels.notCounted : format.points(activity.contribution),
    })),
    totalWeight,
    sum: format.points(commitment.rate),
    shown: format.percent(commitment.shown),
  };
};

const commitmentOf = (commitment: ReportCommitment, format: Format): ViewCommitment => {
  const { labels } = format;
  return {
    number: commitment.number,
    id: `c${commitment.number}`,
    heading: fill(labels.commitmentHeading, named(commitment)),
    short: fill(labels.commitmentShort, named(commitment)),
    lang: commitment.titleLang ?? null,
    institution: { text: commitment.institution, lang: commitment.institutionLang ?? null },
    supporting: commitment.supporting.map(({ name, nameLang }) => ({ text: name, lang: nameLang ?? null })),
    texts: [
      { label: labels.problem, blocks: commitment.problem },
      { label: labels.solution, blocks: commitment.solution },
      { label: labels.expectedResult, blocks: commitment.expectedResult },
    ],
    rate: rateOf(commitment, format),
    receipt: receiptOf(commitment, format),
    activities: commitment.activities.map((activity) => activityOf(activity, commitment.number, format)),
    indicators: commitment.indicators.map(({ name, nameLang, baseline, target, value }) => ({
      name: { text: name, lang: nameLang ?? null },
      baseline: baseline ?? labels.notSet,
      target: target ?? labels.notSet,
      value: value ?? labels.notMeasured,
    })),
  };
};

const axisOf = (axis: ReportAxis, format: Format): ViewAxis => ({
  number: axis.number,
  id: `axis-${axis.number}`,
  heading: fill(format.labels.axisHeading, named(axis)),
  short: fill(format.labels.axisShort, named(axis)),
  title: axis.title,
  lang: axis.titleLang ?? null,
  rate: rateOf(axis, format),
  commitments: axis.commitments,
});

/** Figures, dates and codes of the model in the words of its language: DOMAIN.md §9. */
export const viewOf = (model: ReportModel): ReportView => {
  const { labels, lang } = labelsFor(model.lang);
  const format = new Format(labels, lang, model.dir);
  const date = format.date(model.asOf);
  const { plan } = model;
  const { activities: counts } = plan;
  const { comments } = model.annexes;
  const rate = rateOf(plan, format);
  return {
    lang: model.lang,
    dir: model.dir,
    labels,
    asOf: model.asOf,
    title: model.title,
    issuer: model.issuer,
    hash: model.hash,
    situation: fill(labels.situation, { date }),
    knownAt: model.knownAt === null ? labels.noFact : fill(labels.knownAt, { date: format.instant(model.knownAt) }),
    period: fill(labels.period, { period: format.period(plan.start, plan.end) }),
    plan: {
      title: { text: plan.title, lang: plan.titleLang ?? null },
      rate: { ...rate, rows: [...rate.rows, { label: labels.rateRule, value: labels.planRules[plan.rule] }] },
      sentence: planSentence(model, rate, format),
      counts: [
        { label: labels.bandRanges.completed, value: format.number(counts.completed) },
        { label: labels.bandRanges.significant, value: format.number(counts.significant) },
        { label: labels.bandRanges.limited, value: format.number(counts.limited) },
        { label: labels.bandRanges.not_started, value: format.number(counts.notStarted) },
        { label: labels.notReported, value: format.number(counts.notReported) },
        { label: labels.total, value: format.number(counts.total) },
      ],
    },
    sections: model.sections,
    axes: model.axes.map((axis) => axisOf(axis, format)),
    commitments: model.commitments.map((commitment) => commitmentOf(commitment, format)),
    chartCaption: fill(labels.chartCaption, { date }),
    method: labels.methodTexts.map((text) =>
      fill(text, { date, rule: labels.planRules[plan.rule], unreported: labels.unreportedRules[plan.unreported] }),
    ),
    dataNote: model.annexes.dataNote,
    comments: [
      { label: labels.commentsPublished, value: format.number(comments.published) },
      { label: labels.commentsRefused, value: format.number(comments.refused) },
      { label: labels.commentsPending, value: format.number(comments.pending) },
      { label: labels.officialReplies, value: format.number(comments.officialReplies) },
    ],
  };
};
