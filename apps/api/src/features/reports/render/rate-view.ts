import type { Locale } from '@iltizam/shared/kernel/locale';
import type { Band, PublishedRate } from '@iltizam/shared/progress/contract';
import { oldReport, told } from '@iltizam/shared/progress/reporting';
import type { ReportCommitment, ReportModel } from '@iltizam/shared/reports/contract';
import { lastReportOf } from '@iltizam/shared/reports/part';
import type { Format } from './format.js';
import { fill } from './labels.js';

/** `lang` where the value is a text that is not in the report's language. */
export type ViewRow = { label: string; value: string; lang?: Locale };
export type ViewRate = {
  /** 0..100 for drawing, null without a rate */
  exact: number | null;
  shown: string;
  band: Band | null;
  bandWord: string;
  rows: ViewRow[];
};

type Rated = Pick<ReportCommitment, 'rate' | 'shown' | 'band'> & { coverage?: string | null; publishedRate?: PublishedRate | null };

/** An axis has no coverage of its own here: it is told as it is computed. */
const spokenOf = (rated: Rated): Pick<Rated, 'rate' | 'shown' | 'band'> =>
  rated.coverage === undefined ? rated : told({ ...rated, coverage: rated.coverage });

/** The figures of a level in words: none where nothing was reported. */
export const rateOf = (rated: Rated, format: Format): ViewRate => {
  const { labels } = format;
  const { rate, shown, band } = spokenOf(rated);
  const rows: ViewRow[] = [{ label: labels.exactRate, value: format.percent(rated.rate) }];
  if (rated.coverage !== undefined) rows.push({ label: labels.coverage, value: format.percent(rated.coverage) });
  if (rated.publishedRate) {
    const { rate: printed, asOf, difference, source } = rated.publishedRate;
    rows.push({
      label: labels.publishedRate,
      value: fill(labels.publishedValue, { rate: format.percent(printed), date: format.date(asOf) }),
    });
    if (source !== null)
      rows.push({
        label: labels.publishedSource,
        value:
          source.page === null
            ? format.quoted(source.title)
            : fill(labels.publishedPage, { title: format.quoted(source.title), page: source.page }),
      });
    if (difference !== null) rows.push({ label: labels.difference, value: format.difference(difference) });
  }
  return {
    exact: rate === null ? null : Number(rate),
    shown: format.percent(shown),
    band,
    bandWord: band === null ? labels.noRate : labels.bands[band],
    rows,
  };
};

/** The plan's figure in a sentence, with the day of the last report when that is an old one, and what it does not stand for. */
export const planSentence = (model: ReportModel, rate: ViewRate, format: Format): string => {
  const { labels } = format;
  const { known, described } = model.plan.commitments;
  const last = oldReport(model.scope ? model.scope.planReportedOn : lastReportOf(model), model.asOf);
  const values = { rate: rate.shown, date: format.date(model.asOf), last: last === null ? '' : format.date(last) };
  const phrase = rate.exact === null ? labels.globalSentenceNone : last === null ? labels.globalSentence : labels.globalSentenceOld;
  const partly =
    described < known ? ` ${fill(labels.globalPartly, { described: format.number(described), known: format.number(known) })}` : '';
  return fill(phrase, values) + partly;
};
