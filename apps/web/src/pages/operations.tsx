import { useQuery } from '@tanstack/react-query';
import { JobDetails } from '../features/operations/job-details.js';
import { operationsQuery } from '../features/operations/operations.api.js';
import { RoundButton } from '../features/operations/round-button.js';
import { SignInGate } from '../features/session/sign-in-gate.js';
import { Breadcrumbs } from '../ui/breadcrumbs.js';
import { ButtonLink } from '../ui/button.js';
import { Notice } from '../ui/notice.js';
import { usePageTitle } from '../ui/page-title.js';
import { QueryView } from '../ui/query-view.js';
import { Skeleton } from '../ui/skeleton.js';
import { useLanguage, useTranslation } from '../ui/translation.js';

const Operations = () => {
  const { t } = useTranslation('operations');
  const { t: ui } = useTranslation('ui');
  const query = useQuery(operationsQuery(useLanguage()));
  return (
    <div className="wrap sec first stack">
      <Breadcrumbs parents={[{ label: ui('nav.people'), to: '/people' }]} />
      <h1>{t('title')}</h1>
      <p className="prose">{t('intro')}</p>
      <QueryView query={query} loading={<Skeleton tall />}>
        {({ jobs, mail, details, abilities }) => (
          <>
            {jobs !== 'on' && <Notice tone="warning" title={t(`mode.${jobs}`)} />}
            {abilities.runRound && (
              <section className="sec stack" aria-labelledby="round">
                <h2 id="round">{t('round.title')}</h2>
                <p className="prose">{t('round.intro')}</p>
                <RoundButton />
              </section>
            )}
            {details && mail === 'folder' && (
              <section className="sec stack" aria-labelledby="mails">
                <h2 id="mails">{t('mails.title')}</h2>
                <p className="prose">{t('mails.intro')}</p>
                <p>
                  <ButtonLink quiet to="/mail-preview">
                    {t('mails.open')}
                  </ButtonLink>
                </p>
              </section>
            )}
            {details && <JobDetails details={details} />}
          </>
        )}
      </QueryView>
    </div>
  );
};

export const Component = () => {
  const { t } = useTranslation('operations');
  usePageTitle(t('title'));
  return (
    <SignInGate ability="managePeople">
      <Operations />
    </SignInGate>
  );
};
