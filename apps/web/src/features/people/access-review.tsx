import { type AccessReview as Review, REVIEW_FILTERS, type ReviewItem } from '@iltizam/shared/accounts/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { dateInMorocco } from '../../lib/format.js';
import { Button } from '../../ui/button.js';
import { Num } from '../../ui/figures.js';
import { RoleName, ScopeText } from '../../ui/grant-words.js';
import { Icon } from '../../ui/icon.js';
import { Notice } from '../../ui/notice.js';
import { PageLinks } from '../../ui/page-links.js';
import { QueryView } from '../../ui/query-view.js';
import { Skeleton } from '../../ui/skeleton.js';
import { Tab, Tabs } from '../../ui/tabs.js';
import { useLanguage, useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';
import { type Outcome, OutcomeNotice } from './outcome-notice.js';
import { type PeopleAddress, peopleSearch } from './people-address.js';
import { reviewFile, reviewQuery, useMarkReviewed } from './people.api.js';
import styles from './people.module.css';

type RowProps = { item: ReviewItem; checked: boolean; onCheck: (checked: boolean) => void };

const Row = ({ item, checked, onCheck }: RowProps) => {
  const { t } = useTranslation(['people', 'ui']);
  const format = useFormat();
  const day = (instant: string) => format.date(dateInMorocco(instant));
  const { person } = item;
  return (
    <tr>
      <td>
        <span className={styles.check}>
          <input
            type="checkbox"
            id={`review-${item.id}`}
            aria-label={`${t('review.select', { name: person.name })} ${t(`ui:role.${item.role}`)}`}
            checked={checked}
            onChange={(event) => onCheck(event.currentTarget.checked)}
          />
        </span>
      </td>
      <th scope="row" data-label={t('review.person')}>
        <bdi>{person.name}</bdi>
        {person.state === 'disabled' && <span className="late-text"> {t('state.disabled')}</span>}
      </th>
      <td data-label={t('review.role')}>
        <b>
          <RoleName role={item.role} />
        </b>{' '}
        <ScopeText scope={item.scope} />
      </td>
      <td data-label={t('review.granted')}>{day(item.grantedAt)}</td>
      <td data-label={t('review.lastSeen')} className={item.idle ? 'late-text' : undefined}>
        {person.lastSeenAt === null ? t('person.never') : day(person.lastSeenAt)}
      </td>
      <td data-label={t('review.reviewed')}>
        {item.reviewedAt === null ? t('review.notReviewed') : t('review.by', { date: day(item.reviewedAt), name: item.reviewedBy ?? '' })}
      </td>
    </tr>
  );
};

const Table = ({ review: { items }, onDone }: { review: Review; onDone: (outcome: Outcome) => void }) => {
  const { t } = useTranslation('people');
  const mark = useMarkReviewed();
  const [picked, setPicked] = useState<ReadonlySet<number>>(new Set());
  const ids = items.map(({ id }) => id);
  const chosen = ids.filter((id) => picked.has(id));
  const send = () => {
    if (mark.isPending) return;
    mark.mutate(chosen, {
      onSuccess: ({ reviewed }) => {
        setPicked(new Set());
        onDone({ kind: 'done', text: t('outcome.reviewed', { count: reviewed }) });
      },
      onError: (error) => onDone({ kind: 'failed', error }),
    });
  };
  return (
    <>
      <div className={styles.actions}>
        <Button quiet small onClick={() => setPicked(new Set(chosen.length === ids.length ? [] : ids))}>
          {t(chosen.length === ids.length ? 'review.selectNone' : 'review.selectAll')}
        </Button>
        {chosen.length > 0 && (
          <Button small busy={mark.isPending} onClick={send}>
            {t('review.mark', { count: chosen.length })}
          </Button>
        )}
      </div>
      <table className={styles.review}>
        <caption>{t('review.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="vh">{t('review.pick')}</span>
            </th>
            {(['person', 'role', 'granted', 'lastSeen', 'reviewed'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`review.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <Row
              key={item.id}
              item={item}
              checked={picked.has(item.id)}
              onCheck={(checked) => setPicked(new Set(checked ? [...picked, item.id] : [...picked].filter((id) => id !== item.id)))}
            />
          ))}
        </tbody>
      </table>
    </>
  );
};

/** Which roles are old or unused, so that those no longer needed are taken back. */
export const AccessReview = ({ address }: { address: PeopleAddress }) => {
  const { t } = useTranslation('people');
  const language = useLanguage();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const query = useQuery(reviewQuery(language, address.show, address.page));
  return (
    <>
      <p className="prose">{t('review.intro')}</p>
      <Tabs label={t('review.filters')}>
        {REVIEW_FILTERS.map((show) => (
          <Tab key={show} to={`/people${peopleSearch({ view: 'review', show })}`} current={show === address.show} preventScrollReset>
            {t(`review.show.${show}`)} {query.data !== undefined && <Num>{query.data.counts[show]}</Num>}
          </Tab>
        ))}
      </Tabs>
      <OutcomeNotice outcome={outcome} />
      <QueryView
        query={query}
        loading={<Skeleton tall />}
        isEmpty={({ items }) => items.length === 0}
        empty={
          <Notice tone="success">
            <p>{t('review.empty')}</p>
          </Notice>
        }
      >
        {(review) => (
          <>
            <Table review={review} onDone={setOutcome} />
            <PageLinks
              to={(other) => `/people${peopleSearch({ ...address, page: other })}`}
              page={review.page}
              size={review.size}
              total={review.total}
            />
          </>
        )}
      </QueryView>
      <p className="links">
        <a href={reviewFile(language)} download>
          <Icon name="download" />
          {t('review.export')}
        </a>
      </p>
    </>
  );
};
