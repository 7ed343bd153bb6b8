import { DATASET_FORMATS, type DatasetName } from '@iltizam/shared/exports/contract';
import { datasetUrl } from '../../lib/dataset-url.js';
import { Icon } from '../../ui/icon.js';
import { LocalLink } from '../../ui/local-link.js';
import { useLanguage, useTranslation } from '../../ui/translation.js';
import styles from './downloads.module.css';
import { downloadUrl } from './reports.api.js';

type DownloadsProps = { plan: string; asOf: string | null };

/** The open data of a plan and its report, at the date shown. */
export const Downloads = ({ plan, asOf }: DownloadsProps) => {
  const { t } = useTranslation('reports');
  const language = useLanguage();
  const table = (dataset: DatasetName): string => datasetUrl({ plan, dataset, query: { asOf } }, 'xlsx', language);
  const search = new URLSearchParams({ plan, ...(asOf !== null && { asOf }) });
  const groups = [
    {
      title: t('links'),
      intro: t('intro'),
      files: [
        { href: table('commitments'), label: t('commitments') },
        { href: table('activities'), label: t('activities') },
        { href: downloadUrl(plan, 'data.json', asOf, language), label: t('json') },
      ],
      more: <LocalLink to={`/data?${search.toString()}`}>{t('all')}</LocalLink>,
    },
    {
      title: t('reportTitle'),
      intro: t('reportIntro'),
      files: [
        { href: downloadUrl(plan, 'report.pdf', asOf, language), label: t('pdf'), lang: language },
        { href: downloadUrl(plan, 'report.docx', asOf, language), label: t('docx'), lang: language },
        { href: downloadUrl(plan, 'report.xlsx', asOf, language), label: t('xlsx'), lang: language },
        { href: downloadUrl(plan, 'report.html', asOf, language), label: t('html'), lang: language, read: true },
        { href: downloadUrl(plan, 'report.json', asOf, language), label: t('reportData'), lang: language },
      ],
      more: <LocalLink to={`/plans/${plan}/reports`}>{t('publishedLink')}</LocalLink>,
    },
  ];
  return (
    <div className={styles.groups}>
      {groups.map(({ title, intro, files, more }) => (
        <div key={title}>
          <h3>{title}</h3>
          <p className="meta">{intro}</p>
          <ul className={styles.files}>
            {files.map(({ href, label, ...kind }) => (
              <li key={href}>
                <a href={href} hrefLang={'lang' in kind ? kind.lang : undefined}>
                  <Icon name={'read' in kind ? 'document' : 'download'} />
                  {label}
                </a>
              </li>
            ))}
            {more && <li>{more}</li>}
          </ul>
        </div>
      ))}
    </div>
  );
};

type DataLinksProps = DownloadsProps & {
  /** the table behind what is shown */ dataset: DatasetName;
  /** completes the links' names */ subject: string;
};

/** The short form, at the foot of a calculation or the head of a list. */
export const DataLinks = ({ plan, asOf, dataset, subject }: DataLinksProps) => {
  const language = useLanguage();
  return DATASET_FORMATS.map((format) => (
    <a key={format} href={datasetUrl({ plan, dataset, query: { asOf } }, format, language)}>
      <Icon name="download" />
      {format.toUpperCase()}
      <span className="vh"> {subject}</span>
    </a>
  ));
};
