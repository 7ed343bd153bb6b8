import type { PrepareReport } from '@iltizam/shared/editions/contract';
import type { IsoDate } from '@iltizam/shared/kernel/dates';
import { type Locale, LOCALES } from '@iltizam/shared/kernel/locale';
import { type FormEvent, useId, useState } from 'react';
import { ApiError } from '../../lib/api-error.js';
import { Button } from '../../ui/button.js';
import { TextField } from '../../ui/field.js';
import { SendFailure } from '../../ui/send-failure.js';
import { useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';
import { useToday } from '../../ui/use-today.js';
import styles from './report-studio.module.css';

/** How many texts of the plan a language lacks. */
export type LackingTexts = Partial<Record<Locale, number>>;

type ReportTermsFormProps = {
  /** as the form begins */
  terms: PrepareReport;
  lacking: LackingTexts;
  label: string;
  submit: string;
  busy: boolean;
  error: Error | null;
  onSend: (terms: PrepareReport) => void;
};

/** The day of the report and its languages, each with what the plan lacks in it. */
export const ReportTermsForm = ({ terms, lacking, label, submit, busy, error, onSend }: ReportTermsFormProps) => {
  const { t } = useTranslation(['reportStudio', 'ui']);
  const id = useId();
  const day = useId();
  const today = useToday();
  const format = useFormat();
  const [asOf, setAsOf] = useState<IsoDate>(terms.asOf);
  const [languages, setLanguages] = useState<ReadonlySet<Locale>>(() => new Set(terms.languages));
  const [missing, setMissing] = useState(false);
  const refused = error instanceof ApiError ? error.byField : {};
  const dayError = asOf === '' ? t('terms.asOfMissing') : asOf > today ? t('terms.asOfFuture', { today: format.date(today) }) : undefined;
  const toggle = (language: Locale) => {
    const next = new Set(languages);
    if (!next.delete(language)) next.add(language);
    setLanguages(next);
    setMissing(next.size === 0);
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    setMissing(languages.size === 0);
    if (dayError !== undefined) document.getElementById(day)?.focus();
    else if (languages.size > 0 && !busy) onSend({ asOf, languages: LOCALES.filter((language) => languages.has(language)) });
  };
  const choiceError = missing ? t('terms.languageMissing') : refused.languages;
  return (
    <form className={styles.form} aria-label={label} noValidate onSubmit={send}>
      {error !== null && Object.keys(refused).length === 0 && <SendFailure error={error} />}
      <TextField
        id={day}
        className={styles.short}
        type="date"
        label={t('terms.asOf')}
        description={t('terms.asOfHint')}
        error={dayError ?? refused.asOf}
        max={today}
        value={asOf}
        onChange={({ target }) => setAsOf(target.value)}
      />
      <fieldset aria-describedby={choiceError === undefined ? undefined : `${id}-error`}>
        <legend className={styles.legend}>{t('languages')}</legend>
        {choiceError !== undefined && (
          <p id={`${id}-error`} role="alert" className={styles.error}>
            {choiceError}
          </p>
        )}
        {LOCALES.map((language) => (
          <label key={language} className={styles.choice}>
            <input type="checkbox" checked={languages.has(language)} onChange={() => toggle(language)} />
            <span>
              {t(`ui:original.language.${language}`)}{' '}
              <span className="meta">
                {(lacking[language] ?? 0) === 0 ? t('terms.complete') : t('terms.lacks', { count: lacking[language] ?? 0 })}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <Button type="submit" busy={busy}>
        {submit}
      </Button>
    </form>
  );
};
