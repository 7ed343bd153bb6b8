import type { Commitment } from '@iltizam/shared/commitments/contract';
import { told } from '@iltizam/shared/progress/reporting';
import { bandOrNone } from '../../ui/band-star.js';
import { BandTag } from '../../ui/band-tag.js';
import { DelayNote } from '../../ui/delay-tag.js';
import { DateText } from '../../ui/figures.js';
import { Headline, Undernote } from '../../ui/headline.js';
import { Freshness } from '../../ui/last-report.js';
import { HeadRuler } from '../../ui/ruler.js';
import { Rich, useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';

/** "5 activités sur 7 sont complétées ; 2 n'ont pas commencé." */
const useCounts = (): ((commitment: Commitment) => string) => {
  const { t } = useTranslation('commitments');
  const { t: ui } = useTranslation('ui');
  return ({ activities: { total, completed, notStarted, notReported } }) => {
    if (total > 0 && completed === total) return t('page.allCompleted');
    const parts = [
      t('page.completed', { count: completed, total }),
      notStarted > 0 && t('page.notStarted', { count: notStarted }),
      notReported > 0 && t('page.notReported', { count: notReported }),
    ];
    return `${parts.filter(Boolean).join(ui('ruler.joint'))}.`;
  };
};

/** Without a weight there is no term, so no section "calcul". */
export const hasCalculation = ({ activityList }: Commitment): boolean => activityList.some(({ weight }) => weight !== null);

/** The headline figure of a commitment, its ruler, band and delay. */
export const CommitmentHead = ({ commitment }: { commitment: Commitment }) => {
  const { t } = useTranslation('commitments');
  const format = useFormat();
  const counts = useCounts();
  if (!commitment.applicable)
    return (
      <Headline shown={null}>
        <Rich text={t('page.dropped')} components={{ date: <DateText value={commitment.asOf} /> }} />
      </Headline>
    );
  const { rate, shown, band, planned, delay, coverage, asOf } = told(commitment);
  return (
    <>
      <Headline shown={shown}>
        <Rich
          text={t(rate === null ? 'page.noRate' : 'page.sentence', { counts: counts(commitment) })}
          components={{ date: <DateText value={asOf} /> }}
        />{' '}
        <Freshness lastUpdateOn={commitment.lastUpdateOn} asOf={asOf} />
      </Headline>
      <div>
        <HeadRuler rate={rate} shown={shown} band={band} planned={planned} />
        <Undernote>
          <BandTag band={bandOrNone(band)} box />
          <DelayNote reason={delay} />
          {coverage !== null && <span>{t('page.coverage', { percent: format.percent(coverage) })}</span>}
          {hasCalculation(commitment) && <a href="#calcul">{t('page.how')}</a>}
        </Undernote>
      </div>
    </>
  );
};
