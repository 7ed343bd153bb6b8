import type { StudioCommitment, StudioPlan } from '@iltizam/shared/studio/contract';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { isOpen } from '@iltizam/shared/plans/lifecycle';
import { MeasurementLists } from '../features/measurements/measurement-lists.js';
import { measurementsQuery } from '../features/measurements/measurements.api.js';
import { SignInGate } from '../features/session/sign-in-gate.js';
import { CommitmentForm } from '../features/studio/commitment-form.js';
import { CommitmentParts } from '../features/studio/commitment-parts.js';
import { institutionsQuery } from '../features/studio/studio.api.js';
import { StudioFrame } from '../features/studio/studio-frame.js';
import { useLocalPath } from '../ui/local-link.js';
import { Notice } from '../ui/notice.js';
import { QueryView } from '../ui/query-view.js';
import { useLanguage, useTranslation } from '../ui/translation.js';

const Form = ({ plan, commitment }: { plan: StudioPlan; commitment: StudioCommitment | null }) => {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const localPath = useLocalPath();
  const institutions = useQuery(institutionsQuery(useLanguage()));
  return (
    <QueryView query={institutions}>
      {({ items }) => (
        <CommitmentForm
          plan={plan}
          institutions={items}
          commitment={commitment}
          axisId={Number(params.get('axis')) || (plan.axes[0]?.id ?? 0)}
          {...(commitment === null && { onSaved: ({ id }) => void navigate(localPath(`/studio/${plan.slug}/commitments/${id}`)) })}
        />
      )}
    </QueryView>
  );
};

/** Before its adoption a plan has nothing to measure yet. */
const Values = ({ plan, commitment }: { plan: StudioPlan; commitment: StudioCommitment }) => {
  const { t } = useTranslation('measurements');
  const shown = !isOpen(plan.state) && commitment.indicators.length > 0;
  const query = useQuery({ ...measurementsQuery(useLanguage(), plan.slug, commitment.number), enabled: shown });
  if (!shown) return null;
  return (
    <section className="stack" aria-labelledby="values">
      <h2 id="values">{t('title')}</h2>
      <p className="hint">{t('intro')}</p>
      <QueryView query={query}>{(measured) => <MeasurementLists commitment={measured} level={3} />}</QueryView>
    </section>
  );
};

const Sections = ({ plan, id }: { plan: StudioPlan; id: string }) => {
  const { t } = useTranslation('studio');
  if (id === 'new') return <Form key="new" plan={plan} commitment={null} />;
  const commitment = plan.axes.flatMap(({ commitments }) => commitments).find((candidate) => String(candidate.id) === id);
  if (commitment === undefined) return <Notice title={t('commitment.gone')} />;
  return (
    <>
      {!plan.abilities.edit && <p className="hint">{t('translateOnly')}</p>}
      <Form key={id} plan={plan} commitment={commitment} />
      <CommitmentParts key={`parts-${id}`} plan={plan} commitment={commitment} />
      <Values key={`values-${id}`} plan={plan} commitment={commitment} />
    </>
  );
};

export const Component = () => {
  const { t } = useTranslation('studio');
  const { plan: slug = '', id = '' } = useParams();
  return (
    <SignInGate ability="managePlans">
      <StudioFrame slug={slug} title={t(id === 'new' ? 'commitment.new' : 'commitment.title')}>
        {(plan) => <Sections plan={plan} id={id} />}
      </StudioFrame>
    </SignInGate>
  );
};
