import type { Session } from '@iltizam/shared/accounts/contract';
import type { JoinOffer } from '@iltizam/shared/invitations/contract';
import { type FormEvent, useState } from 'react';
import { Button } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { TextField } from '../../ui/field.js';
import { SendFailure } from '../../ui/send-failure.js';
import { useLanguage, useTranslation } from '../../ui/translation.js';
import { SecretField } from './secret-field.js';
import { useJoin } from './session.api.js';
import styles from './sign-in-form.module.css';
import { useRefusals } from './use-refusals.js';

type JoinFormProps = { token: string; offer: JoinOffer; onJoined: (session: Session) => void };

/** Name and pass phrase of whoever was invited; the first administrator also chooses an address. */
export const JoinForm = ({ token, offer, onJoined }: JoinFormProps) => {
  const { t } = useTranslation('session');
  const language = useLanguage();
  const join = useJoin();
  const [email, setEmail] = useState('');
  const [name, setName] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const { refused, summary, check } = useRefusals(join.error);
  const chooses = offer.email === null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (join.isPending) return;
    const complete = check({
      ...(chooses && !email.includes('@') && { email: t('signIn.emailMissing') }),
      ...(name.trim() === '' && { name: t('join.nameMissing') }),
      ...(passphrase === '' && { passphrase: t('join.passphraseMissing') }),
    });
    if (complete) join.mutate({ token, email: chooses ? email.trim() : null, name, passphrase, language }, { onSuccess: onJoined });
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <h2 className="vh">{t('join.form')}</h2>
      <ErrorSummary errors={summary} />
      {join.isError && summary.length === 0 && <SendFailure error={join.error} />}
      <TextField
        id="email"
        type="email"
        label={t('signIn.email')}
        autoComplete="username"
        dir="ltr"
        readOnly={!chooses}
        value={offer.email ?? email}
        error={refused['email']}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
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
      <SecretField
        id="passphrase"
        label={t('signIn.passphrase')}
        description={t('join.passphraseHint')}
        autoComplete="new-password"
        value={passphrase}
        error={refused['passphrase']}
        onChange={setPassphrase}
      />
      <Button type="submit" busy={join.isPending}>
        {t(join.isPending ? 'join.busy' : 'join.submit')}
      </Button>
    </form>
  );
};
