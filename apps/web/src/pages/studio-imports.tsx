import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { ImportList } from '../features/imports/import-list.js';
import { importsQuery } from '../features/imports/imports.api.js';
import { SignInGate } from '../features/session/sign-in-gate.js';
import { pageOf } from '../lib/page-number.js';
import { Breadcrumbs } from '../ui/breadcrumbs.js';
import { ButtonLink } from '../ui/button.js';
import { Notice } from '../ui/notice.js';
import { usePageTitle } from '../ui/page-title.js';
import { QueryView } from '../ui/query-view.js';
import { Skeleton } from '../ui/skeleton.js';
import { useLanguage, useTranslation } from '../ui/translation.js';

const Imports = () => {
  const { t } = useTranslation(['imports', 'studio']);
  const [params] = useSearchParams();
  const query = useQuery(importsQuery(useLanguage(), pageOf(params)));
  return (
    <div className="wrap sec first stack">
      <Breadcrumbs parents={[{ label: t('studio:title'), to: '/studio' }]} />
      <h1>{t('title')}</h1>
      <p className="prose">{t('lead')}</p>
      <p>
        <ButtonLink to="/studio/imports/new">{t('new')}</ButtonLink>
      </p>
      <QueryView
        query={query}
        loading={<Skeleton tall />}
        isEmpty={({ items }) => items.length === 0}
        empty={<Notice title={t('empty')} />}
      >
        {(imports) => <ImportList imports={imports} />}
      </QueryView>
    </div>
  );
};

export const Component = () => {
  const { t } = useTranslation('imports');
  usePageTitle(t('title'));
  return (
    <SignInGate ability="managePlans">
      <Imports />
    </SignInGate>
  );
};
