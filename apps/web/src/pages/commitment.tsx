import type { Commitment } from '@iltizam/shared/commitments/contract';
import { firstDayOf } from '@iltizam/shared/kernel/dates';
import { told } from '@iltizam/shared/progress/reporting';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { droppedBy } from '../features/amendments/amended-part.js';
import { amendmentsQuery } from '../features/amendments/amendments.api.js';
import { DroppedNote } from '../features/amendments/dropped-note.js';
import { commentsQuery } from '../features/comments/comments.api.js';
import { CommitmentActions } from '../features/commitments/commitment-actions.js';
import { CommitmentHead } from '../features/commitments/commitment-head.js';
import { CommitmentMetadata } from '../features/commitments/commitment-metadata.js';
import { calculationQuery, commitmentQuery, relatedQuery, updatesQuery } from '../features/commitments/commitments.api.js';
import { InitialTitle } from '../features/commitments/initial-values.js';
import { FeedLinks } from '../features/open-data/feed-links.js';
import { AsOfNotice } from '../features/progress/as-of-notice.js';
import { asOfSearch } from '../features/progress/as-of.js';
import { isNotFound } from '../lib/api-error.js';
import type { PageReads } from '../lib/page-reads.js';
import { Breadcrumbs } from '../ui/breadcrumbs.js';
import { PageHead } from '../ui/headline.js';
import { later } from '../ui/later.js';
import { LocalText } from '../ui/local-text.js';
import { NotFound } from '../ui/not-found.js';
import { Notice } from '../ui/notice.js';
import { usePageTitle } from '../ui/page-title.js';
import { QueryView } from '../ui/query-view.js';
import { Skeleton } from '../ui/skeleton.js';
import { useLanguage, useTranslation } from '../ui/translation.js';
import { type CommitmentView, useCommitmentView, viewOf } from './commitment-address.js';
import { CommitmentContents, CommitmentNeighbours } from './commitment-navigation.js';
import { useSections } from './commitment-sections.js';
import styles from './commitment.module.css';

const PartReport = later(async () => (await import('../features/reports/document-links.js')).PartReport);
const Sharing = later(async () => (await import('../features/sharing/sharing.js')).Sharing);

export const reads: PageReads = async ({ language, params, search, today }, read) => {
  const { plan = '', number = '' } = params;
  const { asOf, updates, update, comments } = viewOf(search, today);
  await Promise.all([
    read(commitmentQuery(language, plan, number, asOf)),
    read(calculationQuery(language, plan, number, asOf)),
    read(updatesQuery(language, plan, number, asOf, { page: updates, containing: update })),
    read(relatedQuery(language, plan, number, asOf)),
    read(commentsQuery(language, { plan, on: 'commitments', number }, comments)),
    read(amendmentsQuery(language, plan, number)),
  ]);
};

const CommitmentPage = ({ commitment, view }: { commitment: Commitment; view: CommitmentView }) => {
  const { t } = useTranslation('commitments');
  const { plan, number, axis } = commitment;
  const language = useLanguage();
  const related = useQuery(relatedQuery(language, plan.slug, String(number), view.asOf)).data;
  const comments = useQuery(commentsQuery(language, { plan: plan.slug, on: 'commitments', number: String(number) }, view.comments)).data
    ?.total;
  const amendments = useQuery(amendmentsQuery(language, plan.slug, String(number))).data?.items ?? [];
  const dropped = commitment.applicable ? null : droppedBy(amendments, null, commitment.asOf);
  const sections = useSections(commitment, { related, comments, amendments }, view);
  const search = asOfSearch(view.asOf);
  return (
    <>
      <PageHead
        eyebrow={
          <span>
            {t('page.number', { number })} · {t('page.axisNumber', { number: axis.number })}
            {t('page.colon')}
            <LocalText lang={axis.titleLang}>{axis.title}</LocalText>
          </span>
        }
        title={<LocalText lang={commitment.titleLang}>{commitment.title}</LocalText>}
        below={<InitialTitle part={commitment} />}
      >
        <CommitmentHead commitment={commitment} />
      </PageHead>
      <FeedLinks scope={{ plan: plan.slug, part: `commitments/${number}` }} title={commitment.title} />
      {dropped && (
        <Notice tone="warning">
          <p>
            <DroppedNote amendment={dropped} plan={plan.slug} />
          </p>
        </Notice>
      )}
      <CommitmentMetadata commitment={commitment} search={search} />
      <CommitmentActions commitment={commitment} />
      <div className={styles.columns}>
        <CommitmentContents sections={sections} />
        <div>
          {sections.map(({ id, name, title, aside, content }, index) => (
            <section key={id} className={index === 0 ? 'sec first' : 'sec'} id={id} aria-labelledby={`${id}-titre`}>
              <div className="sec-head">
                <h2 id={`${id}-titre`}>{title ?? name}</h2>
                {aside}
              </div>
              {content}
            </section>
          ))}
          <PartReport plan={plan.slug} level="commitments" number={number} asOf={view.asOf} />
          <Sharing
            place={{ plan: plan.slug, level: 'commitment', number }}
            title={commitment.title}
            progress={told(commitment)}
            on={commitment.asOf}
            asOf={view.asOf}
          />
          <CommitmentNeighbours commitment={commitment} search={search} />
        </div>
      </div>
    </>
  );
};

/** One long page that prints: contents instead of tabs. */
export const Component = () => {
  const { plan = '', number = '' } = useParams();
  const view = useCommitmentView();
  const query = useQuery(commitmentQuery(useLanguage(), plan, number, view.asOf));
  usePageTitle(query.data && `${query.data.number}. ${query.data.title}`);
  if (isNotFound(query.error)) return <NotFound />;
  const parent = query.data?.plan;
  return (
    <div className="wrap">
      <Breadcrumbs
        parents={
          parent
            ? [
                {
                  label: <LocalText lang={parent.titleLang}>{parent.title}</LocalText>,
                  to: `/plans/${parent.slug}${asOfSearch(view.asOf)}`,
                },
              ]
            : []
        }
      />
      <AsOfNotice earliest={parent ? firstDayOf(parent.start) : null} />
      <QueryView query={query} loading={<Skeleton lines={6} tall />}>
        {(commitment) => <CommitmentPage key={commitment.number} commitment={commitment} view={view} />}
      </QueryView>
    </div>
  );
};
