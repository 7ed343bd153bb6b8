import { useNavigate, useParams } from 'react-router';
import { ArchiveLinks } from '../features/archives/archive-links.js';
import { SignInGate } from '../features/session/sign-in-gate.js';
import { CompletenessMeter } from '../features/studio/completeness-meter.js';
import { ConfirmedButton } from '../ui/confirmed-button.js';
import { MovePanel } from '../features/studio/move-panel.js';
import { PlanStructure } from '../features/studio/plan-structure.js';
import { useDeletePart } from '../features/studio/studio.api.js';
import { StudioFrame } from '../features/studio/studio-frame.js';
import type { StudioPlan } from '@iltizam/shared/studio/contract';
import { useLocalPath } from '../ui/local-link.js';
import { SendFailure } from '../ui/send-failure.js';
import { useTranslation } from '../ui/translation.js';

const DeletePlan = ({ plan }: { plan: StudioPlan }) => {
  const { t } = useTranslation('studio');
  const navigate = useNavigate();
  const localPath = useLocalPath();
  const remove = useDeletePart();
  return (
    <section className="stack" aria-labelledby="delete-plan">
      <h2 id="delete-plan">{t('delete.plan')}</h2>
      {remove.isError && <SendFailure error={remove.error} />}
      <ConfirmedButton
        quiet
        label={t('delete.plan')}
        question={t('delete.askPlan')}
        confirm={t('delete.confirm')}
        busy={remove.isPending}
        onConfirm={() =>
          remove.mutate({ path: `/plans/${plan.slug}`, version: plan.version }, { onSuccess: () => void navigate(localPath('/studio')) })
        }
      />
    </section>
  );
};

const Sections = ({ plan }: { plan: StudioPlan }) => {
  const { t } = useTranslation('studio');
  return (
    <>
      <section className="stack" aria-labelledby="completeness">
        <h2 id="completeness">{t('completeness.title')}</h2>
        <CompletenessMeter completeness={plan.completeness} />
      </section>
      <section className="stack" aria-labelledby="next">
        <h2 id="next">{t('move.title')}</h2>
        <MovePanel plan={plan} />
      </section>
      <section className="stack" aria-labelledby="axes">
        <h2 id="axes">{t('structure')}</h2>
        {!plan.abilities.edit && <p className="hint">{t('translateOnly')}</p>}
        <PlanStructure plan={plan} />
      </section>
      <ArchiveLinks plan={plan.slug} />
      {plan.abilities.delete && <DeletePlan plan={plan} />}
    </>
  );
};

export const Component = () => {
  const { t } = useTranslation('studio');
  const { plan: slug = '' } = useParams();
  return (
    <SignInGate ability="managePlans">
      <StudioFrame slug={slug} title={t('page.structure')} own>
        {(plan) => <Sections plan={plan} />}
      </StudioFrame>
    </SignInGate>
  );
};
