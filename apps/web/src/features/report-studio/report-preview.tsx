import type { StudioReport } from '@iltizam/shared/editions/contract';
import { useSearchParams } from 'react-router';
import { useTranslation } from '../../ui/translation.js';
import { languageShown, LanguageTabs } from './language-tabs.js';
import { previewUrl } from './report-studio.api.js';
import styles from './report-studio.module.css';

/** The report as it would be printed now, in one of its languages; it runs no script and is loaded again once something is saved. */
export const ReportPreview = ({ report }: { report: StudioReport }) => {
  const { t } = useTranslation(['reportStudio', 'ui']);
  const [search] = useSearchParams();
  const language = languageShown(report, search);
  const address = previewUrl(report.id, language);
  return (
    <section className="stack" aria-labelledby="preview">
      <h2 id="preview">{t('step.preview')}</h2>
      <p className="prose">{t('preview.intro')}</p>
      <LanguageTabs report={report} />
      <p>
        <a href={address} target="_blank" rel="noopener">
          {t('preview.open')}
        </a>
      </p>
      <iframe
        key={`${address} ${report.version}`}
        className={styles.frame}
        src={address}
        sandbox=""
        title={t('preview.title', { language: t(`ui:original.language.${language}`) })}
      />
    </section>
  );
};
