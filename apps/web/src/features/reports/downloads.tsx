import { useTranslation } from '../../ui/translation.js';
import { Icon } from '../../ui/icon.js';
import { useLanguage } from '../../ui/use-format.js';
import { downloadUrl } from './reports.api.js';
import styles from './downloads.module.css';

type DownloadsProps = { plan: string; asOf: string | null };

/** The open data of a plan and its report, at the date shown. */
export const Downloads = ({ plan, asOf }: DownloadsProps) => {
  const { t } = useTranslation('reports');
  const language = useLanguage();
  const groups = [
    {
      title: t('links'),
      intro: t('intro'),
      files: [
        { file: 'data.csv', label: t('csv') },
        { file: 'data.json', label: t('json') },
      ],
    },
    {
      title: t('reportTitle'),
      intro: t('reportIntro'),
      files: [
        { file: 'report.pdf', label: t('pdf') },
        { file: 'report.html', label: t('html') },
      ],
    },
  ] as const;
  return (
    <div className={styles.groups}>
      {groups.map(({ title, intro, files }) => (
        <div key={title}>
          <h3>{title}</h3>
          <p className="meta">{intro}</p>
          <ul className={styles.files}>
            {files.map(({ file, label }) => (
              <li key={file}>
                <a href={downloadUrl(plan, file, asOf, language)}>
                  <Icon name={file === 'report.html' ? 'document' : 'download'} />
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
};

/** The short form, at the foot of a figure or the head of a list; `subject` completes the links' names. */
export const DataLinks = ({ plan, asOf, subject }: DownloadsProps & { subject: string }) => {
  const { t } = useTranslation('reports');
  const language = useLanguage();
  return (
    <>
      {(['data.csv', 'data.json'] as const).map((file) => (
        <a key={file} href={downloadUrl(plan, file, asOf, language)}>
          <Icon name="download" />
          {t(file === 'data.csv' ? 'csvShort' : 'jsonShort')}
          <span className="vh"> {subject}</span>
        </a>
      ))}
    </>
  );
};
