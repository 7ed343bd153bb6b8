import { useParams } from 'react-router';
import { SignInGate } from '../features/session/sign-in-gate.js';
import { ReviewersForm } from '../features/studio/reviewers-form.js';
import { FrozenSettings, SettingsForm } from '../features/studio/settings-form.js';
import { StudioFrame } from '../features/studio/studio-frame.js';
import { Notice } from '../ui/notice.js';
import { useTranslation } from '../ui/translation.js';

export const Component = () => {
  const { t } = useTranslation('studio');
  const { plan: slug = '' } = useParams();
  return (
    <SignInGate ability="managePlans">
      <StudioFrame slug={slug} title={t('page.settings')}>
        {(plan) => (
          <>
            {plan.abilities.edit ? (
              <>
                <p className="prose">{t('settings.intro')}</p>
                <SettingsForm plan={plan} />
              </>
            ) : (
              <>
                <Notice title={t('settings.frozen')} />
                <FrozenSettings plan={plan} />
              </>
            )}
            <ReviewersForm slug={plan.slug} />
          </>
        )}
      </StudioFrame>
    </SignInGate>
  );
};
