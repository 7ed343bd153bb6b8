import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { FileProgress } from '../features/open-data/file-progress.js';
import { dictionaryQuery, preparedFileQuery } from '../features/open-data/open-data.api.js';
import { isNotFound } from '../lib/api-error.js';
import type { PageReads } from '../lib/page-reads.js';
import { Breadcrumbs } from '../ui/breadcrumbs.js';
import { PageHead } from '../ui/headline.js';
import { NotFound } from '../ui/not-found.js';
import { usePageTitle } from '../ui/page-title.js';
import { QueryView } from '../ui/query-view.js';
import { useLanguage, useTranslation } from '../ui/translation.js';
import { useFormat } from '../ui/use-format.js';

export const reads: PageReads = async ({ language, params }, read) => {
  await Promise.all([read(preparedFileQuery(params.key ?? '', language)), read(dictionaryQuery(language))]);
};

export const Component = () => {
  const { t } = useTranslation('openData');
  const language = useLanguage();
  const format = useFormat();
  const query = useQuery(preparedFileQuery(useParams().key ?? '', language));
  const dictionary = useQuery(dictionaryQuery(language));
  usePageTitle(t('file.title'));
  if (isNotFound(query.error)) return <NotFound />;
  return (
    <div className="wrap">
      <Breadcrumbs parents={[{ to: '/data', label: t('title') }]} />
      <QueryView query={query}>
        {(file) => (
          <>
            <PageHead title={t('file.title')}>
              <p className="lead">
                {t('file.of', {
                  dataset: dictionary.data?.items.find(({ name }) => name === file.dataset)?.title ?? file.dataset,
                  plan: file.plan.title,
                  date: format.date(file.asOf),
                })}
              </p>
            </PageHead>
            <p className="prose">{t('file.why')}</p>
            <FileProgress file={file} />
          </>
        )}
      </QueryView>
    </div>
  );
};
