import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { KeptMail } from '../features/operations/kept-mail.js';
import { mailsQuery } from '../features/operations/operations.api.js';
import styles from '../features/operations/operations.module.css';
import { SignInGate } from '../features/session/sign-in-gate.js';
import { Breadcrumbs } from '../ui/breadcrumbs.js';
import { LocalLink } from '../ui/local-link.js';
import { Notice } from '../ui/notice.js';
import { usePageTitle } from '../ui/page-title.js';
import { QueryView } from '../ui/query-view.js';
import { Skeleton } from '../ui/skeleton.js';
import { useLanguage, useTranslation } from '../ui/translation.js';
import { useFormat } from '../ui/use-format.js';

const MailPreview = () => {
  const { t } = useTranslation('operations');
  const { t: ui } = useTranslation('ui');
  const format = useFormat();
  const [params] = useSearchParams();
  const shown = params.get('mail');
  const query = useQuery(mailsQuery(useLanguage()));
  return (
    <div className="wrap sec first stack">
      <Breadcrumbs
        parents={[
          { label: ui('nav.people'), to: '/people' },
          { label: t('title'), to: '/operations' },
        ]}
      />
      <h1>{t('mails.title')}</h1>
      <p className="prose">{t('mails.intro')}</p>
      {shown !== null && <KeptMail name={shown} />}
      <QueryView
        query={query}
        loading={<Skeleton tall />}
        isEmpty={({ items }) => items.length === 0}
        empty={<Notice title={t('mails.none')} />}
      >
        {({ items }) => (
          <section className="stack" aria-labelledby="all">
            <h2 id="all">{t('mails.all')}</h2>
            <ul className={styles.mails}>
              {items.map(({ name, at, to, subject, language }) => (
                <li key={name}>
                  <LocalLink to={`/mail-preview?mail=${name}`} aria-current={name === shown ? 'page' : undefined}>
                    <span lang={language} dir="auto">
                      {subject}
                    </span>
                  </LocalLink>{' '}
                  <span className="meta">
                    <bdi dir="ltr">{to}</bdi> · {format.dateTime(at)}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        )}
      </QueryView>
    </div>
  );
};

export const Component = () => {
  const { t } = useTranslation('operations');
  usePageTitle(t('mails.title'));
  return (
    <SignInGate ability="managePeople">
      <MailPreview />
    </SignInGate>
  );
};
