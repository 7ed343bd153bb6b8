import type { ReportModel, ReportScope } from '@iltizam/shared/reports/contract';
import type { Format } from './format.js';
import { fill } from './labels.js';
import { rateOf, type ViewRate } from './rate-view.js';
import { type ViewText, viewText } from './view-text.js';

/** The first page: the figure of what the report is of, and what that is. */
export type ViewCover = {
  /** null for a body, which has none: the rates of its commitments stand in its place, and the plan's is only said to be the plan's */
  rate: ViewRate | null;
  sentence: string;
  /** of a report of a part: its title, what it leaves out (empty where the sentence says it), and the sentence of the whole plan; null for the whole plan */
  part: { title: ViewText; note: string; plan: string } | null;
};

type Plan = { rate: ViewRate; sentence: string };

/** The title of the part, and its rate where the report has one: a body has none. */
const partFigures = (scope: ReportScope, { commitments, axes }: ReportModel) => {
  if (scope.kind === 'institution') return { title: viewText(scope.name, scope.nameLang), rated: null };
  const items = scope.kind === 'commitment' ? commitments : axes;
  const rated = items.find(({ number }) => number === scope.number);
  return { title: viewText(rated?.title ?? '', rated?.titleLang), rated: rated ?? null };
};

/** The plan's figure, or that of the part with the plan's beside it. DOMAIN.md §9 */
export const coverOf = (model: ReportModel, plan: Plan, format: Format): ViewCover => {
  const { scope, asOf } = model;
  if (!scope) return { ...plan, part: null };
  const { labels } = format;
  const { title, rated } = partFigures(scope, model);
  if (scope.kind === 'institution' || rated === null)
    return { rate: null, sentence: labels.partNotes.institution, part: { title, note: '', plan: plan.sentence } };
  const rate = rateOf(rated, format);
  const date = format.date(asOf);
  const { number, kind } = scope;
  const phrase = rate.exact === null ? labels.globalSentenceNone : labels.partSentences[kind];
  return {
    rate,
    sentence: fill(phrase, { rate: rate.shown, number, date }),
    part: { title, note: fill(labels.partNotes[kind], { number }), plan: plan.sentence },
  };
};
