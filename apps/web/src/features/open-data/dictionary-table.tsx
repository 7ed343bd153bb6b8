import type { DatasetColumn } from '@iltizam/shared/exports/contract';
import { useTranslation } from '../../ui/translation.js';
import styles from './open-data.module.css';

/** What the columns of a table mean, and the values that a code can have. */
export const DictionaryTable = ({ title, columns }: { title: string; columns: readonly DatasetColumn[] }) => {
  const { t } = useTranslation('openData');
  return (
    <table className={styles.columns}>
      <caption>{t('datasets.caption', { title })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('datasets.column')}</th>
          <th scope="col">{t('datasets.meaning')}</th>
        </tr>
      </thead>
      <tbody>
        {columns.map(({ name, description, type, unit, required, values }) => (
          <tr key={name}>
            <th scope="row">
              <code dir="ltr">{name}</code>
            </th>
            <td>
              {description}
              <p className="meta">
                {[t(`type.${type}`), unit && t(`unit.${unit}`), !required && t('datasets.optional')].filter(Boolean).join(' · ')}
              </p>
              {values && (
                <p className={styles.values} dir="ltr" lang="en">
                  {values.join(' · ')}
                </p>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
