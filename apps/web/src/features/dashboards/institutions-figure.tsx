import type { InstitutionBreakdown, InstitutionProgress } from '@iltizam/shared/dashboards/contract';
import { nothingReported, told } from '@iltizam/shared/progress/reporting';
import { wholePoints } from '../../lib/format.js';
import { BandLegend } from '../../ui/band-tag.js';
import { ChartFigure } from '../../ui/chart-figure.js';
import { RateBars } from '../../ui/charts/rate-bars.js';
import { DateText, Num } from '../../ui/figures.js';
import { LocalLink } from '../../ui/local-link.js';
import { LocalText } from '../../ui/local-text.js';
import { Rich, useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';

/** For choosing words and order, never printed. */
const behind = ({ planned, rate }: InstitutionProgress): number => (planned === null || rate === null ? 0 : Number(planned) - Number(rate));

const byGap = (a: InstitutionProgress, b: InstitutionProgress): number => behind(b) - behind(a);

type InstitutionsFigureProps = { plan: string; breakdown: InstitutionBreakdown; asOf: string | null };

/** The rate of each responsible body, the furthest behind its calendar first. */
export const InstitutionsFigure = ({ plan, breakdown, asOf }: InstitutionsFigureProps) => {
  const { t } = useTranslation('dashboards');
  const format = useFormat();
  const items = breakdown.items.map(told).sort(byGap);
  const [furthest] = items;
  const late = furthest !== undefined && behind(furthest) >= 1;
  const figure = (value: string | null) => (value === null ? '–' : <Num>{format.number(value)}</Num>);
  const search = new URLSearchParams(asOf === null ? {} : { asOf });
  const own = (key: string) => `/plans/${plan}?${new URLSearchParams([...search, ['institution', key]]).toString()}#engagements`;
  if (breakdown.items.every(nothingReported)) return null;
  return (
    <ChartFigure
      id="institutions"
      title={t('institutions.title')}
      sentence={
        late ? (
          <Rich
            text={t('institutions.furthest', { count: items.length, name: '<name/>', points: wholePoints(behind(furthest)) })}
            components={{ name: <LocalText lang={furthest.institution.nameLang}>{furthest.institution.name}</LocalText> }}
          />
        ) : (
          t('institutions.none', { count: items.length })
        )
      }
      source={t('source')}
      asOf={breakdown.asOf}
      columns={[
        {
          key: 'institution',
          label: t('institutions.institution'),
          rowHeader: true,
          value: ({ institution }) => institution.name,
          show: ({ institution }) => <LocalText lang={institution.nameLang}>{institution.name}</LocalText>,
        },
        { key: 'commitments', label: t('institutions.commitments'), numeric: true, value: ({ commitments }) => commitments },
        { key: 'activities', label: t('institutions.activities'), numeric: true, value: ({ activities }) => activities.total },
        { key: 'completed', label: t('institutions.completed'), numeric: true, value: ({ activities }) => activities.completed },
        { key: 'rate', label: t('rate'), numeric: true, value: ({ rate }) => rate, show: ({ rate }) => figure(rate) },
        { key: 'planned', label: t('planned'), numeric: true, value: ({ planned }) => planned, show: ({ planned }) => figure(planned) },
        {
          key: 'coverage',
          label: t('institutions.coverage'),
          numeric: true,
          value: (row) => row.coverage,
          show: (row) => figure(row.coverage),
        },
        {
          key: 'lastUpdateOn',
          label: t('lastUpdate'),
          value: ({ lastUpdateOn }) => lastUpdateOn,
          show: ({ lastUpdateOn }) => (lastUpdateOn === null ? t('never') : <DateText value={lastUpdateOn} />),
        },
      ]}
      rows={items}
      rowKey={({ institution }) => institution.key}
      lastUpdateOn={items.map(({ lastUpdateOn }) => lastUpdateOn).reduce((last, day) => ((day ?? '') > (last ?? '') ? day : last), null)}
      data={{ plan, dataset: 'institutions', query: { asOf } }}
      legend={<BandLegend pin />}
    >
      <RateBars
        rows={items.map(({ institution, commitments, rate, shown, band, planned }) => ({
          key: institution.key,
          label: (
            <LocalLink to={own(institution.key)}>
              <LocalText lang={institution.nameLang}>{institution.name}</LocalText>
            </LocalLink>
          ),
          note: t('institutions.count', { count: commitments }),
          rate,
          shown,
          band,
          planned,
        }))}
      />
    </ChartFigure>
  );
};
