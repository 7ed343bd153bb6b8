import { useParams } from 'react-router';
import { SignInGate } from '../features/session/sign-in-gate.js';
import { CompletenessMeter } from '../features/studio/completeness-meter.js';
import { ReportPreview, SectionsForm } from '../features/studio/sections-form.js';
import { StudioFrame } from '../features/studio/studio-frame.js';
import { useTranslation } from '../ui/translation.js';

export const Component = () => {
  const { t } = useTranslation('studio');
  const { plan: slug = '' } = useParams();
  return (
    <SignInGate ability="managePlans">
      <StudioFrame slug={slug} title={t('page.sections')}>
        {(plan) => (
          <>
            <p className="prose">{t('sections.intro')}</p>
            <ReportPreview plan={plan} />
            <CompletenessMeter completeness={plan.completeness} />
            <SectionsForm plan={plan} />
          </>
        )}
      </StudioFrame>
    </SignInGate>
  );
};
