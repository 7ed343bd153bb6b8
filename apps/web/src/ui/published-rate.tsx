import type { IsoDate } from '@iltizam/shared/kernel/dates';
import type { Progress, PublishedRate, RateSource } from '@iltizam/shared/progress/contract';
import { publishedGap } from '@iltizam/shared/progress/published';
import { LocalText } from './local-text.js';
import { Rich, useTranslation } from './translation.js';
import { useFormat } from './use-format.js';

type Ours = Pick<Progress, 'rate' | 'shown'>;

/** How our rate stands to a published one, in words; null where the two are not of the same days. DOMAIN.md §3.9 */
export const usePublishedGap = (): ((published: PublishedRate, ours: Ours, asOf: IsoDate) => string | null) => {
  const { t } = useTranslation('ui');
  const format = useFormat();
  return (published, ours, asOf) => {
    const gap = publishedGap(published, ours, asOf);
    if (gap === null || ours.rate === null || ours.shown === null) return null;
    if (gap.kind === 'equal') return t('published.equal');
    if (gap.kind === 'rounded') return t('published.rounded', { rate: format.percent(ours.rate), shown: format.percent(ours.shown) });
    return t('published.apart', { count: Math.abs(Number(gap.points)), points: format.signed(gap.points) });
  };
};

/** The document that printed a rate: its title as printed, its page, its address when one is known. */
export const RateSourceText = ({ source }: { source: RateSource }) => {
  const { t } = useTranslation('ui');
  const title = <LocalText lang={source.titleLang}>{source.title}</LocalText>;
  return (
    <>
      <Rich
        text={t('published.source')}
        components={{
          title:
            source.url === null ? (
              <cite>{title}</cite>
            ) : (
              <a href={source.url} rel="noopener noreferrer">
                {title}
              </a>
            ),
        }}
      />
      {source.page !== null && t('published.page', { page: source.page })}
    </>
  );
};
