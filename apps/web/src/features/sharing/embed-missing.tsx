import { useLocalPath } from '../../ui/local-link.js';
import { usePageTitle } from '../../ui/page-title.js';
import { useTranslation } from '../../ui/translation.js';
import styles from './embed-card.module.css';

/** In a frame of another site, in place of what could not be shown: no header, no footer, a way to ours. */
export const EmbedMissing = ({ exists = false }: { /** true when it may come back */ exists?: boolean }) => {
  const { t } = useTranslation('ui');
  const home = useLocalPath()('/');
  const title = t(exists ? 'error.title' : 'notFound.title');
  usePageTitle(title);
  return (
    <main className={styles.embed}>
      <h1 className={styles.title}>{title}</h1>
      <p>
        <a href={home} target="_blank" rel="noopener">
          {t('site.name')}
        </a>
      </p>
    </main>
  );
};
