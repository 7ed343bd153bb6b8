import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ApiError } from '../lib/api-error.js';
import { Button } from './button.js';
import { Notice } from './notice.js';
import { Skeleton } from './skeleton.js';
import { useTranslation } from './translation.js';

/** Why an answer did not come, in words, with a way on. */
export const FailureNotice = ({ error, retry }: { error: unknown; retry?: () => void }) => {
  const { t } = useTranslation('ui');
  const detail = error instanceof ApiError ? error.detail : null;
  const unreachable = error instanceof ApiError && error.code === 'network.unreachable';
  return (
    <div role="alert">
      <Notice tone="late" title={t(unreachable ? 'failure.unreachable' : 'failure.title')}>
        <p>{detail ?? t('failure.advice')}</p>
        {retry && (
          <Button quiet small onClick={retry}>
            {t('failure.retry')}
          </Button>
        )}
      </Notice>
    </div>
  );
};

type QueryViewProps<Data> = {
  query: UseQueryResult<Data>;
  /** keeps the room of what will come */
  loading?: ReactNode;
  isEmpty?: (data: Data) => boolean;
  /** says what will be here and what to do */
  empty?: ReactNode;
  children: (data: Data) => ReactNode;
};

/** The three states of an answer before its content: loading (never a false 0), failed (with a retry), empty. */
export const QueryView = <Data,>({ query, loading = <Skeleton />, isEmpty, empty, children }: QueryViewProps<Data>) => {
  if (query.isPending) return loading;
  if (query.isError && query.data === undefined) return <FailureNotice error={query.error} retry={() => void query.refetch()} />;
  const data = query.data as Data;
  return isEmpty?.(data) ? empty : children(data);
};
