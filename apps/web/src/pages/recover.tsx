import { useParams } from 'react-router';
import { NewPassphraseForm } from '../features/session/new-passphrase-form.js';
import { RecoveryForm } from '../features/session/recovery-form.js';
import { usePageTitle } from '../ui/page-title.js';
import { useTranslation } from '../ui/translation.js';

/** Without a token it asks for a link, with one it takes the new pass phrase. */
export const Component = () => {
  const { t } = useTranslation('session');
  const { token } = useParams();
  usePageTitle(t('recovery.title'));
  return (
    <div className="wrap sec first stack">
      <h1>{t('recovery.title')}</h1>
      <noscript>{t('join.noScript')}</noscript>
      <p className="prose">{t(token === undefined ? 'recovery.intro' : 'recovery.choose')}</p>
      {token === undefined ? <RecoveryForm /> : <NewPassphraseForm token={token} />}
    </div>
  );
};
