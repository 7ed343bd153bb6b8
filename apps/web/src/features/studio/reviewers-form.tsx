import type { PlanReviewers } from '@iltizam/shared/reviews/contract';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { QueryView } from '../../ui/query-view.js';
import { SendFailure } from '../../ui/send-failure.js';
import { Skeleton } from '../../ui/skeleton.js';
import { useLanguage, useTranslation } from '../../ui/translation.js';
import styles from './reviewers-form.module.css';
import { reviewersQuery, useChooseReviewers } from './studio.api.js';

const Choice = ({ slug, stored }: { slug: string; stored: PlanReviewers }) => {
  const { t } = useTranslation('studio');
  const choose = useChooseReviewers(slug);
  const [chosen, setChosen] = useState<ReadonlySet<number>>(() => new Set(stored.reviewers.map(({ id }) => id)));
  const people = [...new Map([...stored.reviewers, ...stored.candidates].map((person) => [person.id, person])).values()];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!choose.isPending) choose.mutate({ accountIds: [...chosen], version: stored.version });
  };
  if (people.length === 0) return <p className="hint">{t('reviewers.nobody')}</p>;
  return (
    <form onSubmit={submit} className="stack">
      {choose.isError && <SendFailure error={choose.error} />}
      <fieldset className={styles.people}>
        <legend className="vh">{t('reviewers.title')}</legend>
        {people.map(({ id, name }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={chosen.has(id)}
              onChange={(event) =>
                setChosen(new Set(event.currentTarget.checked ? [...chosen, id] : [...chosen].filter((other) => other !== id)))
              }
            />
            <bdi>{name}</bdi>
          </label>
        ))}
      </fieldset>
      <div role="status">{choose.isSuccess && <Notice tone="success" title={t('reviewers.saved')} />}</div>
      <p>
        <Button type="submit" quiet busy={choose.isPending}>
          {t('reviewers.save')}
        </Button>
      </p>
    </form>
  );
};

/** Which committee members review this plan's reports beside the coordination team. DOMAIN.md §6 */
export const ReviewersForm = ({ slug }: { slug: string }) => {
  const { t } = useTranslation('studio');
  const query = useQuery(reviewersQuery(useLanguage(), slug));
  return (
    <section aria-labelledby="reviewers" className="stack">
      <h2 id="reviewers">{t('reviewers.title')}</h2>
      <p className="prose">{t('reviewers.intro')}</p>
      <QueryView query={query} loading={<Skeleton />}>
        {(stored) => <Choice slug={slug} stored={stored} />}
      </QueryView>
    </section>
  );
};
