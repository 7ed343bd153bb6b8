import type { ReportActivity, ReportCommitment, ReportModel } from '@iltizam/shared/reports/contract';
import { csvText } from '../../exports/csv-text.js';

type Row = { model: ReportModel; commitment: ReportCommitment; activity: ReportActivity | null };
type Value = string | number | boolean | null | undefined;

/** One line per activity; a commitment without any has a line too, so that no rate is missing. Names are those of the open data. */
const COLUMNS: readonly (readonly [string, (row: Row) => Value])[] = [
  ['plan', ({ model }) => model.plan.slug],
  ['as_of', ({ model }) => model.asOf],
  ['known_at', ({ model }) => model.knownAt],
  ['report_sha256', ({ model }) => model.hash],
  ['language', ({ model }) => model.lang],
  ['plan_rate', ({ model }) => model.plan.rate],
  ['axis_number', ({ commitment }) => commitment.axis],
  ['axis_title', ({ model, commitment }) => model.axes.find(({ number }) => number === commitment.axis)?.title],
  ['commitment_number', ({ commitment }) => commitment.number],
  ['commitment_title', ({ commitment }) => commitment.title],
  ['commitment_title_lang', ({ model, commitment }) => commitment.titleLang ?? model.lang],
  ['institution_name', ({ commitment }) => commitment.institution],
  ['commitment_rate', ({ commitment }) => commitment.rate],
  ['commitment_rate_shown', ({ commitment }) => commitment.shown],
  ['commitment_band', ({ commitment }) => commitment.band],
  ['commitment_coverage', ({ commitment }) => commitment.coverage],
  ['commitment_dropped_by', ({ commitment }) => commitment.dropped?.amendment],
  ['commitment_published_rate', ({ commitment }) => commitment.publishedRate?.rate],
  ['activity_number', ({ activity }) => activity?.number],
  ['activity_title', ({ activity }) => activity?.title],
  ['activity_title_lang', ({ model, activity }) => activity && (activity.titleLang ?? model.lang)],
  ['dropped_by', ({ activity }) => activity?.dropped?.amendment],
  ['supplementary', ({ activity }) => activity?.supplementary],
  ['weight', ({ activity }) => activity?.weight],
  ['percent', ({ activity }) => activity?.percent],
  ['band', ({ activity }) => activity?.band],
  ['contribution', ({ activity }) => activity?.contribution],
  ['effective_on', ({ activity }) => activity?.effectiveOn],
  ['start', ({ activity }) => activity?.start],
  ['end', ({ activity }) => activity?.end],
  ['dates_inherited', ({ activity }) => activity?.datesInherited],
  ['achieved_actions', ({ activity }) => activity?.actions.length],
  ['difficulties', ({ activity }) => activity?.difficulties.length],
  ['evidence', ({ activity }) => activity?.evidence.length],
];

/** The figures of the report as one table (DOMAIN.md §9): same model, same bytes. */
export const reportCsv = (model: ReportModel): string => {
  const rows = model.commitments.flatMap((commitment): Row[] =>
    commitment.activities.length === 0
      ? [{ model, commitment, activity: null }]
      : commitment.activities.map((activity) => ({ model, commitment, activity })),
  );
  return csvText(
    COLUMNS.map(([name]) => name),
    rows.map((row) => COLUMNS.map(([, value]) => value(row))),
  );
};
