import type { PlanProgress } from '@iltizam/shared/progress/contract';
import { wholePoints } from '../../lib/format.js';
import { DateText } from '../../ui/figures.js';
import { Headline, Undernote } from '../../ui/headline.js';
import { HeadRuler } from '../../ui/ruler.js';
import { Rich, useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';
import { pointsBehind } from './gap.js';

/** "du plan est réalisé au 31 juillet 2023, 9 points derrière le calendrier." */
export const PlanSentence = ({ progress: { asOf, plan } }: { progress: PlanProgress }) => {
  const { t } = useTranslation('progress');
  const behind = pointsBehind(plan);
  const components = { date: <DateText value={asOf} />, late: <span className="late-text" /> };
  if (plan.rate === null) return <Rich text={t('head.noRate')} components={components} />;
  if (behind === null) return <Rich text={t('head.noPlan')} components={components} />;
  if (Math.abs(behind) < 0.5) return <Rich text={t('head.onTime')} components={components} />;
  const count = wholePoints(behind.toFixed(2));
  const text =
    behind > 0
      ? t('head.sentence', { points: t('head.behindPoints', { count }) })
      : t('head.ahead', { points: t('head.aheadPoints', { count }) });
  return <Rich text={text} components={components} />;
};

/** The headline figure of a plan, its ruler, its coverage and the rate the government published. */
export const PlanHead = ({ progress }: { progress: PlanProgress }) => {
  const { t } = useTranslation('progress');
  const { t: ui } = useTranslation('ui');
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
          <span>{t('head.coverage', { count: activities.total - activities.notReported, total: activities.total })}</span>
          {publishedRate !== null && (
            <span>
              {t('head.published', { date: format.date(publishedRate.asOf), percent: format.percent(publishedRate.rate) })}
              {difference !== null && ui('ruler.joint') + t('head.difference', { points: format.signed(difference) })}
            </span>
          )}
        </Undernote>
      </div>
    </>
  );
};
