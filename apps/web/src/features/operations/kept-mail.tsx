import { directionOf, isLocale } from '@iltizam/shared/kernel/locale';
import { useQuery } from '@tanstack/react-query';
import { QueryView } from '../../ui/query-view.js';
import { Skeleton } from '../../ui/skeleton.js';
import { useLanguage, useTranslation } from '../../ui/translation.js';
import { mailQuery } from './operations.api.js';
import styles from './operations.module.css';

/** One mail as its reader sees it; the frame runs no script, opens nothing and sends nothing. */
export const KeptMail = ({ name }: { name: string }) => {
  const { t } = useTranslation('operations');
  const query = useQuery(mailQuery(useLanguage(), name));
  return (
    <QueryView query={query} loading={<Skeleton tall />}>
      {({ subject, to, language, html, text }) => (
        <article className="stack" aria-labelledby="mail">
          <h2 id="mail" lang={language} dir="auto">
            {subject}
          </h2>
          <p className="meta">
            {t('mails.to')} <bdi dir="ltr">{to}</bdi>
          </p>
          <iframe className={styles.frame} title={t('mails.html', { subject })} sandbox="" srcDoc={html} />
          <h3>{t('mails.text')}</h3>
          <pre className={styles.text} lang={language} dir={isLocale(language) ? directionOf(language) : 'auto'}>
            {text}
          </pre>
        </article>
      )}
    </QueryView>
  );
};
