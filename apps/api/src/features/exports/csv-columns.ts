import type { ExportedActivity, ExportedCommitment, PlanData } from '@iltizam/shared/exports/contract';

export type CsvRow = { data: PlanData; commitment: ExportedCommitment; activity: ExportedActivity };

type Column = { name: string; meaning: string; value: (row: CsvRow) => string | number | boolean | null };

const axisTitle = ({ data, commitment }: CsvRow): string | null =>
  data.axes.find(({ number }) => number === commitment.axis)?.title ?? null;

/** The columns of data.csv, their names and what they mean: the header, the cells and the data dictionary are all read from here. */
export const CSV_COLUMNS: readonly Column[] = [
  { name: 'plan', meaning: 'slug of the plan', value: ({ data }) => data.plan.slug },
  { name: 'as_of', meaning: 'day that the figures are of, YYYY-MM-DD', value: ({ data }) => data.asOf },
  { name: 'plan_rate', meaning: 'completion rate of the plan, 0 to 100', value: ({ data }) => data.plan.rate },
  { name: 'axis_number', meaning: 'number of the axis in the plan', value: ({ commitment }) => commitment.axis },
  { name: 'axis_title', meaning: 'title of the axis', value: axisTitle },
  { name: 'commitment_number', meaning: 'number of the commitment in the plan', value: ({ commitment }) => commitment.number },
  { name: 'commitment_title', meaning: 'title of the commitment', value: ({ commitment }) => commitment.title },
  { name: 'commitment_title_lang', meaning: 'language that this title is in', value: ({ commitment }) => commitment.titleLang },
  { name: 'institution_key', meaning: 'key of the responsible body', value: ({ commitment }) => commitment.institution.key },
  { name: 'institution_name', meaning: 'name of the responsible body', value: ({ commitment }) => commitment.institution.name },
  { name: 'commitment_rate', meaning: 'completion rate of the commitment, 0 to 100', value: ({ commitment }) => commitment.rate },
  {
    name: 'commitment_coverage',
    meaning: 'share of its weight that was reported, 0 to 100',
    value: ({ commitment }) => commitment.coverage,
  },
  {
    name: 'commitment_published_rate',
    meaning: 'rate printed in an imported document',
    value: ({ commitment }) => commitment.publishedRate?.rate ?? null,
  },
  { name: 'activity_number', meaning: 'number of the activity in the commitment', value: ({ activity }) => activity.number },
  { name: 'activity_title', meaning: 'title of the activity', value: ({ activity }) => activity.title },
  { name: 'activity_title_lang', meaning: 'language that this title is in', value: ({ activity }) => activity.titleLang },
  { name: 'supplementary', meaning: 'true when added after adoption', value: ({ activity }) => activity.supplementary },
  { name: 'weight', meaning: 'weight in the commitment; empty weighs nothing', value: ({ activity }) => activity.weight },
  { name: 'start', meaning: 'planned start: a year, quarter, month or day', value: ({ activity }) => activity.start },
  { name: 'end', meaning: 'planned end: a year, quarter, month or day', value: ({ activity }) => activity.end },
  { name: 'dates_from', meaning: 'whose dates these are: activity, commitment or plan', value: ({ activity }) => activity.datesFrom },
  { name: 'percent', meaning: 'percent reported, 0 to 100; empty when not reported', value: ({ activity }) => activity.percent },
  { name: 'band', meaning: 'not_started, limited, significant or completed', value: ({ activity }) => activity.band },
  { name: 'effective_on', meaning: 'day that the percent was true', value: ({ activity }) => activity.effectiveOn },
  { name: 'planned', meaning: 'percent that the calendar expects, 0 to 100', value: ({ activity }) => activity.planned },
  { name: 'delay', meaning: 'overdue, at_risk, stale, on_track, ahead or done', value: ({ activity }) => activity.delay?.delay ?? null },
  {
    name: 'delay_points',
    meaning: 'planned minus reported, in points of percent',
    value: ({ activity }) => activity.delay?.points ?? null,
  },
  { name: 'delay_days', meaning: 'days late or without news', value: ({ activity }) => activity.delay?.days ?? null },
];

/** What the columns mean, in Markdown. */
export const DATA_DICTIONARY = CSV_COLUMNS.map(({ name, meaning }) => `- \`${name}\`: ${meaning}`).join('\n');
