import { isLocale } from '@iltizam/shared/kernel/locale';
import type { Profile } from '@iltizam/shared/accounts/contract';
import { type FormEvent, useState } from 'react';
import { LANGUAGES } from '../../lib/languages.js';
import { Button } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { SelectField, TextField } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import { SendFailure } from '../../ui/send-failure.js';
import { useTranslation } from '../../ui/translation.js';
import { useChangeProfile } from './session.api.js';
import styles from './sign-in-form.module.css';
import { useRefusals } from './use-refusals.js';

/** The name that others see, and the language of what is sent to the person. */
export const ProfileForm = ({ profile }: { profile: Profile }) => {
  const { t } = useTranslation('session');
  const change = useChangeProfile();
  const [name, setName] = useState(profile.name);
  const [language, setLanguage] = useState(profile.language);
  const { refused, summary, check } = useRefusals(change.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (change.isPending) return;
    const complete = check(name.trim() === '' ? { name: t('join.nameMissing') } : {});
    if (complete) change.mutate({ name, language, version: profile.version });
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <ErrorSummary errors={summary} />
      {change.isError && summary.length === 0 && <SendFailure error={change.error} />}
      <TextField
        id="name"
        label={t('join.name')}
        description={t('join.nameHint')}
        autoComplete="name"
        dir="auto"
        value={name}
        error={refused['name']}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <SelectField
        id="language"
        label={t('profile.language')}
        description={t('profile.languageHint')}
        value={language}
        error={refused['language']}
        data={LANGUAGES.map(({ code, name: label }) => ({ value: code, label }))}
        onChange={(event) => {
          if (isLocale(event.currentTarget.value)) setLanguage(event.currentTarget.value);
        }}
      />
      <Button type="submit" busy={change.isPending}>
        {t('profile.save')}
      </Button>
      <div role="status">{change.isSuccess && <Notice tone="success" title={t('profile.saved')} />}</div>
    </form>
  );
};
