import { useQuery } from '@tanstack/react-query';
import { SignInGate } from '../features/session/sign-in-gate.js';
import { MemberList } from '../features/studio/member-list.js';
import { membersQuery } from '../features/studio/studio.api.js';
import { Breadcrumbs } from '../ui/breadcrumbs.js';
import { usePageTitle } from '../ui/page-title.js';
import { QueryView } from '../ui/query-view.js';
import { Skeleton } from '../ui/skeleton.js';
import { useLanguage, useTranslation } from '../ui/translation.js';

const Members = () => {
  const { t } = useTranslation('studio');
  const query = useQuery(membersQuery(useLanguage()));
  return (
    <div className="wrap sec first stack">
      <Breadcrumbs parents={[{ label: t('members.people'), to: '/people' }]} />
      <h1>{t('members.title')}</h1>
      <p className="prose">{t('members.intro')}</p>
      <QueryView query={query} loading={<Skeleton tall />}>
        {(list) => <MemberList list={list} />}
      </QueryView>
    </div>
  );
};

export const Component = () => {
  const { t } = useTranslation('studio');
  usePageTitle(t('members.title'));
  return (
    <SignInGate ability="managePeople">
      <Members />
    </SignInGate>
  );
};
