import type { PlanProgress } from '@iltizam/shared/progress/contract';
import { told } from '@iltizam/shared/progress/reporting';
import { wholePoints } from '../../lib/format.js';
import { DateText } from '../../ui/figures.js';
import { Headline, Undernote } from '../../ui/headline.js';
import { Freshness } from '../../ui/last-report.js';
import { RateSourceText, usePublishedGap } from '../../ui/published-rate.js';
import { HeadRuler } from '../../ui/ruler.js';
import { Rich, useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';
import { pointsBehind } from './gap.js';

const HeadSentence = ({ progress: { asOf, plan: computed } }: { progress: PlanProgress }) => {
  const { t } = useTranslation('progress');
  const plan = told(computed);
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

/** "du plan est réalisé au 31 juillet 2023, 9 points derrière le calendrier.", and since when nothing was reported when that is long. */
export const PlanSentence = ({ progress }: { progress: PlanProgress }) => (
  <>
    <HeadSentence progress={progress} /> <Freshness lastUpdateOn={progress.plan.lastUpdateOn} asOf={progress.asOf} />
  </>
);

/** The headline figure of a plan, its ruler, its coverage and the rate the government published. */
export const PlanHead = ({ progress }: { progress: PlanProgress }) => {
  const { t } = useTranslation('progress');
  const { t: ui } = useTranslation('ui');
  const format = useFormat();
  const gapOf = usePublishedGap();
  const plan = told(progress.plan);
  const { publishedRate, activities } = plan;
  const gap = publishedRate && gapOf(publishedRate, plan, progress.asOf);
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
              {gap !== null && ui('ruler.joint') + gap}
              {publishedRate.source !== null && (
                <>
                  {'. '}
                  <RateSourceText source={publishedRate.source} />
                </>
              )}
            </span>
          )}
        </Undernote>
      </div>
    </>
  );
};
