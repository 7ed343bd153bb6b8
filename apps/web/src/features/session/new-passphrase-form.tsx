import { type FormEvent, useState } from 'react';
import { ApiError } from '../../lib/api-error.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { Notice } from '../../ui/notice.js';
import { SendFailure } from '../../ui/send-failure.js';
import { useTranslation } from '../../ui/translation.js';
import { SecretField } from './secret-field.js';
import { useRecover } from './session.api.js';
import styles from './sign-in-form.module.css';
import { useRefusals } from './use-refusals.js';

/** The new pass phrase of whoever holds the link of a mail. */
export const NewPassphraseForm = ({ token }: { token: string }) => {
  const { t } = useTranslation('session');
  const recover = useRecover();
  const [passphrase, setPassphrase] = useState('');
  const { refused, summary, check } = useRefusals(recover.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (recover.isPending) return;
    if (check(passphrase === '' ? { passphrase: t('join.passphraseMissing') } : {})) recover.mutate({ token, passphrase });
  };
  if (recover.isSuccess) {
    return (
      <div role="status" className="stack">
        <Notice tone="success" title={t('recovery.done')}>
          <p>{t('recovery.doneAdvice')}</p>
        </Notice>
        <p>
          <ButtonLink to="/sign-in">{t('signIn.submit')}</ButtonLink>
        </p>
      </div>
    );
  }
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <ErrorSummary errors={summary} />
      {recover.isError && summary.length === 0 && <SendFailure error={recover.error} />}
      {recover.error instanceof ApiError && recover.error.code === 'recovery.closed' && (
        <p>
          <ButtonLink quiet to="/recover">
            {t('recovery.title')}
          </ButtonLink>
        </p>
      )}
      <SecretField
        id="passphrase"
        label={t('profile.next')}
        description={t('join.passphraseHint')}
        autoComplete="new-password"
        value={passphrase}
        error={refused['passphrase']}
        onChange={setPassphrase}
      />
      <Button type="submit" busy={recover.isPending}>
        {t('profile.change')}
      </Button>
    </form>
  );
};
