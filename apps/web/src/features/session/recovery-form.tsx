import { type FormEvent, useState } from 'react';
import { Button } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { TextField } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import { SendFailure } from '../../ui/send-failure.js';
import { useTranslation } from '../../ui/translation.js';
import { useAskRecovery } from './session.api.js';
import styles from './sign-in-form.module.css';
import { useRefusals } from './use-refusals.js';

/** Asks for a link by mail; the answer is the same whether or not the address is known. */
export const RecoveryForm = () => {
  const { t } = useTranslation('session');
  const ask = useAskRecovery();
  const [email, setEmail] = useState('');
  const { refused, summary, check } = useRefusals(ask.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ask.isPending) return;
    if (check(email.includes('@') ? {} : { email: t('signIn.emailMissing') })) ask.mutate({ email: email.trim() });
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <ErrorSummary errors={summary} />
      {ask.isError && summary.length === 0 && <SendFailure error={ask.error} />}
      <TextField
        id="email"
        type="email"
        label={t('signIn.email')}
        autoComplete="username"
        dir="ltr"
        value={email}
        error={refused['email']}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
      <Button type="submit" busy={ask.isPending}>
        {t('recovery.ask')}
      </Button>
      <div role="status">
        {ask.isSuccess && (
          <Notice tone="success" title={t('recovery.asked')}>
            <p>{t('recovery.askedAdvice')}</p>
          </Notice>
        )}
      </div>
    </form>
  );
};
