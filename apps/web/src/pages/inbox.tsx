import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { InboxList } from '../features/notifications/inbox-list.js';
import { inboxQuery } from '../features/notifications/notifications.api.js';
import { SignInGate } from '../features/session/sign-in-gate.js';
import { LocalLink } from '../ui/local-link.js';
import { Notice } from '../ui/notice.js';
import { usePageTitle } from '../ui/page-title.js';
import { QueryView } from '../ui/query-view.js';
import { Skeleton } from '../ui/skeleton.js';
import { useLanguage, useTranslation } from '../ui/translation.js';

const Inbox = () => {
  const { t } = useTranslation('notifications');
  const [params] = useSearchParams();
  const page = Number(params.get('page'));
  const query = useQuery(inboxQuery(useLanguage(), Number.isInteger(page) && page > 0 ? page : 1));
  return (
    <div className="wrap sec first stack">
      <h1>{t('inbox.title')}</h1>
      <p className="prose">
        {t('inbox.intro')} <LocalLink to="/profile#mails">{t('inbox.choose')}</LocalLink>
      </p>
      <QueryView
        query={query}
        loading={<Skeleton tall />}
        isEmpty={({ total }) => total === 0}
        empty={
          <Notice title={t('inbox.empty')}>
            <p>{t('inbox.emptyAdvice')}</p>
          </Notice>
        }
      >
        {(inbox) => <InboxList inbox={inbox} />}
      </QueryView>
    </div>
  );
};

export const Component = () => {
  const { t } = useTranslation('notifications');
  usePageTitle(t('inbox.title'));
  return (
    <SignInGate>
      <Inbox />
    </SignInGate>
  );
};
