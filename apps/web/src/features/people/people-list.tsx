import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { Notice } from '../../ui/notice.js';
import { PageLinks } from '../../ui/page-links.js';
import { QueryView } from '../../ui/query-view.js';
import { Skeleton } from '../../ui/skeleton.js';
import { useLanguage, useTranslation } from '../../ui/translation.js';
import { type Outcome, OutcomeNotice } from './outcome-notice.js';
import { type PeopleAddress, peopleSearch } from './people-address.js';
import { PeopleFilters } from './people-filters.js';
import { peopleQuery } from './people.api.js';
import styles from './people.module.css';
import { PersonRow } from './person-row.js';

const Nobody = () => {
  const { t } = useTranslation('people');
  return (
    <Notice title={t('empty.title')}>
      <p>{t('empty.advice')}</p>
    </Notice>
  );
};

/** Everybody whom the caller manages. */
export const PeopleList = ({ address }: { address: PeopleAddress }) => {
  const { t } = useTranslation('people');
  const [, setParams] = useSearchParams();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const query = useQuery(peopleQuery(useLanguage(), address));
  return (
    <>
      <PeopleFilters
        address={address}
        onChange={(change) =>
          setParams(Object.fromEntries(Object.entries(change).filter(([, value]) => value !== '')), {
            replace: true,
            preventScrollReset: true,
          })
        }
      />
      <OutcomeNotice outcome={outcome} />
      <QueryView query={query} loading={<Skeleton tall />} isEmpty={({ items }) => items.length === 0} empty={<Nobody />}>
        {({ items, page, size, total }) => (
          <>
            <p className="meta" role="status">
              {t('count', { count: total })}
            </p>
            <ul className={styles.list}>
              {items.map((person) => (
                <PersonRow key={person.id} person={person} onDone={setOutcome} />
              ))}
            </ul>
            <PageLinks to={(other) => `/people${peopleSearch({ ...address, page: other })}`} page={page} size={size} total={total} />
          </>
        )}
      </QueryView>
    </>
  );
};
