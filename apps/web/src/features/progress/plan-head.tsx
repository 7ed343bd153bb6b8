import type { PlanProgress } from '@iltizam/shared/progress/contract';
import { Trans, useTranslation } from 'react-i18next';
import { wholePoints } from '../../lib/format.js';
import { DateText } from '../../ui/figures.js';
import { Headline, Undernote } from '../../ui/headline.js';
import { HeadRuler } from '../../ui/ruler.js';
import { useFormat } from '../../ui/use-format.js';
import { pointsBehind } from './gap.js';

/** "du plan est réalisé au 31 juillet 2023, 9 points derrière le calendrier." */
const PlanSentence = ({ progress: { asOf, plan } }: { progress: PlanProgress }) => {
  const { t } = useTranslation('progress');
  const behind = pointsBehind(plan);
  const components = { date: <DateText value={asOf} />, late: <span className="late-text" /> };
  if (plan.rate === null) return <Trans t={t} i18nKey="head.noRate" components={components} />;
  if (behind === null) return <Trans t={t} i18nKey="head.noPlan" components={components} />;
  if (Math.abs(behind) < 0.5) return <Trans t={t} i18nKey="head.onTime" components={components} />;
  const count = wholePoints(behind.toFixed(2));
  return behind > 0 ? (
    <Trans t={t} i18nKey="head.sentence" values={{ points: t('head.behindPoints', { count }) }} components={components} />
  ) : (
    <Trans t={t} i18nKey="head.ahead" values={{ points: t('head.aheadPoints', { count }) }} components={components} />
  );
};

/** The headline figure of a plan, its ruler, its coverage and the rate the government published. */
export const PlanHead = ({ progress }: { progress: PlanProgress }) => {
  const { t } = useTranslation('progress');
  const format = useFormat();
  const { plan } = progress;
  const { publishedRate, activities } = plan;
  const difference = publishedRate?.difference ?? null;
  return (
    <>
      <Headline shown={plan.shown}>
        <PlanSentence progress={progress} />
      </Headline>
      <div>
        <HeadRuler rate={plan.rate} shown={plan.shown} band={plan.band} planned={plan.planned} />
        <Undernote>
          <a href="#calcul">{t('head.how')}</a>
          <span>{t('head.coverage', { reported: activities.total - activities.notReported, total: activities.total })}</span>
          {publishedRate !== null && (
            <span>
              {t('head.published', { date: format.date(publishedRate.asOf), percent: format.percent(publishedRate.rate) })}
              {difference !== null && `, ${t('head.difference', { points: format.signed(difference) })}`}
            </span>
          )}
        </Undernote>
      </div>
    </>
  );
};
