import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearchParams } from 'react-router';
import { ReviewTabs } from '../features/reviews/review-tabs.js';
import { readReviewsAddress, reviewsAddress } from '../features/reviews/reviews-address.js';
import { reviewsQuery } from '../features/reviews/reviews.api.js';
import { SubmittedQueue } from '../features/reviews/submitted-queue.js';
import { UnconfirmedQueue } from '../features/reviews/unconfirmed-queue.js';
import { SignInGate } from '../features/session/sign-in-gate.js';
import { useLocalPath } from '../ui/local-link.js';
import { Notice } from '../ui/notice.js';
import { usePageTitle } from '../ui/page-title.js';
import { QueryView } from '../ui/query-view.js';
import { Skeleton } from '../ui/skeleton.js';
import { useLanguage, useTranslation } from '../ui/translation.js';

const ReviewQueue = () => {
  const { t } = useTranslation('reviews');
  usePageTitle(t('title'));
  const navigate = useNavigate();
  const localPath = useLocalPath();
  const [params] = useSearchParams();
  const { state, plan } = readReviewsAddress(params);
  const query = useQuery(reviewsQuery(useLanguage(), { plan, state }));
  return (
    <div className="wrap sec first stack">
      <h1>{t('title')}</h1>
      <p className="prose">{t('intro')}</p>
      <QueryView query={query} loading={<Skeleton tall />}>
        {(queue) => (
          <>
            <ReviewTabs
              state={state}
              plan={plan}
              plans={queue.plans}
              onPlan={(chosen) => void navigate(localPath(reviewsAddress(state, chosen)))}
            />
            {state === 'submitted' ? (
              <SubmittedQueue key={`submitted ${plan}`} reports={queue.submitted.items} />
            ) : (
              <UnconfirmedQueue key={`unconfirmed ${plan}`} items={queue.unconfirmed.items} />
            )}
            {queue[state].items.length === 0 && (
              <Notice title={t(`empty.${state}`)}>
                <p>{t('empty.advice')}</p>
              </Notice>
            )}
            {queue[state].total > queue[state].items.length && (
              <p className="meta">{t('more', { shown: queue[state].items.length, total: queue[state].total })}</p>
            )}
          </>
        )}
      </QueryView>
    </div>
  );
};

export const Component = () => (
  <SignInGate ability="reviewProgress">
    <ReviewQueue />
  </SignInGate>
);
