import type { Session } from '@iltizam/shared/accounts/contract';
import type { JoinOffer } from '@iltizam/shared/invitations/contract';
import { useState } from 'react';
import { Button } from '../../ui/button.js';
import { useLanguage, useTranslation } from '../../ui/translation.js';
import { EmailField, NameField, NewPassphraseField } from './account-fields.js';
import { AccountForm } from './account-form.js';
import { useJoin } from './session.api.js';
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
  const send = () => {
    const complete = check({
      ...(chooses && !email.includes('@') && { email: t('signIn.emailMissing') }),
      ...(name.trim() === '' && { name: t('join.nameMissing') }),
      ...(passphrase === '' && { passphrase: t('join.passphraseMissing') }),
    });
    if (complete) join.mutate({ token, email: chooses ? email.trim() : null, name, passphrase, language }, { onSuccess: onJoined });
  };
  return (
    <AccountForm heading={t('join.form')} sending={join} summary={summary} onSend={send}>
      <EmailField readOnly={!chooses} value={offer.email ?? email} error={refused['email']} onChange={setEmail} />
      <NameField value={name} error={refused['name']} onChange={setName} />
      <NewPassphraseField label={t('signIn.passphrase')} value={passphrase} error={refused['passphrase']} onChange={setPassphrase} />
      <Button type="submit" busy={join.isPending}>
        {t(join.isPending ? 'join.busy' : 'join.submit')}
      </Button>
    </AccountForm>
  );
};
