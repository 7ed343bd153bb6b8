import type { Reporting, ReportingStatus } from '@iltizam/shared/dashboards/contract';
import { bySilence, reportingTotals, silenceOf } from '@iltizam/shared/dashboards/freshness';
import type { IsoDate } from '@iltizam/shared/kernel/dates';

type Unmeasured<Item extends ReportingStatus> = Omit<Item, 'daysSince' | 'freshness'>;

/** What the statement answers: the day of the last update, before its age is known. */
export type ReportingRow = {
  institutions: Unmeasured<Reporting['institutions'][number]>[];
  commitments: Unmeasured<Reporting['commitments'][number]>[];
};

const measured = <Item extends Pick<ReportingStatus, 'lastUpdateOn'>>(items: readonly Item[], asOf: IsoDate) =>
  items.map((item) => ({ ...item, ...silenceOf(item.lastUpdateOn, asOf) })).sort(bySilence);

export function presentReporting(asOf: IsoDate, row: ReportingRow): Reporting {
  const institutions = measured(row.institutions, asOf);
  const commitments = measured(row.commitments, asOf);
  return {
    asOf,
    totals: { institutions: reportingTotals(institutions), commitments: reportingTotals(commitments) },
    institutions,
    commitments,
  };
}
