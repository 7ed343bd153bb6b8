import type { CommitmentWeights } from '@iltizam/shared/activities/contract';
import { LocalText } from '../../ui/local-text.js';
import { WeightsForm } from './weights-form.js';

/** The commitments to weight, plan by plan. */
export const Weighting = ({ items }: { items: readonly CommitmentWeights[] }) => {
  const plans = [...new Map(items.map(({ plan }) => [plan.slug, plan])).values()];
  return plans.map(({ slug, title, titleLang }) => (
    <section key={slug} aria-labelledby={`plan-${slug}`}>
      <h2 id={`plan-${slug}`}>
        <LocalText lang={titleLang}>{title}</LocalText>
      </h2>
      {items
        .filter(({ plan }) => plan.slug === slug)
        .map((commitment) => (
          <div key={commitment.id} id={`commitment-${commitment.id}`}>
            <WeightsForm commitment={commitment} />
          </div>
        ))}
    </section>
  ));
};
