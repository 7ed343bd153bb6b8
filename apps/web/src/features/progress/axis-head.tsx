import type { PlanProgress } from '@iltizam/shared/progress/contract';
import { told } from '@iltizam/shared/progress/reporting';
import { DelayNote } from '../../ui/delay-tag.js';
import { DateText } from '../../ui/figures.js';
import { Headline, Undernote } from '../../ui/headline.js';
import { Freshness } from '../../ui/last-report.js';
import { HeadRuler } from '../../ui/ruler.js';
import { Rich, useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';

/** The headline figure of an axis, its ruler, its coverage and its delay. */
export const AxisHead = ({ axis, asOf }: { axis: PlanProgress['axes'][number]; asOf: string }) => {
  const { t } = useTranslation('progress');
  const format = useFormat();
  const { rate, shown, band, planned, coverage, delay } = told(axis);
  return (
    <>
      <Headline shown={shown}>
        <Rich text={t(rate === null ? 'axisPage.noRate' : 'axisPage.sentence')} components={{ date: <DateText value={asOf} /> }} />{' '}
        <Freshness lastUpdateOn={axis.lastUpdateOn} asOf={asOf} />
      </Headline>
      <div>
        <HeadRuler rate={rate} shown={shown} band={band} planned={planned} />
        <Undernote>
          <a href="#calcul">{t('head.how')}</a>
          {coverage !== null && <span>{t('axisPage.coverage', { percent: format.percent(coverage) })}</span>}
          <DelayNote reason={delay} />
        </Undernote>
      </div>
    </>
  );
};
