import type { StudioReport } from '@iltizam/shared/editions/contract';
import { directionOf } from '@iltizam/shared/kernel/locale';
import { SECTION_NAMES } from '@iltizam/shared/studio/contract';
import { useSearchParams } from 'react-router';
import { ConflictPanel } from '../../ui/conflict-panel.js';
import { Notice } from '../../ui/notice.js';
import { RichText } from '../../ui/rich-text.js';
import { RichTextField } from '../../ui/rich-text-field.js';
import { useTranslation } from '../../ui/translation.js';
import { languageShown, LanguageTabs } from './language-tabs.js';
import styles from './report-studio.module.css';
import { ReuseTexts } from './reuse-texts.js';
import { SaveLine } from './save-line.js';
import type { SaverState, SectionSaver } from './section-saver.js';
import { partsOf, type TextName, textName } from './section-texts.js';
import { useSectionSaver } from './use-section-saver.js';

const Conflict = ({ saver, state }: { saver: SectionSaver; state: SaverState }) => {
  const { t } = useTranslation(['reportStudio', 'ui']);
  const fields = state.conflicts.map((name) => {
    const { section, language } = partsOf(name);
    return {
      name,
      label: t('textIn', { text: t(`section.${section}`), language: t(`ui:original.language.${language}`) }),
      theirs: <RichText blocks={state.stored.texts[name]} />,
      mine: <RichText blocks={state.texts[name]} />,
    };
  });
  return (
    <ConflictPanel
      fields={fields}
      onResolve={(names) => saver.settle(names as TextName[])}
      onTakeAll={() => saver.settle(state.conflicts)}
    />
  );
};

type LanguageProps = { report: StudioReport; saver: SectionSaver; state: SaverState };

/** The texts in one language, each under what it says in the plan's main language. */
const LanguageTexts = ({ report, saver, state }: LanguageProps) => {
  const { t } = useTranslation(['reportStudio', 'ui']);
  const [search] = useSearchParams();
  const language = languageShown(report, search);
  const main = report.plan.mainLanguage;
  return SECTION_NAMES.map((section) => {
    const name = textName(section, language);
    const original = state.texts[textName(section, main)];
    return (
      <section key={name} className={styles.text}>
        {language !== main && original.length > 0 && (
          <details>
            <summary>{t('texts.original', { text: t(`section.${section}`), language: t(`ui:original.language.${main}`) })}</summary>
            <div lang={main} dir={directionOf(main)}>
              <RichText blocks={original} />
            </div>
          </details>
        )}
        {report.abilities.edit ? (
          <RichTextField
            key={name}
            id={`text-${section}`}
            label={t('textIn', { text: t(`section.${section}`), language: t(`ui:original.language.${language}`) })}
            hint={t(`hint.${section}`)}
            lang={language}
            value={state.texts[name]}
            onChange={(blocks) => saver.write({ [name]: blocks })}
          />
        ) : (
          <>
            <h3>{t(`section.${section}`)}</h3>
            {state.texts[name].length === 0 ? (
              <p className="meta">{t('texts.none')}</p>
            ) : (
              <div lang={language} dir={directionOf(language)}>
                <RichText blocks={state.texts[name]} />
              </div>
            )}
          </>
        )}
      </section>
    );
  });
};

/** What the report says around the figures, section by section in each of its languages; saved by itself. DOMAIN.md §9 */
export const ReportTexts = ({ report }: { report: StudioReport }) => {
  const { t } = useTranslation('reportStudio');
  const { saver, state } = useSectionSaver(report);
  return (
    <section className="stack" aria-labelledby="texts">
      <h2 id="texts">{t('step.texts')}</h2>
      <p className="prose">{t('texts.intro')}</p>
      {!report.abilities.edit && <Notice title={t(report.state === 'final' ? 'texts.final' : 'texts.frozen')} />}
      {state.status === 'conflict' && <Conflict saver={saver} state={state} />}
      <LanguageTabs report={report} texts={state.texts} />
      {report.abilities.edit && <ReuseTexts report={report} texts={state.texts} onTake={saver.write} />}
      <LanguageTexts report={report} saver={saver} state={state} />
      {report.abilities.edit && <SaveLine state={state} onSave={() => void saver.flush()} />}
    </section>
  );
};
