import type { Plan } from '@iltizam/shared/plans/contract';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from '../ui/translation.js';
import { useSearchParams } from 'react-router';
import { CommitmentReceipt } from '../features/commitments/commitment-receipt.js';
import { calculationQuery } from '../features/commitments/commitments.api.js';
import { DataNote } from '../features/plans/data-note.js';
import { MethodRules } from '../features/plans/method-rules.js';
import { planQuery, plansQuery } from '../features/plans/plans.api.js';
import { planProgressQuery } from '../features/progress/progress.api.js';
import { Downloads } from '../features/reports/downloads.js';
import { Breadcrumbs } from '../ui/breadcrumbs.js';
import { SelectField } from '../ui/field.js';
import { PageHead } from '../ui/headline.js';
import { LocalLink } from '../ui/local-link.js';
import { usePageTitle } from '../ui/page-title.js';
import { QueryView } from '../ui/query-view.js';
import { useLanguage } from '../ui/use-format.js';

/** A commitment that teaches: the first that is neither at 0 nor at 100. */
const LiveExample = ({ plan, number }: { plan: string; number: number }) => {
  const { t } = useTranslation('plans');
  const query = useQuery(calculationQuery(useLanguage(), plan, String(number), null));
  return (
    <>
      <p className="prose">{t('method.example.intro', { number })}</p>
      <QueryView query={query}>{(calculation) => <CommitmentReceipt calculation={calculation} linked={false} />}</QueryView>
      <p className="links">
        <LocalLink to={`/plans/${plan}/commitments/${number}#calcul`}>{t('method.example.link')}</LocalLink>
      </p>
    </>
  );
};

const Example = ({ plan }: { plan: string }) => {
  const query = useQuery(planProgressQuery(useLanguage(), plan, null));
  return (
    <QueryView query={query}>
      {({ commitments }) => {
        const telling = commitments.find(({ rate }) => rate !== null && Number(rate) > 0 && Number(rate) < 100) ?? commitments[0];
        return telling && <LiveExample plan={plan} number={telling.number} />;
      }}
    </QueryView>
  );
};

const PlanMethod = ({ plan }: { plan: Plan }) => {
  const { t } = useTranslation('plans');
  return (
    <>
      <MethodRules settings={plan.settings} />
      <section className="sec" id="exemple">
        <h2>{t('method.example.title')}</h2>
        <Example plan={plan.slug} />
      </section>
      <DataNote note={plan.dataNote} />
      <section className="sec" id="donnees">
        <h2>{t('method.data.title')}</h2>
        <p className="prose">{t('method.data.text')}</p>
        <Downloads plan={plan.slug} asOf={null} />
      </section>
    </>
  );
};

const ChosenPlan = ({ slug }: { slug: string }) => (
  <QueryView query={useQuery(planQuery(useLanguage(), slug))}>{(plan) => <PlanMethod plan={plan} />}</QueryView>
);

/** The rules of DOMAIN.md §3 and §5 for readers, with the settings of a plan and one of its calculations. */
export const Component = () => {
  const { t } = useTranslation('plans');
  const [params, setParams] = useSearchParams();
  const plans = useQuery(plansQuery(useLanguage()));
  usePageTitle(t('method.title'));
  return (
    <div className="wrap">
      <Breadcrumbs />
      <PageHead title={t('method.title')}>
        <p className="lead">{t('method.lead')}</p>
      </PageHead>
      <QueryView query={plans}>
        {({ items }) => {
          const living = items.filter(({ archive }) => !archive);
          const chosen = living.find(({ slug }) => slug === params.get('plan')) ?? living[0];
          return (
            chosen && (
              <>
                <SelectField
                  id="method-plan"
                  label={t('method.example.choose')}
                  data={living.map(({ slug, title }) => ({ value: slug, label: title }))}
                  value={chosen.slug}
                  onChange={({ currentTarget }) => setParams({ plan: currentTarget.value }, { preventScrollReset: true })}
                />
                <ChosenPlan slug={chosen.slug} />
              </>
            )
          );
        }}
      </QueryView>
    </div>
  );
};
