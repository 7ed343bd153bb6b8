import type { Commitment } from '@iltizam/shared/commitments/contract';
import { firstDayOf } from '@iltizam/shared/kernel/dates';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ActivityList } from '../features/commitments/activity-list.js';
import { CommitmentHead } from '../features/commitments/commitment-head.js';
import { CommitmentMetadata } from '../features/commitments/commitment-metadata.js';
import { CommitmentTexts } from '../features/commitments/commitment-texts.js';
import { commitmentQuery } from '../features/commitments/commitments.api.js';
import { IndicatorTable } from '../features/commitments/indicator-table.js';
import { planQuery } from '../features/plans/plans.api.js';
import { AsOfNotice } from '../features/progress/as-of-notice.js';
import { asOfSearch, useAsOf } from '../features/progress/as-of.js';
import { isNotFound } from '../lib/api-error.js';
import { BandLegend } from '../ui/band-tag.js';
import { Breadcrumbs } from '../ui/breadcrumbs.js';
import { PageHead } from '../ui/headline.js';
import { LocalText } from '../ui/local-text.js';
import { NotFound } from '../ui/not-found.js';
import { usePageTitle } from '../ui/page-title.js';
import { QueryView } from '../ui/query-view.js';
import { Skeleton } from '../ui/skeleton.js';
import { useLanguage } from '../ui/use-format.js';
import { CommitmentComments, CommitmentHistory, CommitmentCalculation } from './commitment-sections.js';
import { CommitmentContents, CommitmentNeighbours } from './commitment-navigation.js';
import styles from './commitment.module.css';

const CommitmentPage = ({ commitment, asOf }: { commitment: Commitment; asOf: string | null }) => {
  const { t } = useTranslation('commitments');
  const { plan, number, axis, activityList, indicators } = commitment;
  const address = { plan: plan.slug, number: String(number) };
  const texts = commitment.problem ?? commitment.solution ?? commitment.expectedResult;
  return (
    <>
      <PageHead
        eyebrow={
          <span>
            {t('page.number', { number })} · {t('page.axis', { number: axis.number, title: axis.title })}
          </span>
        }
        title={<LocalText lang={commitment.titleLang}>{commitment.title}</LocalText>}
      >
        <CommitmentHead commitment={commitment} />
      </PageHead>
      <CommitmentMetadata commitment={commitment} />
      <div className={styles.columns}>
        <CommitmentContents commitment={commitment} />
        <div>
          {texts !== null && (
            <section className="sec first" id="engagement">
              <h2 className="vh">{t('sections.commitment')}</h2>
              <CommitmentTexts commitment={commitment} />
            </section>
          )}
          <section className="sec" id="activites">
            <div className="sec-head">
              <h2>{t('activities.title', { count: activityList.length })}</h2>
              <BandLegend />
            </div>
            <ActivityList activities={activityList} />
          </section>
          <section className="sec" id="calcul">
            <h2>{t('receipt.section')}</h2>
            <CommitmentCalculation {...address} asOf={asOf} />
          </section>
          <section className="sec" id="indicateurs">
            <h2>{t('sections.indicators')}</h2>
            <IndicatorTable indicators={indicators} />
          </section>
          <section className="sec" id="historique">
            <h2>{t('sections.history')}</h2>
            <CommitmentHistory {...address} />
          </section>
          <section className="sec" id="commentaires">
            <h2>{t('sections.comments')}</h2>
            <CommitmentComments {...address} />
          </section>
          <CommitmentNeighbours commitment={commitment} search={asOfSearch(asOf)} />
        </div>
      </div>
    </>
  );
};

/** One long page that prints: contents instead of tabs. */
export const Component = () => {
  const { plan = '', number = '' } = useParams();
  const [asOf] = useAsOf();
  const language = useLanguage();
  const query = useQuery(commitmentQuery(language, plan, number, asOf));
  const planStart = useQuery({ ...planQuery(language, plan), enabled: asOf !== null }).data?.start;
  usePageTitle(query.data && `${query.data.number}. ${query.data.title}`);
  if (isNotFound(query.error)) return <NotFound />;
  const parent = query.data?.plan;
  return (
    <div className="wrap">
      <Breadcrumbs
        parents={
          parent
            ? [{ label: <LocalText lang={parent.titleLang}>{parent.title}</LocalText>, to: `/plans/${parent.slug}${asOfSearch(asOf)}` }]
            : []
        }
      />
      <AsOfNotice earliest={planStart === undefined ? null : firstDayOf(planStart)} />
      <QueryView query={query} loading={<Skeleton lines={6} tall />}>
        {(commitment) => <CommitmentPage key={commitment.number} commitment={commitment} asOf={asOf} />}
      </QueryView>
    </div>
  );
};
