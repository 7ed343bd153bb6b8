import { useQuery } from '@tanstack/react-query';
import { weighedBy } from '../features/amendments/amended-part.js';
import { amendmentsQuery } from '../features/amendments/amendments.api.js';
import { WeightNote } from '../features/amendments/weight-note.js';
import { CommentThread } from '../features/comments/comment-thread.js';
import { type CommentPlace, commentsQuery } from '../features/comments/comments.api.js';
import { CommitmentReceipt } from '../features/commitments/commitment-receipt.js';
import { calculationQuery, updatesQuery } from '../features/commitments/commitments.api.js';
import { History } from '../features/commitments/history.js';
import { DataLinks } from '../features/reports/downloads.js';
import { DataNoteLine } from '../ui/data-note-line.js';
import { QueryView } from '../ui/query-view.js';
import { useLanguage, useTranslation } from '../ui/translation.js';
import { type CommitmentView, placeOnPage } from './commitment-address.js';

/** The parts of a commitment's page that have an answer of their own. */
type PartProps = { plan: string; hasDataNote: boolean; number: number; view: CommitmentView };

export const CommitmentCalculation = ({ plan, hasDataNote, number, view: { asOf } }: PartProps) => {
  const { t } = useTranslation('commitments');
  const language = useLanguage();
  const amendments = useQuery(amendmentsQuery(language, plan, String(number))).data?.items ?? [];
  const query = useQuery(calculationQuery(language, plan, String(number), asOf));
  return (
    <QueryView query={query}>
      {(calculation) => (
        <CommitmentReceipt
          calculation={calculation}
          plan={plan}
          hasDataNote={hasDataNote}
          weightNote={(activity) => {
            const amendment = weighedBy(amendments, activity, calculation.asOf);
            return amendment && <WeightNote amendment={amendment} plan={plan} />;
          }}
          downloads={<DataLinks plan={plan} asOf={asOf} dataset="activities" subject={t('sections.calculation')} />}
        />
      )}
    </QueryView>
  );
};

export const CommitmentHistory = ({ plan, hasDataNote, number, view: { asOf, updates, update } }: PartProps) => {
  const query = useQuery(updatesQuery(useLanguage(), plan, String(number), asOf, { page: updates, containing: update }));
  const page = { slug: plan, number, asOf };
  return (
    <QueryView query={query}>
      {(answer) => (
        <>
          {hasDataNote && <DataNoteLine plan={plan} />}
          <History
            updates={answer}
            updateAt={(id) => placeOnPage(page, { update: id }, `maj-${id}`)}
            pageAt={(wanted) => placeOnPage(page, wanted === 1 ? {} : { updates: wanted }, 'historique')}
          />
        </>
      )}
    </QueryView>
  );
};

export const CommitmentComments = ({ plan, number, view: { asOf, comments } }: PartProps) => {
  const { t } = useTranslation('comments');
  const place: CommentPlace = { plan, on: 'commitments', number: String(number) };
  const query = useQuery(commentsQuery(useLanguage(), place, comments));
  const page = { slug: plan, number, asOf };
  return (
    <>
      <p className="meta">{t('intro')}</p>
      <QueryView query={query}>
        {(list) => (
          <CommentThread
            place={place}
            list={list}
            olderAt={list.next === null ? null : placeOnPage(page, { comments: list.next }, 'commentaires')}
            latestAt={comments === null ? null : placeOnPage(page, {}, 'commentaires')}
          />
        )}
      </QueryView>
    </>
  );
};
