import { useState } from 'react';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { useTranslation } from '../../ui/translation.js';
import { NewPassphraseField } from './account-fields.js';
import { AccountForm } from './account-form.js';
import { SecretField } from './secret-field.js';
import { useChangePassphrase } from './session.api.js';
import { useRefusals } from './use-refusals.js';

/** Asks for the current pass phrase; every other session ends. `email` tells password managers whose it is. */
export const PassphraseForm = ({ email }: { email: string }) => {
  const { t } = useTranslation('session');
  const change = useChangePassphrase();
  const [current, setCurrent] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const { refused, summary, check } = useRefusals(change.error);
  const send = () => {
    const complete = check({
      ...(current === '' && { current: t('profile.currentMissing') }),
      ...(passphrase === '' && { passphrase: t('join.passphraseMissing') }),
    });
    if (!complete) return;
    const done = () => {
      setCurrent('');
      setPassphrase('');
    };
    change.mutate({ current, passphrase }, { onSuccess: done });
  };
  return (
    <AccountForm sending={change} summary={summary} onSend={send}>
      <input type="hidden" autoComplete="username" value={email} />
      <SecretField
        id="current"
        label={t('profile.current')}
        autoComplete="current-password"
        value={current}
        error={refused['current']}
        onChange={setCurrent}
      />
      <NewPassphraseField label={t('profile.next')} value={passphrase} error={refused['passphrase']} onChange={setPassphrase} />
      <Button type="submit" busy={change.isPending}>
        {t('profile.change')}
      </Button>
      <div role="status">{change.isSuccess && <Notice tone="success" title={t('profile.changed')} />}</div>
    </AccountForm>
  );
};
