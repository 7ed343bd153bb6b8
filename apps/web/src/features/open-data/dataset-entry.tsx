import { DATASET_FORMATS, type Dataset } from '@iltizam/shared/exports/contract';
import { datasetUrl } from '../../lib/dataset-url.js';
import { Icon } from '../../ui/icon.js';
import { useLanguage, useTranslation } from '../../ui/translation.js';
import { type DataChoice, queryOf, staysWhole } from './data-choice.js';
import { DictionaryTable } from './dictionary-table.js';
import styles from './open-data.module.css';

type DatasetEntryProps = { plan: string; dataset: Dataset; choice: DataChoice };

/** What a table holds, its files, and what its columns mean. */
export const DatasetEntry = ({ plan, dataset, choice }: DatasetEntryProps) => {
  const { t } = useTranslation('openData');
  const language = useLanguage();
  const { name, title, description, filters, columns } = dataset;
  const query = queryOf(filters, choice);
  return (
    <li className={styles.dataset} id={name}>
      <div>
        <h3>{title}</h3>
        <p className="prose">{description}</p>
        {staysWhole(filters, choice) && <p className="meta">{t('datasets.staysWhole')}</p>}
        {filters.includes('from') && <p className="meta">{t('datasets.days')}</p>}
      </div>
      <ul className={`links ${styles.files}`}>
        {DATASET_FORMATS.map((format) => (
          <li key={format}>
            <a href={datasetUrl({ plan, dataset: name, query }, format, language)} lang="en">
              <Icon name="download" />
              {format.toUpperCase()}
              <span className="vh" lang={language}>
                {' '}
                {title}
              </span>
            </a>
          </li>
        ))}
      </ul>
      <details className={styles.dictionary}>
        <summary>
          {t('datasets.dictionary', { count: columns.length })}
          <span className="vh"> {title}</span>
        </summary>
        <DictionaryTable title={title} columns={columns} />
      </details>
    </li>
  );
};
