import { useQuery } from '@tanstack/react-query';
import { plansQuery } from '../features/plans/plans.api.js';
import { ShareMeta } from '../features/sharing/share-meta.js';
import type { PageReads } from '../lib/page-reads.js';
import { Breadcrumbs } from '../ui/breadcrumbs.js';
import { DateText } from '../ui/figures.js';
import { PageHead } from '../ui/headline.js';
import { LocalLink } from '../ui/local-link.js';
import { usePageTitle } from '../ui/page-title.js';
import { Rich, useLanguage, useTranslation } from '../ui/translation.js';
import styles from './accessibility.module.css';

/** The day on which what follows was true; to be changed with it. */
const STATED_ON = '2026-11-22';

const LISTS = [
  {
    id: 'tested',
    title: 'accessibility.tested.title',
    points: [
      'accessibility.tested.axe',
      'accessibility.tested.keyboard',
      'accessibility.tested.zoom',
      'accessibility.tested.motion',
      'accessibility.tested.script',
      'accessibility.tested.direction',
    ],
  },
  {
    id: 'untested',
    title: 'accessibility.untested.title',
    points: ['accessibility.untested.reader', 'accessibility.untested.people', 'accessibility.untested.audit'],
  },
  {
    id: 'limits',
    title: 'accessibility.limits.title',
    points: ['accessibility.limits.documents', 'accessibility.limits.languages', 'accessibility.limits.charts', 'accessibility.limits.pdf'],
  },
] as const;

export const reads: PageReads = ({ language }, read) => read(plansQuery(language));

/** Which standard, what was tested and how, what was not, and whom to tell. */
export const Component = () => {
  const { t } = useTranslation('about');
  const current = useQuery(plansQuery(useLanguage())).data?.current ?? null;
  usePageTitle(t('accessibility.title'));
  return (
    <div className="wrap">
      <Breadcrumbs />
      <PageHead title={t('accessibility.title')}>
        <p className="lead">{t('accessibility.lead')}</p>
        <ShareMeta title={t('accessibility.title')} description={t('accessibility.lead')} path="/accessibility" />
      </PageHead>
      <section className="sec first">
        <h2>{t('accessibility.standard.title')}</h2>
        <p className="prose">{t('accessibility.standard.text')}</p>
      </section>
      {LISTS.map(({ id, title, points }) => (
        <section key={id} className="sec" id={id}>
          <h2>{t(title)}</h2>
          {id === 'tested' && <p className="prose">{t('accessibility.tested.intro')}</p>}
          <ul className={`prose ${styles.points}`}>
            {points.map((point) => (
              <li key={point}>{t(point)}</li>
            ))}
          </ul>
        </section>
      ))}
      <section className="sec stack" id="signaler">
        <h2>{t('accessibility.feedback.title')}</h2>
        <p className="prose">{t('accessibility.feedback.text')}</p>
        {current !== null && (
          <p>
            <LocalLink to={`/plans/${current}#engagements`}>{t('accessibility.feedback.where')}</LocalLink>
          </p>
        )}
        <p className="meta">
          <Rich text={t('accessibility.date')} components={{ date: <DateText value={STATED_ON} /> }} />
        </p>
      </section>
    </div>
  );
};
