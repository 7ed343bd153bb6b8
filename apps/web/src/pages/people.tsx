import { useSearchParams } from 'react-router';
import { AccessReview } from '../features/people/access-review.js';
import { Invitations } from '../features/people/invitations.js';
import { readPeopleAddress } from '../features/people/people-address.js';
import { PeopleList } from '../features/people/people-list.js';
import { PeopleTabs } from '../features/people/people-tabs.js';
import { useSession } from '../features/session/session.api.js';
import { SignInGate } from '../features/session/sign-in-gate.js';
import { LocalLink } from '../ui/local-link.js';
import { usePageTitle } from '../ui/page-title.js';
import { useTranslation } from '../ui/translation.js';

const People = () => {
  const { t } = useTranslation('people');
  const { t: archives } = useTranslation('archives');
  const { abilities } = useSession();
  const [params] = useSearchParams();
  const address = readPeopleAddress(params);
  return (
    <div className="wrap sec first stack">
      <h1>{t('title')}</h1>
      <p className="prose">{t('intro')}</p>
      <p>
        <LocalLink to="/members">{t('members')}</LocalLink>
      </p>
      <p>
        <LocalLink to="/operations">{t('operations')}</LocalLink>
      </p>
      {abilities.restoreArchives && (
        <p>
          <LocalLink to="/studio/archives">{archives('restore.link')}</LocalLink>
        </p>
      )}
      <PeopleTabs current={address.view} />
      {address.view === 'people' && <PeopleList address={address} />}
      {address.view === 'invitations' && <Invitations />}
      {address.view === 'review' && <AccessReview address={address} />}
    </div>
  );
};

export const Component = () => {
  const { t } = useTranslation('people');
  usePageTitle(t('title'));
  return (
    <SignInGate ability="managePeople">
      <People />
    </SignInGate>
  );
};
