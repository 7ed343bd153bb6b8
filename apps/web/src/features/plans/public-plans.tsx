import { useQuery } from '@tanstack/react-query';
import { Notice } from '../../ui/notice.js';
import { QueryView } from '../../ui/query-view.js';
import { Skeleton } from '../../ui/skeleton.js';
import { useLanguage, useTranslation } from '../../ui/translation.js';
import { MemberPlans } from './member-plans.js';
import { plansQuery } from './plans.api.js';

/** The list of every public plan as a page shows it, also while it comes and where there is none. */
export const PublicPlans = ({ level }: { /** of the members' headings */ level: 2 | 3 }) => {
  const { t } = useTranslation('plans');
  const plans = useQuery(plansQuery(useLanguage()));
  return (
    <QueryView
      query={plans}
      loading={<Skeleton lines={3} tall />}
      isEmpty={({ items }) => items.length === 0}
      empty={
        <Notice title={t('home.noPlansTitle')}>
          <p>{t('home.noPlans')}</p>
        </Notice>
      }
    >
      {({ items }) => <MemberPlans plans={items} level={level} />}
    </QueryView>
  );
};
