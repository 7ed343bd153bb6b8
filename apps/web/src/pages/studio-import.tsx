import { useQuery } from '@tanstack/react-query';
import { useParams, useSearchParams } from 'react-router';
import { ImportView } from '../features/imports/import-view.js';
import { importQuery, useImportProgress } from '../features/imports/imports.api.js';
import { SignInGate } from '../features/session/sign-in-gate.js';
import { isNotFound } from '../lib/api-error.js';
import { pageOf } from '../lib/page-number.js';
import { Breadcrumbs } from '../ui/breadcrumbs.js';
import { NotFound } from '../ui/not-found.js';
import { usePageTitle } from '../ui/page-title.js';
import { QueryView } from '../ui/query-view.js';
import { Skeleton } from '../ui/skeleton.js';
import { useLanguage, useTranslation } from '../ui/translation.js';
import { useFormat } from '../ui/use-format.js';

const OneImport = () => {
  const { t } = useTranslation(['imports', 'studio']);
  const { id = '' } = useParams();
  const [params] = useSearchParams();
  const format = useFormat();
  const pages = { page: pageOf(params), messagesPage: pageOf(params, 'messages') };
  const progress = useImportProgress(id);
  const version = progress.data?.version ?? 0;
  const query = useQuery({ ...importQuery(useLanguage(), id, version, pages), enabled: version > 0 });
  if (isNotFound(progress.error ?? query.error)) return <NotFound />;
  if (progress.isError || !progress.data)
    return (
      <QueryView query={progress} loading={<Skeleton tall />}>
        {() => null}
      </QueryView>
    );
  const underWay = progress.data;
  return (
    <QueryView query={query} loading={<Skeleton tall />}>
      {(of) => (
        <div className="wrap sec first stack">
          <Breadcrumbs
            parents={[
              { label: t('studio:title'), to: '/studio' },
              { label: t('title'), to: '/studio/imports' },
            ]}
          />
          <h1>
            <bdi>{of.fileName}</bdi>
          </h1>
          <p className="meta">
            {t(`kind.${of.kind}`)} · {t('brought', { name: of.uploadedBy ?? '–', when: format.dateTime(of.uploadedAt) })}
          </p>
          <ImportView of={of} progress={underWay} pages={pages} />
        </div>
      )}
    </QueryView>
  );
};

export const Component = () => {
  const { t } = useTranslation('imports');
  usePageTitle(t('title'));
  return (
    <SignInGate ability="managePlans">
      <OneImport />
    </SignInGate>
  );
};
