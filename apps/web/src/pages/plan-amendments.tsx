import type { Plan } from '@iltizam/shared/plans/contract';
import { useQuery } from '@tanstack/react-query';
import { AmendmentEntry } from '../features/amendments/amendment-entry.js';
import { amendmentsQuery } from '../features/amendments/amendments.api.js';
import { planQuery } from '../features/plans/plans.api.js';
import type { PageReads } from '../lib/page-reads.js';
import { Notice } from '../ui/notice.js';
import { QueryView } from '../ui/query-view.js';
import { Skeleton } from '../ui/skeleton.js';
import { useLanguage, useTranslation } from '../ui/translation.js';
import { PlanSubpage } from './plan-subpage.js';

export const reads: PageReads = async ({ language, params }, read) => {
  const plan = await read(planQuery(language, params.plan ?? ''));
  if (!plan.archive) await read(amendmentsQuery(language, plan.slug));
};

const PlanAmendments = ({ plan }: { plan: Plan }) => {
  const { t } = useTranslation('amendments');
  const query = useQuery(amendmentsQuery(useLanguage(), plan.slug));
  return (
    <QueryView
      query={query}
      loading={<Skeleton lines={8} tall />}
      isEmpty={({ items }) => items.length === 0}
      empty={<Notice title={t('none')} />}
    >
      {({ items }) => (
        <section className="sec first" id="amendements" aria-labelledby="changes">
          <h2 id="changes" className="vh">
            {t('changes')}
          </h2>
          {items.map((amendment) => (
            <AmendmentEntry key={amendment.number} plan={plan.slug} amendment={amendment} />
          ))}
        </section>
      )}
    </QueryView>
  );
};

/** What changed of a plan since its adoption. DOMAIN.md §3.8 */
export const Component = () => {
  const { t } = useTranslation('amendments');
  return (
    <PlanSubpage title={t('title')} lead={t('lead')}>
      {(plan) => <PlanAmendments plan={plan} />}
    </PlanSubpage>
  );
};
