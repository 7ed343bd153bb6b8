import { isLocale } from '@iltizam/shared/kernel/locale';
import type { Profile } from '@iltizam/shared/accounts/contract';
import { useState } from 'react';
import { LANGUAGES } from '../../lib/languages.js';
import { Button } from '../../ui/button.js';
import { SelectField } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import { useTranslation } from '../../ui/translation.js';
import { NameField } from './account-fields.js';
import { AccountForm } from './account-form.js';
import { useChangeProfile } from './session.api.js';
import { useRefusals } from './use-refusals.js';

/** The name that others see, and the language of what is sent to the person. */
export const ProfileForm = ({ profile }: { profile: Profile }) => {
  const { t } = useTranslation('session');
  const change = useChangeProfile();
  const [name, setName] = useState(profile.name);
  const [language, setLanguage] = useState(profile.language);
  const { refused, summary, check } = useRefusals(change.error);
  const send = () => {
    const complete = check(name.trim() === '' ? { name: t('join.nameMissing') } : {});
    if (complete) change.mutate({ name, language, version: profile.version });
  };
  return (
    <AccountForm sending={change} summary={summary} onSend={send}>
      <NameField value={name} error={refused['name']} onChange={setName} />
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
    </AccountForm>
  );
};
