import type { Plan } from '@iltizam/shared/plans/contract';
import { useQuery } from '@tanstack/react-query';
import { AmendmentEntry } from '../features/amendments/amendment-entry.js';
import { amendmentsQuery } from '../features/amendments/amendments.api.js';
import { planQuery } from '../features/plans/plans.api.js';
import { DataLinks } from '../features/reports/downloads.js';
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
      loading={<Skeleton lines={12} tall />}
      isEmpty={({ items }) => items.length === 0}
      empty={<Notice title={t(plan.state === 'consultation' ? 'public.notAdopted' : 'public.empty')} />}
    >
      {({ items }) => (
        <>
          <div>
            {items.map((amendment) => (
              <AmendmentEntry
                key={amendment.number}
                amendment={amendment}
                plan={plan.slug}
                level={2}
                name={t('public.name', { number: amendment.number })}
              />
            ))}
          </div>
          <div className="links">
            <DataLinks plan={plan.slug} asOf={null} dataset="amendments" subject={t('public.title')} />
          </div>
        </>
      )}
    </QueryView>
  );
};

/** What was changed since the adoption, in public: values before and after, why, who approved it, the effect on the rates. DOMAIN.md §3.8 */
export const Component = () => {
  const { t } = useTranslation('amendments');
  return (
    <PlanSubpage title={t('public.title')} lead={t('public.lead')}>
      {(plan) => <PlanAmendments plan={plan} />}
    </PlanSubpage>
  );
};
