import type { Plan, PlanList } from '@iltizam/shared/plans/contract';
import { DEFAULT_SETTINGS } from '@iltizam/shared/plans/settings';
import type { PlanProgress } from '@iltizam/shared/progress/contract';
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { calculationQuery, commitmentQuery } from '../features/commitments/commitments.api.js';
import { DataNote } from '../features/plans/data-note.js';
import { MethodRules } from '../features/plans/method-rules.js';
import { planQuery, plansQuery } from '../features/plans/plans.api.js';
import { WorkedExample } from '../features/plans/worked-example.js';
import { planProgressQuery } from '../features/progress/progress.api.js';
import { ShareMeta } from '../features/sharing/share-meta.js';
import type { PageReads } from '../lib/page-reads.js';
import { Breadcrumbs } from '../ui/breadcrumbs.js';
import { PageHead } from '../ui/headline.js';
import { LocalLink } from '../ui/local-link.js';
import { LocalText } from '../ui/local-text.js';
import { usePageTitle } from '../ui/page-title.js';
import { QueryView } from '../ui/query-view.js';
import { Skeleton } from '../ui/skeleton.js';
import { Rich, useLanguage, useTranslation } from '../ui/translation.js';
import { useFormat } from '../ui/use-format.js';

const described = ({ items }: PlanList) => items.filter(({ archive }) => !archive);

/** The plan asked for, else the current one. */
const chosenPlan = (list: PlanList, asked: string | null): string | null =>
  described(list).find(({ slug }) => slug === asked)?.slug ?? list.current ?? described(list)[0]?.slug ?? null;

/** A commitment that teaches: the first that is neither at 0 nor at 100. */
const tellingCommitment = ({ commitments }: PlanProgress): string | null => {
  const telling = commitments.find(({ rate }) => rate !== null && Number(rate) > 0 && Number(rate) < 100) ?? commitments[0];
  return telling ? String(telling.number) : null;
};

export const reads: PageReads = async ({ language, search }, read) => {
  const slug = chosenPlan(await read(plansQuery(language)), search.get('plan'));
  if (slug === null) return;
  const [, progress] = await Promise.all([read(planQuery(language, slug)), read(planProgressQuery(language, slug, null))]);
  const number = tellingCommitment(progress);
  if (number === null) return;
  await Promise.all([read(calculationQuery(language, slug, number, null)), read(commitmentQuery(language, slug, number, null))]);
};

const LiveExample = ({ plan, number }: { plan: Plan; number: string }) => {
  const { t } = useTranslation('plans');
  const language = useLanguage();
  const format = useFormat();
  const calculation = useQuery(calculationQuery(language, plan.slug, number, null));
  const commitment = useQuery(commitmentQuery(language, plan.slug, number, null));
  return (
    <QueryView query={commitment} loading={<Skeleton lines={10} tall />}>
      {(facts) => (
        <>
          <p className="prose">
            <Rich
              text={t('method.example.intro', { number, title: '<title/>', date: format.date(facts.asOf) })}
              components={{ title: <LocalText lang={facts.titleLang}>{facts.title}</LocalText> }}
            />
          </p>
          <QueryView query={calculation}>
            {(terms) => <WorkedExample calculation={terms} commitment={facts} settings={plan.settings} />}
          </QueryView>
          <p className="links">
            <LocalLink to={`/plans/${plan.slug}/commitments/${number}#calcul`}>{t('method.example.link')}</LocalLink>
          </p>
        </>
      )}
    </QueryView>
  );
};

/** Links, so that another plan can be chosen without JavaScript. */
const PlanChoice = ({ list, chosen }: { list: PlanList; chosen: string }) => {
  const { t } = useTranslation('plans');
  return (
    <nav className="links" aria-label={t('method.example.from')}>
      <span aria-hidden="true">{t('method.example.from')}</span>
      {described(list).map(({ slug, title, titleLang }) => (
        <LocalLink key={slug} to={`/methodology?plan=${slug}#exemple`} aria-current={slug === chosen || undefined}>
          <LocalText lang={titleLang}>{title}</LocalText>
        </LocalLink>
      ))}
    </nav>
  );
};

const PlanMethod = ({ plan, list }: { plan: Plan; list: PlanList }) => {
  const { t } = useTranslation('plans');
  const progress = useQuery(planProgressQuery(useLanguage(), plan.slug, null));
  return (
    <>
      <MethodRules settings={plan.settings} hasDataNote={plan.dataNote !== null} />
      <section className="sec stack" id="exemple">
        <h2>{t('method.example.title')}</h2>
        <PlanChoice list={list} chosen={plan.slug} />
        <QueryView query={progress}>
          {(data) => {
            const number = tellingCommitment(data);
            return number === null ? <p>{t('method.example.noRate')}</p> : <LiveExample plan={plan} number={number} />;
          }}
        </QueryView>
      </section>
      <DataNote note={plan.dataNote} />
    </>
  );
};

const ChosenPlan = ({ slug, list }: { slug: string; list: PlanList }) => (
  <QueryView query={useQuery(planQuery(useLanguage(), slug))} loading={<Skeleton lines={10} tall />}>
    {(plan) => <PlanMethod plan={plan} list={list} />}
  </QueryView>
);

/** The text alone, with the settings a plan has until somebody decides otherwise. */
const WithoutPlan = () => {
  const { t } = useTranslation('plans');
  return (
    <>
      <MethodRules settings={DEFAULT_SETTINGS} hasDataNote={false} />
      <section className="sec" id="exemple">
        <h2>{t('method.example.title')}</h2>
        <p className="prose">{t('method.example.none')}</p>
      </section>
    </>
  );
};

/** The rules of DOMAIN.md §3 and §5 for readers, with the settings of a plan and one of its calculations step by step. */
export const Component = () => {
  const { t } = useTranslation('plans');
  const [params] = useSearchParams();
  const plans = useQuery(plansQuery(useLanguage()));
  usePageTitle(t('method.title'));
  return (
    <div className="wrap">
      <Breadcrumbs />
      <PageHead title={t('method.title')}>
        <p className="lead">{t('method.lead')}</p>
        <ShareMeta title={t('method.title')} description={t('method.lead')} path="/methodology" />
      </PageHead>
      <QueryView query={plans} loading={<Skeleton lines={10} tall />}>
        {(list) => {
          const slug = chosenPlan(list, params.get('plan'));
          return slug === null ? <WithoutPlan /> : <ChosenPlan slug={slug} list={list} />;
        }}
      </QueryView>
      <section className="sec" id="donnees">
        <h2>{t('method.data.title')}</h2>
        <p className="prose">{t('method.data.text')}</p>
        <p className="links">
          <LocalLink to="/data">{t('home.ways.reuse.link')}</LocalLink>
        </p>
      </section>
    </div>
  );
};
