import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { CommentThread } from '../features/comments/comment-thread.js';
import { type CommentPlace, commentsQuery } from '../features/comments/comments.api.js';
import { QueryView } from '../ui/query-view.js';
import { Skeleton } from '../ui/skeleton.js';
import { useLanguage, useTranslation } from '../ui/translation.js';
import { numberOf } from './address-number.js';

/** Each report on the page has its own pages of remarks: `?remarks2=57`. */
const param = (number: number): string => `remarks${number}`;

export const remarksAt = (search: URLSearchParams, number: number): number | null => numberOf(search.get(param(number)));

export const remarksPlace = (plan: string, number: number): CommentPlace => ({ plan, on: 'reports', number: String(number) });

/** What people say of the draft of a report, and what they are answered. DOMAIN.md §8 */
export const ReportRemarks = ({ plan, number }: { plan: string; number: number }) => {
  const { t } = useTranslation('comments');
  const [search] = useSearchParams();
  const before = remarksAt(search, number);
  const place = remarksPlace(plan, number);
  const query = useQuery(commentsQuery(useLanguage(), place, before));
  const anchor = `remarques-${number}`;
  const page = `/plans/${plan}/reports`;
  return (
    <section id={anchor} aria-labelledby={`${anchor}-titre rapport-${number}-draft-titre`} className="stack">
      <h3 id={`${anchor}-titre`}>{t('remarks.title')}</h3>
      <p className="meta">{t('remarks.intro')}</p>
      <QueryView query={query} loading={<Skeleton lines={4} />}>
        {(list) => (
          <CommentThread
            place={place}
            list={list}
            olderAt={list.next === null ? null : `${page}?${param(number)}=${list.next}#${anchor}`}
            latestAt={before === null ? null : `${page}#${anchor}`}
          />
        )}
      </QueryView>
    </section>
  );
};
