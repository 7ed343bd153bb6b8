import { Icon } from '../../ui/icon.js';
import { useLanguage, useTranslation } from '../../ui/translation.js';
import { downloadUrl } from './reports.api.js';
import styles from './published-report.module.css';

/** The report as it would be today: nobody froze it, so that it moves with the facts. */
export const LiveReport = ({ plan }: { plan: string }) => {
  const { t } = useTranslation('reports');
  const language = useLanguage();
  return (
    <section className="sec stack" aria-labelledby="live">
      <h2 id="live">{t('live.title')}</h2>
      <p className="prose">{t('live.about')}</p>
      <ul className={styles.files}>
        {(['html', 'pdf'] as const).map((format) => (
          <li key={format}>
            <a href={downloadUrl(plan, `report.${format}`, null, language)}>
              <Icon name={format === 'html' ? 'document' : 'download'} />
              {t(format)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
};
