import { Icon } from '../../ui/icon.js';
import { useLanguage, useTranslation } from '../../ui/translation.js';
import styles from './downloads.module.css';
import { type DocumentFormat, documentUrl } from './reports.api.js';

type DocumentLinksProps = {
  /** the address of the document below the API's own, without its format */ path: string;
  formats: readonly DocumentFormat[];
  query: Record<string, string | null>;
  /** completes the links' names */ subject: string;
};

/** A document in each of its formats. */
export const DocumentLinks = ({ path, formats, query, subject }: DocumentLinksProps) => {
  const { t } = useTranslation('ui');
  const language = useLanguage();
  return (
    <ul className={styles.row}>
      {formats.map((format) => (
        <li key={format}>
          <a href={documentUrl(path, format, query, language)} hrefLang={language}>
            <Icon name={format === 'html' ? 'document' : 'download'} />
            {t(`format.${format}`)}
            <span className="vh"> {subject}</span>
          </a>
        </li>
      ))}
    </ul>
  );
};

type PartReportProps = { plan: string; level: 'commitments' | 'axes'; number: number; asOf: string | null };

/** The report of one commitment or one axis. DOMAIN.md §9 */
export const PartReport = ({ plan, level, number, asOf }: PartReportProps) => {
  const { t } = useTranslation('reports');
  const title = t(`part.${level}`);
  return (
    <section className="sec stack no-print" id="rapport" aria-labelledby="rapport-titre">
      <h2 id="rapport-titre">{title}</h2>
      <p className="meta">{t('part.about')}</p>
      <DocumentLinks
        path={`/plans/${plan}/${level}/${number}/report`}
        formats={['html', 'pdf', 'docx', 'xlsx', 'csv', 'json']}
        query={{ asOf }}
        subject={title}
      />
      {level === 'commitments' && (
        <>
          <h3>{t('ogp.title')}</h3>
          <p className="meta">{t('ogp.about')}</p>
          <DocumentLinks
            path={`/plans/${plan}/commitments/${number}/ogp`}
            formats={['html', 'pdf', 'docx', 'json']}
            query={{ asOf }}
            subject={t('ogp.title')}
          />
        </>
      )}
    </section>
  );
};

/** What moved between two days, to print or to send. */
export const ComparisonDocument = ({ plan, from, to }: { plan: string; from: string; to: string }) => {
  const { t } = useTranslation('reports');
  const title = t('comparison.title');
  return (
    <section className="sec stack no-print" aria-labelledby="document">
      <h2 id="document">{title}</h2>
      <p className="meta">{t('comparison.about')}</p>
      <DocumentLinks path={`/plans/${plan}/comparison`} formats={['html', 'pdf', 'docx']} query={{ from, to }} subject={title} />
    </section>
  );
};
