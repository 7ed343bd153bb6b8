import { useState } from 'react';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { useTranslation } from '../../ui/translation.js';
import { EmailField } from './account-fields.js';
import { AccountForm } from './account-form.js';
import { useAskRecovery } from './session.api.js';
import { useRefusals } from './use-refusals.js';

/** Asks for a link by mail; the answer is the same whether or not the address is known. */
export const RecoveryForm = () => {
  const { t } = useTranslation('session');
  const ask = useAskRecovery();
  const [email, setEmail] = useState('');
  const { refused, summary, check } = useRefusals(ask.error);
  const send = () => {
    if (check(email.includes('@') ? {} : { email: t('signIn.emailMissing') })) ask.mutate({ email: email.trim() });
  };
  return (
    <AccountForm sending={ask} summary={summary} onSend={send}>
      <EmailField value={email} error={refused['email']} onChange={setEmail} />
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
    </AccountForm>
  );
};
