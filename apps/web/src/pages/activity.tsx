import type { ActivityPage } from '@iltizam/shared/activities/contract';
import { firstDayOf } from '@iltizam/shared/kernel/dates';
import { cardPath } from '@iltizam/shared/sharing/addresses';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { droppedBy, ofActivity } from '../features/amendments/amended-part.js';
import { amendmentsQuery } from '../features/amendments/amendments.api.js';
import { DroppedNote } from '../features/amendments/dropped-note.js';
import { activityQuery, activityUpdatesQuery } from '../features/activities/activities.api.js';
import { InitialTitle } from '../features/commitments/initial-values.js';
import { FeedLinks } from '../features/open-data/feed-links.js';
import { AsOfNotice } from '../features/progress/as-of-notice.js';
import { asOfSearch } from '../features/progress/as-of.js';
import { ShareMeta } from '../features/sharing/share-meta.js';
import { isNotFound } from '../lib/api-error.js';
import type { PageReads } from '../lib/page-reads.js';
import { Breadcrumbs } from '../ui/breadcrumbs.js';
import { PageHead } from '../ui/headline.js';
import { LocalText } from '../ui/local-text.js';
import { NotFound } from '../ui/not-found.js';
import { Notice } from '../ui/notice.js';
import { usePageTitle } from '../ui/page-title.js';
import { QueryView } from '../ui/query-view.js';
import { Skeleton } from '../ui/skeleton.js';
import { useLanguage, useTranslation } from '../ui/translation.js';
import { useFormat } from '../ui/use-format.js';
import { ActivityHead, ActivityMetadata, shownPercent } from './activity-facts.js';
import { ActivityActions, ActivityNeighbours } from './activity-navigation.js';
import { useActivitySections } from './activity-sections.js';
import { type CommitmentView, placeOnPage, useCommitmentView, viewOf } from './commitment-address.js';

export const reads: PageReads = async ({ language, params, search, today }, read) => {
  const { plan = '', number: commitment = '', activity = '' } = params;
  const { asOf, updates, update } = viewOf(search, today);
  const place = { plan, commitment, activity };
  await Promise.all([
    read(activityQuery(language, place, asOf)),
    read(amendmentsQuery(language, plan, commitment)),
    read(activityUpdatesQuery(language, place, asOf, { page: updates, containing: update })),
  ]);
};

/** What search engines and networks read of it; the picture is its commitment's. */
const Description = ({ activity, view }: { activity: ActivityPage; view: CommitmentView }) => {
  const { t } = useTranslation('activities');
  const format = useFormat();
  const language = useLanguage();
  const { plan, commitment, number, title, asOf } = activity;
  const shown = shownPercent(activity);
  const date = format.date(asOf);
  const search = asOfSearch(view.asOf);
  return (
    <ShareMeta
      title={title}
      description={shown === null ? t('page.descriptionNone', { date }) : t('page.description', { percent: format.percent(shown), date })}
      card={cardPath(language, { plan: plan.slug, level: 'commitment', number: commitment.number }) + search}
      path={placeOnPage({ slug: plan.slug, number: commitment.number, activity: number, asOf: null }, {})}
      search={search}
    />
  );
};

const ActivityView = ({ activity, view }: { activity: ActivityPage; view: CommitmentView }) => {
  const { t } = useTranslation(['activities', 'commitments']);
  const { plan, commitment, number, title, titleLang, supplementary } = activity;
  const place = { slug: plan.slug, number: commitment.number, activity: number, asOf: view.asOf };
  const amendments = useQuery(amendmentsQuery(useLanguage(), plan.slug, String(commitment.number))).data?.items ?? [];
  const dropped = activity.applicable ? null : droppedBy(amendments, number, activity.asOf);
  const sections = useActivitySections({ activity, place, view, amendments: ofActivity(amendments, number) });
  return (
    <>
      <Description activity={activity} view={view} />
      <FeedLinks scope={{ plan: plan.slug, part: `commitments/${commitment.number}` }} title={commitment.title} />
      <PageHead
        eyebrow={
          <span>
            {t('commitments:page.number', { number: commitment.number })} · {t('page.number', { number })}
          </span>
        }
        title={<LocalText lang={titleLang}>{title}</LocalText>}
        below={<InitialTitle part={activity} />}
      >
        <ActivityHead activity={activity} />
      </PageHead>
      {dropped && (
        <Notice tone="warning">
          <p>
            <DroppedNote amendment={dropped} plan={plan.slug} />
          </p>
        </Notice>
      )}
      {supplementary && <p className="meta">{t('commitments:activities.supplementaryNote')}</p>}
      <ActivityMetadata activity={activity} search={asOfSearch(view.asOf)} />
      <ActivityActions activity={activity} />
      {sections.map(({ id, name, content }, index) => (
        <section key={id} className={index === 0 ? 'sec first' : 'sec'} id={id} aria-labelledby={`${id}-titre`}>
          <h2 id={`${id}-titre`}>{name}</h2>
          {content}
        </section>
      ))}
      <ActivityNeighbours activity={activity} place={place} />
    </>
  );
};

/** One activity: where it stands, what was done and what stands in the way, its sheet and its whole history. */
export const Component = () => {
  const { plan = '', number = '', activity = '' } = useParams();
  const view = useCommitmentView();
  const query = useQuery(activityQuery(useLanguage(), { plan, commitment: number, activity }, view.asOf));
  const found = query.data;
  usePageTitle(found && `${found.commitment.number}.${found.number} ${found.title}`);
  if (isNotFound(query.error)) return <NotFound />;
  const search = asOfSearch(view.asOf);
  return (
    <div className="wrap">
      <Breadcrumbs
        parents={
          found
            ? [
                { label: <LocalText lang={found.plan.titleLang}>{found.plan.title}</LocalText>, to: `/plans/${plan}${search}` },
                {
                  label: <LocalText lang={found.commitment.titleLang}>{found.commitment.title}</LocalText>,
                  to: `/plans/${plan}/commitments/${number}${search}`,
                },
              ]
            : []
        }
      />
      <AsOfNotice earliest={found ? firstDayOf(found.plan.start) : null} />
      <QueryView query={query} loading={<Skeleton lines={6} tall />}>
        {(answer) => <ActivityView key={`${answer.commitment.number}.${answer.number}`} activity={answer} view={view} />}
      </QueryView>
    </div>
  );
};
