import { isLocale, type Locale, LOCALES } from '@iltizam/shared/kernel/locale';
import { createContext, type FormEvent, type ReactNode, use, useId, useMemo, useState } from 'react';
import { Button, Chip } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { Notice } from '../../ui/notice.js';
import { SendFailure } from '../../ui/send-failure.js';
import { useLanguage, useTranslation } from '../../ui/translation.js';
import { ConfirmedButton } from '../../ui/confirmed-button.js';
import { FormConflict, Readings, ReadingsContext } from './form-conflict.js';
import { languagesWritten } from './form-values.js';
import { fieldId } from './field-id.js';
import styles from './studio-form.module.css';
import type { StudioForm as Form } from './use-studio-form.js';

type FormContext = {
  form: Form;
  main: Locale;
  /** the languages whose inputs are on screen, the main one first */ shown: readonly Locale[];
};

const Context = createContext<FormContext | null>(null);

export const useFormContext = (): FormContext => {
  const context = use(Context);
  if (context === null) throw new Error('No StudioForm above this field');
  return context;
};

const languageOf = (name: string): Locale | null => {
  const last = name.split('.').at(-1);
  return isLocale(last) ? last : null;
};

const LanguageChooser = ({ main, shown, onToggle }: { main: Locale; shown: readonly Locale[]; onToggle: (language: Locale) => void }) => {
  const id = useId();
  const { t } = useTranslation(['studio', 'ui']);
  return (
    <div role="group" className={styles.languages} aria-labelledby={id}>
      <span id={id}>{t('languages')}</span>
      {LOCALES.filter((language) => language !== main).map((language) => (
        <Chip key={language} pressed={shown.includes(language)} onClick={() => onToggle(language)}>
          {t(`ui:original.language.${language}`)}
        </Chip>
      ))}
    </div>
  );
};

type StudioFormProps = {
  form: Form;
  main: Locale;
  label: string;
  submit: string;
  /** asked before it is sent, of what cannot be taken back */
  asks?: { question: string; confirm: string };
  /** no text of the form is public */
  monolingual?: boolean;
  children: ReactNode;
};

/** The frame of every form of the studio: languages, refusals, both versions in a conflict, what was kept, and the way to save. */
export const StudioForm = ({ form, main, label, submit, asks, monolingual = false, children }: StudioFormProps) => {
  const { t } = useTranslation('studio');
  const language = useLanguage();
  const [toggled, setToggled] = useState<ReadonlySet<Locale>>(() => new Set([language, ...languagesWritten(form.values, LOCALES)]));
  const { errors, conflicts } = form;
  const [readings] = useState(() => new Readings());
  const refused = useMemo(() => Object.entries(errors), [errors]);
  const shown = useMemo(() => {
    const needed = new Set([
      main,
      ...toggled,
      ...[...refused.map(([name]) => name), ...conflicts].flatMap((name) => languageOf(name) ?? []),
    ]);
    return [main, ...LOCALES.filter((candidate) => candidate !== main && needed.has(candidate))];
  }, [main, toggled, refused, conflicts]);
  const toggle = (chosen: Locale) => {
    const next = new Set(toggled);
    if (!next.delete(chosen)) next.add(chosen);
    setToggled(next);
  };
  const summary = useMemo(() => refused.map(([name, message]) => ({ field: fieldId(form.id, name), message })), [refused, form.id]);
  const context = useMemo(() => ({ form, main, shown }), [form, main, shown]);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!asks) form.submit();
  };
  return (
    <form className={styles.form} aria-label={label} onSubmit={send} noValidate>
      {form.overtaken && (
        <ReadingsContext value={readings}>
          <FormConflict form={form} />
        </ReadingsContext>
      )}
      <ErrorSummary errors={summary} />
      {form.failure !== null && summary.length === 0 && !form.overtaken && <SendFailure error={form.failure} />}
      {form.restored && !form.overtaken && (
        <Notice title={t('kept.title')}>
          <Button quiet small onClick={form.startAgain}>
            {t('kept.startAgain')}
          </Button>
        </Notice>
      )}
      {!monolingual && <LanguageChooser main={main} shown={shown} onToggle={toggle} />}
      <Context value={context}>
        <ReadingsContext value={readings}>{children}</ReadingsContext>
      </Context>
      <div className={styles.bar}>
        {asks ? (
          <ConfirmedButton
            label={form.saving ? t('saving') : submit}
            {...asks}
            busy={form.saving || form.overtaken}
            onConfirm={form.submit}
          />
        ) : (
          <Button type="submit" busy={form.saving || form.overtaken}>
            {form.saving ? t('saving') : submit}
          </Button>
        )}
        <p role="status" className="meta">
          {form.saved ? t('saved') : form.dirty ? t('unsaved') : ''}
        </p>
      </div>
    </form>
  );
};
