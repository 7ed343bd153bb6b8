import type { Plan } from '@iltizam/shared/plans/contract';
import { Icon } from '../../ui/icon.js';
import { useLanguage, useTranslation } from '../../ui/translation.js';
import { catalogueUrl, dictionaryUrl, planFactsUrl, planFileUrl, planTablesUrl } from './open-data.api.js';
import styles from './open-data.module.css';

/** The files that hold everything. */
export const WholePlan = ({ plan, asOf }: { plan: Plan; asOf: string | null }) => {
  const { t } = useTranslation('openData');
  const language = useLanguage();
  const files = [
    { href: planFileUrl(plan.slug, 'data.json', asOf, language), label: t('whole.json') },
    { href: planFactsUrl(plan.slug), label: t('whole.facts') },
    { href: planTablesUrl(plan.slug, 'plan.xlsx', language), label: t('whole.workbook') },
    { href: planTablesUrl(plan.slug, 'plan.csv.zip', language), label: t('whole.tables') },
    { href: planFileUrl(plan.slug, 'data.csv', asOf, language), label: t('whole.csv') },
    { href: dictionaryUrl(language), label: t('whole.dictionary') },
    { href: catalogueUrl(), label: t('whole.catalogue') },
  ];
  return (
    <section className="sec" id="tout">
      <h2>{t('whole.title')}</h2>
      <ul className={styles.whole}>
        {files.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>
              <Icon name="download" />
              {label}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
};
