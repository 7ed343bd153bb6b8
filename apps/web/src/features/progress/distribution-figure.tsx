import type { ActivityCounts, PlanProgress } from '@iltizam/shared/progress/contract';
import { BandTag } from '../../ui/band-tag.js';
import { ChartFigure } from '../../ui/chart-figure.js';
import { type BandCount, bandCounts, BandShares } from '../../ui/charts/band-shares.js';
import type { ChartColumn } from '../../ui/figure-table.js';
import { useTranslation } from '../../ui/translation.js';

/** What is left besides the completed: an activity nobody spoke of has neither started nor not started. DOMAIN.md §3.1 */
const useRest = (): ((counts: ActivityCounts) => string) => {
  const { t } = useTranslation('progress');
  const { t: ui } = useTranslation('ui');
  return ({ notStarted, notReported }) => {
    const parts = [
      notStarted > 0 && t('distribution.notStarted', { count: notStarted }),
      notReported > 0 && t('distribution.notReported', { count: notReported }),
    ].filter((part) => part !== false);
    return parts.length === 0 ? t('distribution.allStarted') : parts.join(ui('ruler.joint'));
  };
};

const useColumns = (): ChartColumn<BandCount>[] => {
  const { t } = useTranslation('progress');
  const { t: ui } = useTranslation('ui');
  return [
    {
      key: 'band',
      label: t('distribution.band'),
      rowHeader: true,
      value: ({ band }) => ui(`band.${band}`),
      show: ({ band }) => <BandTag band={band} />,
    },
    { key: 'activities', label: t('distribution.activities'), numeric: true, value: ({ count }) => count },
  ];
};

/** How many activities stand in each band; those not reported are apart, never as 0. */
export const DistributionFigure = ({ progress }: { progress: PlanProgress }) => {
  const { t } = useTranslation('progress');
  const rest = useRest();
  const columns = useColumns();
  const { asOf, plan } = progress;
  const counts = plan.activities;
  return (
    <ChartFigure
      id="activities"
      title={t('distribution.title', { count: counts.total })}
      sentence={t('distribution.sentence', { completed: counts.completed, total: counts.total, rest: rest(counts) })}
      source={t('axes.source')}
      asOf={asOf}
      lastUpdateOn={plan.lastUpdateOn}
      columns={columns}
      rows={bandCounts(counts)}
      rowKey={({ band }) => band}
      caption={t('distribution.caption')}
      data={{ plan: plan.slug, dataset: 'status', query: { asOf } }}
    >
      <BandShares counts={counts} />
    </ChartFigure>
  );
};
