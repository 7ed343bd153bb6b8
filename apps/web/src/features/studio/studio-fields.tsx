import { isPartialDate } from '@iltizam/shared/kernel/dates';
import { directionOf, LOCALES } from '@iltizam/shared/kernel/locale';
import type { ReactNode } from 'react';
import { SelectField, TextAreaField, TextField } from '../../ui/field.js';
import { DateText } from '../../ui/figures.js';
import { LocalText } from '../../ui/local-text.js';
import { useTranslation } from '../../ui/translation.js';
import { fieldId } from './field-id.js';
import { useReading } from './form-conflict.js';
import { useFormContext } from './studio-form.js';
import styles from './studio-form.module.css';

type LocalizedFieldProps = {
  name: string;
  label: string;
  hint?: string;
  /** several lines */
  long?: boolean;
};

/** A public text, an input per language on screen; the main language is the one that must be there. DOMAIN.md §2 */
export const LocalizedField = ({ name, label, hint, long = false }: LocalizedFieldProps) => {
  const { t } = useTranslation(['studio', 'ui']);
  const { form, main, shown } = useFormContext();
  useReading(
    Object.fromEntries(
      LOCALES.map((language) => [
        `${name}.${language}`,
        { label: `${label} (${t(`ui:original.language.${language}`)})`, show: (text) => <LocalText lang={language}>{text}</LocalText> },
      ]),
    ),
  );
  const Input = long ? TextAreaField : TextField;
  return (
    <fieldset className={styles.localized}>
      <legend>{label}</legend>
      {hint !== undefined && <p className="hint">{hint}</p>}
      <div className={styles.columns}>
        {shown.map((language) => {
          const place = `${name}.${language}`;
          return (
            <Input
              key={language}
              id={fieldId(form.id, place)}
              lang={language}
              dir={directionOf(language)}
              label={
                <>
                  <span className="vh">{label}, </span>
                  {t(`ui:original.language.${language}`)}
                  {language === main && <small className={styles.main}> · {t('mainLanguage')}</small>}
                </>
              }
              value={form.values[place] ?? ''}
              error={form.errors[place]}
              onChange={(event) => form.change(place, event.currentTarget.value)}
            />
          );
        })}
      </div>
    </fieldset>
  );
};

type PlainFieldProps = { name: string; label: string; hint?: ReactNode; unit?: string; numeric?: boolean; type?: 'date' };

/** A value without a language; dates, numbers and keys are written left to right. */
export const PlainField = ({ name, label, hint, unit, numeric = false, type }: PlainFieldProps) => {
  const { form } = useFormContext();
  useReading({ [name]: { label, show: (text) => (isPartialDate(text) && !numeric ? <DateText value={text} /> : <bdi>{text}</bdi>) } });
  return (
    <TextField
      id={fieldId(form.id, name)}
      className={styles.short}
      dir="ltr"
      label={label}
      description={hint}
      autoComplete="off"
      {...(numeric && { inputMode: 'decimal' as const })}
      {...(unit !== undefined && { unit })}
      {...(type !== undefined && { type })}
      value={form.values[name] ?? ''}
      error={form.errors[name]}
      onChange={(event) => form.change(name, event.currentTarget.value)}
    />
  );
};

type WordsFieldProps = { name: string; label: string; hint?: ReactNode; /** several lines */ long?: boolean };

/** Words in whatever language they are written. */
export const WordsField = ({ name, label, hint, long = false }: WordsFieldProps) => {
  const { form } = useFormContext();
  const Input = long ? TextAreaField : TextField;
  return (
    <Input
      id={fieldId(form.id, name)}
      dir="auto"
      label={label}
      description={hint}
      value={form.values[name] ?? ''}
      error={form.errors[name]}
      onChange={(event) => form.change(name, event.currentTarget.value)}
    />
  );
};

type ChoiceFieldProps = { name: string; label: string; hint?: ReactNode; choices: readonly { value: string; label: string }[] };

export const ChoiceField = ({ name, label, hint, choices }: ChoiceFieldProps) => {
  const { form } = useFormContext();
  useReading({ [name]: { label, show: (text) => choices.find(({ value }) => value === text)?.label ?? text } });
  return (
    <SelectField
      id={fieldId(form.id, name)}
      className={styles.choice}
      label={label}
      description={hint}
      data={choices}
      value={form.values[name] ?? ''}
      error={form.errors[name]}
      onChange={(event) => form.change(name, event.currentTarget.value)}
    />
  );
};
