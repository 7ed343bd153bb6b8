import type { Session } from '@iltizam/shared/accounts/contract';
import { useMemo, useState } from 'react';
import { ApiError } from '../../lib/api-error.js';
import { Button } from '../../ui/button.js';
import { useTranslation } from '../../ui/translation.js';
import { EmailField } from './account-fields.js';
import { AccountForm } from './account-form.js';
import { SecretField } from './secret-field.js';
import { useSignIn } from './session.api.js';

type Refused = Readonly<Partial<Record<'email' | 'passphrase', string>>>;
const NONE: Refused = {};

/** A wrong pair is said once, at the pass phrase: nobody learns which of the two was wrong. */
const refusedBy = (error: Error): Refused => {
  if (!(error instanceof ApiError)) return NONE;
  if (error.errors.length > 0) return error.byField;
  const pair = error.code === 'session.credentials' || error.code === 'session.locked';
  return pair && error.detail !== null ? { passphrase: error.detail } : NONE;
};

/** E-mail and pass phrase. */
export const SignInForm = ({ onSignedIn }: { onSignedIn: (session: Session) => void }) => {
  const { t } = useTranslation('session');
  const signIn = useSignIn();
  const [email, setEmail] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [refused, setRefused] = useState(NONE);
  const summary = useMemo(() => Object.entries(refused).map(([field, message]) => ({ field, message })), [refused]);

  const send = () => {
    const missing: Refused = {
      ...(email.includes('@') ? {} : { email: t('signIn.emailMissing') }),
      ...(passphrase === '' ? { passphrase: t('signIn.passphraseMissing') } : {}),
    };
    setRefused(missing);
    if (Object.keys(missing).length > 0) return;
    signIn.mutate({ email: email.trim(), passphrase }, { onSuccess: onSignedIn, onError: (error) => setRefused(refusedBy(error)) });
  };

  return (
    <AccountForm heading={t('signIn.form')} sending={signIn} summary={summary} onSend={send}>
      <EmailField value={email} error={refused.email} onChange={setEmail} />
      <SecretField
        id="passphrase"
        label={t('signIn.passphrase')}
        description={t('signIn.passphraseHint')}
        autoComplete="current-password"
        value={passphrase}
        error={refused.passphrase}
        onChange={setPassphrase}
      />
      <Button type="submit" busy={signIn.isPending}>
        {t(signIn.isPending ? 'signIn.busy' : 'signIn.submit')}
      </Button>
    </AccountForm>
  );
};
