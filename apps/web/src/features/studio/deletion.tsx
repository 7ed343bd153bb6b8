import { useState } from 'react';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { SendFailure } from '../../ui/send-failure.js';
import { useTranslation } from '../../ui/translation.js';
import { useDeletePart, useWritePart } from './studio.api.js';

export type Deleted = { name: string; /** how to make it again; null where it cannot */ again: { path: string; body: object } | null };

/** Deletes parts of a plan; the last one can be made again where it held nothing else. */
export const useDeletion = () => {
  const remove = useDeletePart();
  const write = useWritePart();
  const [deleted, setDeleted] = useState<Deleted | null>(null);
  return {
    busy: remove.isPending || write.isPending,
    error: remove.error ?? write.error,
    deleted,
    remove: (path: string, version: number, what: Deleted) => remove.mutate({ path, version }, { onSuccess: () => setDeleted(what) }),
    undo: ({ again }: Deleted) => {
      if (again !== null) write.mutate({ ...again, version: null }, { onSuccess: () => setDeleted(null) });
    },
  };
};

/** What was deleted last, with the way back; says why when it was not. */
export const DeletionNotice = ({ deletion: { deleted, error, busy, undo } }: { deletion: ReturnType<typeof useDeletion> }) => {
  const { t } = useTranslation('studio');
  return (
    <>
      {error !== null && <SendFailure error={error} />}
      <div role="status">
        {deleted !== null && (
          <Notice tone="success" title={t('delete.done', { name: deleted.name })}>
            {deleted.again !== null && (
              <Button quiet small busy={busy} onClick={() => undo(deleted)}>
                {t('delete.undo')}
              </Button>
            )}
          </Notice>
        )}
      </div>
    </>
  );
};
