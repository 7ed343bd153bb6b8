import { LOCALES, type Locale } from '@iltizam/shared/kernel/locale';
import type { StudioNarrative } from '@iltizam/shared/narratives/contract';
import { useState } from 'react';
import { Button } from '../../ui/button.js';
import { useTranslation } from '../../ui/translation.js';
import { NarrativeForm } from './narrative-form.js';
import styles from './narratives.module.css';

/** A form for each language; one that was opened keeps what was typed while another is shown. */
export const LanguageForms = ({ narrative }: { narrative: StudioNarrative }) => {
  const { t } = useTranslation(['narratives', 'ui']);
  const [shown, setShown] = useState<Locale>(narrative.plan.mainLanguage);
  const [opened, setOpened] = useState<readonly Locale[]>([shown]);
  const show = (language: Locale): void => {
    setShown(language);
    setOpened((before) => (before.includes(language) ? before : [...before, language]));
  };
  return (
    <>
      <div role="group" aria-label={t('languages')} className={styles.row}>
        {LOCALES.map((language) => (
          <Button key={language} small quiet={language !== shown} aria-pressed={language === shown} onClick={() => show(language)}>
            {t(`ui:original.language.${language}`)}
          </Button>
        ))}
      </div>
      {opened.map((language) => (
        <div key={language} hidden={language !== shown}>
          <NarrativeForm narrative={narrative} language={language} />
        </div>
      ))}
    </>
  );
};
