import { useQuery } from '@tanstack/react-query';
import { useSiteUrl } from '../../lib/site-url.js';
import { QueryView } from '../../ui/query-view.js';
import { Skeleton } from '../../ui/skeleton.js';
import { useTranslation } from '../../ui/translation.js';
import { CopyButton } from './copy-button.js';
import { exampleQuery, exampleUrl } from './open-data.api.js';
import styles from './open-data.module.css';

type ApiExampleProps = { title: string; text: string; /** below /api/v1, with its question */ path: string };

/** A request that can be copied, and what the API answers to it now. */
export const ApiExample = ({ title, text, path }: ApiExampleProps) => {
  const { t } = useTranslation('openData');
  const command = `curl "${useSiteUrl()}${exampleUrl(path)}"`;
  const query = useQuery(exampleQuery(path));
  return (
    <section className={styles.example}>
      <h3>{title}</h3>
      <p className="prose">{text}</p>
      <div className={styles.request}>
        <code dir="ltr">{command}</code>
        <CopyButton text={command} subject={title} />
      </div>
      <QueryView query={query} loading={<Skeleton lines={8} />}>
        {({ status, mediaType, text: answer, cut }) => (
          <>
            <p className="meta">
              {t('developers.answer')} <code dir="ltr">{`${status} · ${mediaType}`}</code>
              {cut && ` · ${t('developers.cut')}`}
            </p>
            <pre className={styles.answer} dir="ltr">
              {answer}
            </pre>
          </>
        )}
      </QueryView>
    </section>
  );
};
