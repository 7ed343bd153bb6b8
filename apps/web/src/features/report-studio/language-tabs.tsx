import type { StudioReport } from '@iltizam/shared/editions/contract';
import type { Locale } from '@iltizam/shared/kernel/locale';
import { SECTION_NAMES } from '@iltizam/shared/studio/contract';
import { useSearchParams } from 'react-router';
import { Num } from '../../ui/figures.js';
import { LocalLink } from '../../ui/local-link.js';
import { useTranslation } from '../../ui/translation.js';
import styles from './report-studio.module.css';
import { type Texts, textName } from './section-texts.js';

/** The language of the report that the address asks for; else the plan's own, or the first. */
export const languageShown = ({ languages, plan }: StudioReport, search: URLSearchParams): Locale => {
  const asked = languages.find((language) => language === search.get('lang'));
  return asked ?? (languages.includes(plan.mainLanguage) ? plan.mainLanguage : (languages[0] ?? plan.mainLanguage));
};

/** The languages of the report, as links of the page; with texts, how many are written in each. */
export const LanguageTabs = ({ report, texts }: { report: StudioReport; texts?: Texts }) => {
  const { t } = useTranslation(['reportStudio', 'ui']);
  const [search] = useSearchParams();
  const shown = languageShown(report, search);
  return (
    <nav className={styles.tabs} aria-label={t('languages')}>
      <ul>
        {report.languages.map((language) => {
          const written = texts && SECTION_NAMES.filter((section) => texts[textName(section, language)].length > 0).length;
          const to = new URLSearchParams(search);
          to.set('lang', language);
          return (
            <li key={language}>
              <LocalLink to={`/studio/${report.plan.slug}/reports/${report.id}?${to}`} aria-current={language === shown} preventScrollReset>
                {t(`ui:original.language.${language}`)}
                {written !== undefined && (
                  <>
                    {' '}
                    <span className="vh">{t('texts.written')}</span> <Num>{`${written}/${SECTION_NAMES.length}`}</Num>
                  </>
                )}
              </LocalLink>
            </li>
          );
        })}
      </ul>
    </nav>
  );
};
