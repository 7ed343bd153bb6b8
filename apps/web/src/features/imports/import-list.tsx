import type { ImportList as Imports } from '@iltizam/shared/imports/contract';
import { LocalLink } from '../../ui/local-link.js';
import { LocalText } from '../../ui/local-text.js';
import { PageLinks } from '../../ui/page-links.js';
import { useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';
import { ImportCounts } from './import-counts.js';
import styles from './imports.module.css';

/** The files that were brought in, the latest first. */
export const ImportList = ({ imports: { items, page, size, total } }: { imports: Imports }) => {
  const { t } = useTranslation('imports');
  const format = useFormat();
  return (
    <>
      <ul className={styles.list}>
        {items.map((item) => (
          <li key={item.id} className={styles.item}>
            <h2>
              <LocalLink to={`/studio/imports/${item.id}`}>
                <bdi>{item.fileName}</bdi>
              </LocalLink>
            </h2>
            <p>
              <strong>{t(`state.${item.state}`)}</strong> · {t(`kind.${item.kind}`)}
              {item.plan && (
                <>
                  {' · '}
                  <LocalText lang={item.plan.titleLang}>{item.plan.title}</LocalText>
                </>
              )}
            </p>
            <p className="meta">{t('brought', { name: item.uploadedBy ?? '–', when: format.dateTime(item.uploadedAt) })}</p>
            {item.refusal && (
              <p className={styles.error}>
                {t(`refusal.${item.refusal.act}`)} · {item.refusal.detail}
              </p>
            )}
            {item.state !== 'reading' && item.state !== 'abandoned' && <ImportCounts counts={item.counts} />}
          </li>
        ))}
      </ul>
      <PageLinks to={(other) => `/studio/imports?page=${other}`} page={page} size={size} total={total} />
    </>
  );
};
