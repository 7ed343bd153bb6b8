import { useState } from 'react';
import { ApiError } from '../../lib/api-error.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { useTranslation } from '../../ui/translation.js';
import { NewPassphraseField } from './account-fields.js';
import { AccountForm } from './account-form.js';
import { useRecover } from './session.api.js';
import { useRefusals } from './use-refusals.js';

/** The new pass phrase of whoever holds the link of a mail. */
export const NewPassphraseForm = ({ token }: { token: string }) => {
  const { t } = useTranslation('session');
  const recover = useRecover();
  const [passphrase, setPassphrase] = useState('');
  const { refused, summary, check } = useRefusals(recover.error);
  const send = () => {
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
    <AccountForm sending={recover} summary={summary} onSend={send}>
      {recover.error instanceof ApiError && recover.error.code === 'recovery.closed' && (
        <p>
          <ButtonLink quiet to="/recover">
            {t('recovery.title')}
          </ButtonLink>
        </p>
      )}
      <NewPassphraseField label={t('profile.next')} value={passphrase} error={refused['passphrase']} onChange={setPassphrase} />
      <Button type="submit" busy={recover.isPending}>
        {t('profile.change')}
      </Button>
    </AccountForm>
  );
};
