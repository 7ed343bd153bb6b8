import { told } from '@iltizam/shared/progress/reporting';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { commitmentQuery } from '../features/commitments/commitments.api.js';
import { asOfOf, useAsOf } from '../features/progress/as-of.js';
import { EmbedCard } from '../features/sharing/embed-card.js';
import type { PageReads } from '../lib/page-reads.js';
import { LocalText } from '../ui/local-text.js';
import { usePageTitle } from '../ui/page-title.js';
import { QueryView } from '../ui/query-view.js';
import { useLanguage, useTranslation } from '../ui/translation.js';

export const reads: PageReads = ({ language, params: { plan = '', number = '' }, search, today }, read) =>
  read(commitmentQuery(language, plan, number, asOfOf(search, today)));

/** A commitment inside another site. */
export const Component = () => {
  const { t } = useTranslation('sharing');
  const { plan: slug = '', number = '' } = useParams();
  const [asOf] = useAsOf();
  const query = useQuery(commitmentQuery(useLanguage(), slug, number, asOf));
  usePageTitle(query.data?.title);
  return (
    <QueryView query={query}>
      {(commitment) => (
        <EmbedCard
          place={{ plan: slug, level: 'commitment', number: commitment.number }}
          eyebrow={
            <>
              {t('commitment', { number: commitment.number })} ·{' '}
              <LocalText lang={commitment.plan.titleLang}>{commitment.plan.title}</LocalText>
            </>
          }
          title={{ text: commitment.title, lang: commitment.titleLang }}
          progress={told(commitment)}
          on={commitment.asOf}
          reported={commitment}
          noteOf={commitment.plan.hasDataNote ? slug : null}
        />
      )}
    </QueryView>
  );
};
