import { useNavigate, useParams } from 'react-router';
import { SignInGate } from '../features/session/sign-in-gate.js';
import { IdentityForm } from '../features/studio/identity-form.js';
import { StudioFrame } from '../features/studio/studio-frame.js';
import { useLocalPath } from '../ui/local-link.js';
import { useTranslation } from '../ui/translation.js';

export const Component = () => {
  const { t } = useTranslation('studio');
  const { plan: slug = '' } = useParams();
  const navigate = useNavigate();
  const localPath = useLocalPath();
  return (
    <SignInGate ability="managePlans">
      <StudioFrame slug={slug} title={t('page.identity')}>
        {(plan) => (
          <>
            {!plan.abilities.edit && <p className="hint">{t('translateOnly')}</p>}
            <IdentityForm
              plan={plan}
              onSaved={(saved) => {
                if (saved !== slug) void navigate(localPath(`/studio/${saved}/identity`), { replace: true });
              }}
            />
          </>
        )}
      </StudioFrame>
    </SignInGate>
  );
};
