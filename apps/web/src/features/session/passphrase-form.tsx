import { type FormEvent, useState } from 'react';
import { Button } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { Notice } from '../../ui/notice.js';
import { SendFailure } from '../../ui/send-failure.js';
import { useTranslation } from '../../ui/translation.js';
import { SecretField } from './secret-field.js';
import { useChangePassphrase } from './session.api.js';
import styles from './sign-in-form.module.css';
import { useRefusals } from './use-refusals.js';

/** Asks for the current pass phrase; every other session ends. `email` tells password managers whose it is. */
export const PassphraseForm = ({ email }: { email: string }) => {
  const { t } = useTranslation('session');
  const change = useChangePassphrase();
  const [current, setCurrent] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const { refused, summary, check } = useRefusals(change.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (change.isPending) return;
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
    <form className={styles.form} onSubmit={submit} noValidate>
      <ErrorSummary errors={summary} />
      {change.isError && summary.length === 0 && <SendFailure error={change.error} />}
      <input type="hidden" autoComplete="username" value={email} />
      <SecretField
        id="current"
        label={t('profile.current')}
        autoComplete="current-password"
        value={current}
        error={refused['current']}
        onChange={setCurrent}
      />
      <SecretField
        id="passphrase"
        label={t('profile.next')}
        description={t('join.passphraseHint')}
        autoComplete="new-password"
        value={passphrase}
        error={refused['passphrase']}
        onChange={setPassphrase}
      />
      <Button type="submit" busy={change.isPending}>
        {t('profile.change')}
      </Button>
      <div role="status">{change.isSuccess && <Notice tone="success" title={t('profile.changed')} />}</div>
    </form>
  );
};
