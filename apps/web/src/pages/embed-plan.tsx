import { told } from '@iltizam/shared/progress/reporting';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { planQuery } from '../features/plans/plans.api.js';
import { asOfOf, useAsOf } from '../features/progress/as-of.js';
import { planProgressQuery } from '../features/progress/progress.api.js';
import { EmbedCard } from '../features/sharing/embed-card.js';
import { PublishedEmbed } from '../features/sharing/published-embed.js';
import type { PageReads } from '../lib/page-reads.js';
import { LocalText } from '../ui/local-text.js';
import { usePageTitle } from '../ui/page-title.js';
import { QueryView } from '../ui/query-view.js';
import { useLanguage } from '../ui/translation.js';

export const reads: PageReads = ({ language, params: { plan = '' }, search, today }, read) =>
  Promise.all([read(planQuery(language, plan)), read(planProgressQuery(language, plan, asOfOf(search, today)))]);

/** A plan inside another site. */
export const Component = () => {
  const { plan: slug = '' } = useParams();
  const language = useLanguage();
  const [asOf] = useAsOf();
  const plan = useQuery(planQuery(language, slug));
  const progress = useQuery(planProgressQuery(language, slug, asOf));
  usePageTitle(plan.data?.title);
  return (
    <QueryView query={plan}>
      {(data) => {
        const common = {
          place: { plan: slug, level: 'plan', number: null } as const,
          eyebrow: <LocalText lang={data.member.nameLang}>{data.member.name}</LocalText>,
          title: { text: data.title, lang: data.titleLang },
        };
        if (data.archive && data.publishedRate) return <PublishedEmbed {...common} publishedRate={data.publishedRate} />;
        return (
          <QueryView query={progress}>
            {({ plan: figures, asOf: on }) => (
              <EmbedCard
                {...common}
                progress={told(figures)}
                on={on}
                reported={{ lastUpdateOn: figures.lastUpdateOn, asOf: on }}
                noteOf={figures.hasDataNote ? slug : null}
              />
            )}
          </QueryView>
        );
      }}
    </QueryView>
  );
};
