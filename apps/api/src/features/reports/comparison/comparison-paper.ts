import type { DateComparison, StandingOnTwoDays } from '@iltizam/shared/dashboards/contract';
import { directionOf, type Locale } from '@iltizam/shared/kernel/locale';
import { nothingReported, told } from '@iltizam/shared/progress/reporting';
import type { ReportModel } from '@iltizam/shared/reports/contract';
import { movedActivities, type StateThen } from '@iltizam/shared/reports/moved';
import { Format } from '../render/format.js';
import { fill, type Labels, labelsFor } from '../render/labels.js';
import type { Paper, PaperPart } from '../render/paper/paper.js';
import { type ViewText, viewText } from '../render/view-text.js';

type Titled = StandingOnTwoDays & { number: number; title: string; titleLang: Locale };

const plain = (text: string): ViewText => ({ text, lang: null });

/** What is said of a day: no figure where nothing was reported. DOMAIN.md §3.3 */
const standing = (side: StandingOnTwoDays['to'], { labels, format }: Words): string => {
  const { rate, band } = told(side);
  return rate === null ? labels.notReported : `${format.percent(rate)} · ${band === null ? labels.noRate : labels.bands[band]}`;
};

/** A first word is not a movement: DOMAIN.md §5. */
const difference = ({ from, to, difference: points }: StandingOnTwoDays, { labels, format }: Words): string => {
  if (nothingReported(from)) return nothingReported(to) ? labels.comparison.none : labels.comparison.first;
  return points === null ? labels.comparison.none : format.difference(points);
};

type Words = { labels: Labels; format: Format; lang: Locale };

const standings = (items: readonly Titled[], head: string, days: readonly [string, string], words: Words): PaperPart => {
  const { labels, lang } = words;
  return {
    t: 'table',
    caption: head,
    columns: [
      { head, end: false },
      { head: days[0], end: false },
      { head: days[1], end: false },
      { head: labels.comparison.difference, end: true },
    ],
    rows: items.map((item) => [
      viewText(`${item.number}. ${item.title}`, item.titleLang === lang ? undefined : item.titleLang),
      plain(standing(item.from, words)),
      plain(standing(item.to, words)),
      plain(difference(item, words)),
    ]),
  };
};

const stateWord = (state: StateThen, labels: Labels): string => {
  if (state === 'absent') return labels.comparison.absent;
  if (state === 'dropped') return labels.dropped;
  return state === 'not_reported' ? labels.notReported : labels.bands[state];
};

const moved = (before: ReportModel, after: ReportModel, days: readonly [string, string], { labels }: Words): PaperPart => {
  const lines = movedActivities(before, after);
  if (lines.length === 0) return { t: 'note', text: labels.comparison.nothingMoved };
  return {
    t: 'table',
    caption: labels.comparison.moved,
    columns: [{ head: labels.activity, end: false }, ...days.map((head) => ({ head, end: false }))],
    rows: lines.map(({ commitment, number, title, titleLang, from, to }) => [
      viewText(`${commitment}.${number} ${title}`, titleLang),
      plain(stateWord(from, labels)),
      plain(stateWord(to, labels)),
    ]),
  };
};

/** Two days of a plan side by side (DOMAIN.md §5): `before` and `after` are its reports of these days. */
export const comparisonPaper = (comparison: DateComparison, before: ReportModel, after: ReportModel): Paper => {
  const { lang } = after;
  const labels = labelsFor(lang);
  const dir = directionOf(lang);
  const format = new Format(labels, lang, dir);
  const words = { labels, format, lang };
  const days = [format.date(comparison.from), format.date(comparison.to)] as const;
  const { plan } = comparison;
  const values = { from: days[0], to: days[1] };
  return {
    lang,
    dir,
    asOf: comparison.to,
    issuer: after.issuer,
    title: `${fill(labels.comparison.title, values)} · ${plan.title}`,
    kind: labels.comparison.kind,
    heading: plain(fill(labels.comparison.title, values)),
    place: [
      { label: labels.changedPlan, value: plan.title, ...(plan.titleLang === lang ? {} : { lang: plan.titleLang }) },
      { label: days[0], value: standing(plan.from, words) },
      { label: days[1], value: standing(plan.to, words) },
      { label: labels.comparison.difference, value: difference(plan, words) },
    ],
    sections: [
      { id: 'axes', title: labels.rateByAxis, parts: [standings(comparison.axes, labels.axis, days, words)] },
      {
        id: 'commitments',
        title: labels.rateByCommitment,
        parts: [standings(comparison.commitments, labels.commitment, days, words)],
      },
      { id: 'moved', title: labels.comparison.moved, parts: [moved(before, after, days, words)] },
      { id: 'method', title: labels.method, parts: [{ t: 'note', text: labels.comparison.method }] },
    ],
    footer: [
      plan.title,
      fill(labels.comparison.title, values),
      ...(after.knownAt === null ? [] : [fill(labels.knownOn, { date: format.instant(after.knownAt) })]),
    ].join(' · '),
    words: { skip: labels.skip, page: labels.page, ticked: labels.ticked, unticked: labels.unticked },
  };
};
