import type { PlanProgress } from '@iltizam/shared/progress/contract';
import { told } from '@iltizam/shared/progress/reporting';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { asOfOf, useAsOf } from '../features/progress/as-of.js';
import { planProgressQuery } from '../features/progress/progress.api.js';
import { EmbedCard } from '../features/sharing/embed-card.js';
import { EmbedMissing } from '../features/sharing/embed-missing.js';
import { ApiError } from '../lib/api-error.js';
import type { PageReads } from '../lib/page-reads.js';
import { LocalText } from '../ui/local-text.js';
import { usePageTitle } from '../ui/page-title.js';
import { QueryView } from '../ui/query-view.js';
import { useLanguage, useTranslation } from '../ui/translation.js';

type Axis = PlanProgress['axes'][number];

const axisOf = ({ axes }: PlanProgress, number: string): Axis | undefined => axes.find((axis) => String(axis.number) === number);

export const reads: PageReads = async ({ language, params: { plan = '', number = '' }, search, today }, read) => {
  const progress = await read(planProgressQuery(language, plan, asOfOf(search, today)));
  if (!axisOf(progress, number)) throw new ApiError('resource.not_found', 404, null);
};

/** An axis of a plan inside another site. */
export const Component = () => {
  const { t } = useTranslation('sharing');
  const { plan: slug = '', number = '' } = useParams();
  const [asOf] = useAsOf();
  const query = useQuery(planProgressQuery(useLanguage(), slug, asOf));
  const found = query.data && axisOf(query.data, number);
  usePageTitle(found?.title);
  return (
    <QueryView query={query}>
      {({ plan, asOf: on }) =>
        found ? (
          <EmbedCard
            place={{ plan: slug, level: 'axis', number: found.number }}
            eyebrow={
              <>
                {t('axis', { number: found.number })} · <LocalText lang={plan.titleLang}>{plan.title}</LocalText>
              </>
            }
            title={{ text: found.title, lang: found.titleLang }}
            progress={told(found)}
            on={on}
            reported={{ lastUpdateOn: found.lastUpdateOn, asOf: on }}
            noteOf={plan.hasDataNote ? slug : null}
          />
        ) : (
          <EmbedMissing />
        )
      }
    </QueryView>
  );
};
