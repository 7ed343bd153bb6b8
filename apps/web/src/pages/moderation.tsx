import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { queueAddress, readQueueAddress } from '../features/moderation/moderation-address.js';
import { ModerationQueue } from '../features/moderation/moderation-queue.js';
import { queueQuery } from '../features/moderation/moderation.api.js';
import { StateTabs } from '../features/moderation/state-tabs.js';
import { SignInGate } from '../features/session/sign-in-gate.js';
import { Notice } from '../ui/notice.js';
import { PageLinks } from '../ui/page-links.js';
import { usePageTitle } from '../ui/page-title.js';
import { QueryView } from '../ui/query-view.js';
import { Skeleton } from '../ui/skeleton.js';
import { useLanguage, useTranslation } from '../ui/translation.js';

const Moderation = () => {
  const { t } = useTranslation('moderation');
  usePageTitle(t('title'));
  const [params] = useSearchParams();
  const { state, page } = readQueueAddress(params);
  const query = useQuery(queueQuery(useLanguage(), state, page));
  return (
    <div className="wrap sec first stack">
      <h1>{t('title')}</h1>
      <p className="prose">{t('intro')}</p>
      <StateTabs current={state} counts={query.data?.counts} />
      <QueryView query={query} loading={<Skeleton tall />}>
        {(queue) => (
          <>
            <ModerationQueue key={state} queue={queue} />
            {queue.items.length === 0 && (
              <Notice>
                <p>{t(`empty.${state}`)}</p>
              </Notice>
            )}
            <PageLinks to={(other) => queueAddress(state, other)} page={queue.page} size={queue.size} total={queue.total} />
          </>
        )}
      </QueryView>
    </div>
  );
};

export const Component = () => (
  <SignInGate ability="moderate">
    <Moderation />
  </SignInGate>
);
