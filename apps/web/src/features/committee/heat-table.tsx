import type { CommitmentProgress, PlanProgress } from '@iltizam/shared/progress/contract';
import { told } from '@iltizam/shared/progress/reporting';
import { bandOrNone } from '../../ui/band-star.js';
import { useDelayReason } from '../../ui/delay-tag.js';
import { type ChartColumn, FigureTable } from '../../ui/figure-table.js';
import { LocalText } from '../../ui/local-text.js';
import { useTranslation } from '../../ui/translation.js';

/** The heat map as rows. */
export const HeatTable = ({ progress }: { progress: PlanProgress }) => {
  const { t } = useTranslation('committee');
  const { t: ui } = useTranslation('ui');
  const reasonOf = useDelayReason();
  const columns: ChartColumn<CommitmentProgress>[] = [
    { key: 'number', label: t('heat.number'), numeric: true, value: ({ number }) => number },
    {
      key: 'title',
      label: t('heat.name'),
      rowHeader: true,
      value: ({ title }) => title,
      show: ({ title, titleLang }) => <LocalText lang={titleLang}>{title}</LocalText>,
    },
    { key: 'axis', label: t('filter.axis'), numeric: true, value: ({ axis }) => axis },
    { key: 'rate', label: t('forecast.reported'), numeric: true, value: ({ rate }) => rate },
    { key: 'planned', label: t('forecast.planned'), numeric: true, value: ({ planned }) => planned },
    { key: 'coverage', label: t('league.sort.coverage'), numeric: true, value: ({ coverage }) => coverage },
    { key: 'band', label: t('heat.band'), value: ({ band }) => ui(`band.${bandOrNone(band)}`) },
    { key: 'delay', label: t('heat.delay'), value: ({ delay }) => (delay === null ? null : reasonOf(delay)) },
  ];
  return (
    <details>
      <summary>
        {ui('figure.table')}
        <span className="vh"> {t('heat.title')}</span>
      </summary>
      <FigureTable caption={t('heat.table')} columns={columns} rows={progress.commitments.map(told)} rowKey={({ number }) => number} />
    </details>
  );
};
