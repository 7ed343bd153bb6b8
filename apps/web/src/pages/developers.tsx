import { LICENCE } from '@iltizam/shared/exports/licence';
import { useQuery } from '@tanstack/react-query';
import { ApiExample } from '../features/open-data/api-example.js';
import { CopyButton } from '../features/open-data/copy-button.js';
import { exampleQuery, exampleUrl, openApiUrl } from '../features/open-data/open-data.api.js';
import styles from '../features/open-data/open-data.module.css';
import { plansQuery } from '../features/plans/plans.api.js';
import { embedCode } from '../features/sharing/embed-code.js';
import { ShareMeta } from '../features/sharing/share-meta.js';
import type { PageReads } from '../lib/page-reads.js';
import { useSiteUrl } from '../lib/site-url.js';
import { Breadcrumbs } from '../ui/breadcrumbs.js';
import { PageHead } from '../ui/headline.js';
import { LocalLink } from '../ui/local-link.js';
import { Metadata } from '../ui/metadata.js';
import { usePageTitle } from '../ui/page-title.js';
import { useLanguage, useTranslation } from '../ui/translation.js';

const CONVENTIONS = [
  'developers.conventions.decimals',
  'developers.conventions.dates',
  'developers.conventions.asOf',
  'developers.conventions.lang',
] as const;
const LIMITS = ['developers.limits.etag', 'developers.limits.rate', 'developers.limits.write'] as const;
const EXAMPLES = ['plans', 'axes', 'csv', 'calculation', 'problem'] as const;

/** What each example asks of a plan, in the reader's language. */
const pathsOf = (plan: string, language: string): Record<(typeof EXAMPLES)[number], string> => ({
  plans: `/plans?lang=${language}`,
  axes: `/plans/${plan}/datasets/axes.json?lang=${language}`,
  csv: `/plans/${plan}/datasets/axes.csv?bom=0&lang=${language}`,
  calculation: `/plans/${plan}/commitments/1/calculation?lang=${language}`,
  problem: `/plans/${plan}/datasets/axes.json?axis=99&lang=${language}`,
});

export const reads: PageReads = async ({ language }, read) => {
  const { current } = await read(plansQuery(language));
  if (current !== null) await Promise.all(Object.values(pathsOf(current, language)).map((path) => read(exampleQuery(path))));
};

const Examples = ({ plan }: { plan: string }) => {
  const { t } = useTranslation('openData');
  const paths = pathsOf(plan, useLanguage());
  return (
    <section className="sec" id="exemples">
      <h2>{t('developers.examples.title')}</h2>
      <p className="prose">{t('developers.examples.intro')}</p>
      {EXAMPLES.map((name) => (
        <ApiExample
          key={name}
          title={t(`developers.examples.${name}.title`)}
          text={t(`developers.examples.${name}.text`)}
          path={paths[name]}
        />
      ))}
    </section>
  );
};

const Embedding = ({ plan, title }: { plan: string; title: string }) => {
  const { t } = useTranslation('openData');
  const code = embedCode(useSiteUrl(), {
    place: { plan, level: 'plan', number: null },
    language: useLanguage(),
    asOf: null,
    theme: 'auto',
    title,
  });
  return (
    <section className="sec stack" id="integrer">
      <h2>{t('developers.embed.title')}</h2>
      <p className="prose">{t('developers.embed.text')}</p>
      <pre className={styles.answer} dir="ltr">
        {code}
      </pre>
      <CopyButton text={code} subject={t('developers.embed.title')} />
    </section>
  );
};

const Points = ({ id, title, points }: { id: string; title: string; points: readonly string[] }) => (
  <section className="sec" id={id}>
    <h2>{title}</h2>
    <ul className={`prose ${styles.points}`}>
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  </section>
);

const Facts = () => {
  const { t } = useTranslation('openData');
  const base = useSiteUrl() + exampleUrl('');
  return (
    <Metadata
      rows={[
        { term: t('developers.facts.base'), value: <code dir="ltr">{base}</code> },
        { term: t('developers.facts.description'), value: <a href={openApiUrl}>{t('developers.openapi')}</a> },
        { term: t('developers.facts.formats'), value: <bdi>JSON · CSV · XLSX · Atom · iCalendar · JSON-LD</bdi> },
        { term: t('developers.facts.access'), value: t('developers.facts.accessText') },
        {
          term: t('developers.facts.licence'),
          value: (
            <a href={LICENCE.url} rel="license" hrefLang="en">
              <bdi>{LICENCE.name}</bdi>
            </a>
          ),
        },
      ]}
    />
  );
};

/** How a program reads what this site shows, with answers of now. */
export const Component = () => {
  const { t } = useTranslation('openData');
  const plans = useQuery(plansQuery(useLanguage())).data;
  const plan = plans?.items.find(({ slug }) => slug === plans.current);
  usePageTitle(t('developers.title'));
  return (
    <div className="wrap">
      <ShareMeta title={t('developers.title')} description={t('developers.lead')} path="/developers" />
      <Breadcrumbs parents={[{ label: t('title'), to: '/data' }]} />
      <PageHead title={t('developers.title')}>
        <p className="lead">{t('developers.lead')}</p>
      </PageHead>
      <Facts />
      <Points id="conventions" title={t('developers.conventions.title')} points={CONVENTIONS.map((key) => t(key))} />
      {plan && <Examples plan={plan.slug} />}
      <Points id="limites" title={t('developers.limits.title')} points={LIMITS.map((key) => t(key))} />
      {plan && <Embedding plan={plan.slug} title={plan.title} />}
      <p className="links">
        <LocalLink to="/data">{t('developers.data')}</LocalLink>
      </p>
    </div>
  );
};
