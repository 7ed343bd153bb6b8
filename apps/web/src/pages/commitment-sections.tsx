import { PAGE_SIZE_MAX } from '@iltizam/shared/kernel/paging';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CommentThread } from '../features/comments/comment-thread.js';
import { commentsQuery } from '../features/comments/comments.api.js';
import { CommitmentReceipt } from '../features/commitments/commitment-receipt.js';
import { calculationQuery, updatesQuery } from '../features/commitments/commitments.api.js';
import { History } from '../features/commitments/history.js';
import { DataLinks } from '../features/reports/downloads.js';
import { QueryView } from '../ui/query-view.js';
import { useLanguage } from '../ui/use-format.js';

type Address = { plan: string; number: string };
const FIRST_UPDATES = 10;

export const CommitmentCalculation = ({ plan, number, asOf }: Address & { asOf: string | null }) => {
  const { t } = useTranslation('commitments');
  const query = useQuery(calculationQuery(useLanguage(), plan, number, asOf));
  return (
    <QueryView query={query}>
      {(calculation) => (
        <CommitmentReceipt
          calculation={calculation}
          downloads={<DataLinks plan={plan} asOf={asOf} subject={t('sections.calculation')} />}
        />
      )}
    </QueryView>
  );
};

export const CommitmentHistory = ({ plan, number }: Address) => {
  const { t } = useTranslation('commitments');
  const [size, setSize] = useState(FIRST_UPDATES);
  const query = useQuery(updatesQuery(useLanguage(), plan, number, size));
  return (
    <QueryView query={query} isEmpty={({ total }) => total === 0} empty={<p className="meta">{t('history.empty')}</p>}>
      {(updates) => <History updates={updates} onMore={() => setSize(PAGE_SIZE_MAX)} />}
    </QueryView>
  );
};

export const CommitmentComments = ({ plan, number }: Address) => {
  const { t } = useTranslation('comments');
  const query = useQuery(commentsQuery(useLanguage(), plan, number));
  return (
    <>
      <p className="meta">{t('intro')}</p>
      <QueryView query={query}>{(list) => <CommentThread plan={plan} commitment={number} list={list} />}</QueryView>
    </>
  );
};
