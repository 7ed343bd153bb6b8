import type { PastFinding, PastReport as Report } from '@iltizam/shared/past-reports/contract';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { DiscardButton } from '../features/past-reports/discard-button.js';
import { findingId } from '../features/past-reports/finding-card.js';
import { FindingsList } from '../features/past-reports/findings-list.js';
import { Found } from '../features/past-reports/found.js';
import styles from '../features/past-reports/past-reports.module.css';
import { bodiesQuery, ownersQuery, pastReportQuery } from '../features/past-reports/past-reports.api.js';
import { PlanForm } from '../features/past-reports/plan-form.js';
import { SourceText } from '../features/past-reports/source-text.js';
import { SignInGate } from '../features/session/sign-in-gate.js';
import { isNotFound } from '../lib/api-error.js';
import { Breadcrumbs } from '../ui/breadcrumbs.js';
import { LocalLink, useLocalPath } from '../ui/local-link.js';
import { NotFound } from '../ui/not-found.js';
import { Notice } from '../ui/notice.js';
import { usePageTitle } from '../ui/page-title.js';
import { QueryView } from '../ui/query-view.js';
import { Skeleton } from '../ui/skeleton.js';
import { useLanguage, useTranslation } from '../ui/translation.js';

/** The last step, open once nothing waits for a decision. */
const MakePlan = ({ report }: { report: Report }) => {
  const { t } = useTranslation('pastReports');
  const [made, setMade] = useState(false);
  const told = useRef<HTMLDivElement>(null);
  const there = report.plan !== null;
  // The form that made it is gone: what came of it is said instead.
  useEffect(() => {
    if (made && there) told.current?.focus();
  }, [made, there]);
  const language = useLanguage();
  const bodies = useQuery(bodiesQuery(language));
  const owners = useQuery(ownersQuery(language));
  const left = report.toDecide - report.decided;
  return (
    <section id="plan" className="stack" aria-label={t('plan.title')}>
      <h2>{t('plan.title')}</h2>
      {report.plan !== null && (
        <div ref={told} role="status" tabIndex={-1}>
          <Notice tone="success">
            <p>
              {t('planned')} <LocalLink to={`/plans/${report.plan.slug}`}>{report.plan.title}</LocalLink>
            </p>
            {report.abilities.openPlan && (
              <p>
                <LocalLink to={`/studio/${report.plan.slug}`}>{t('plannedStudio')}</LocalLink>
              </p>
            )}
          </Notice>
        </div>
      )}
      {report.abilities.decide && left > 0 && <p>{t('plan.waiting', { count: left })}</p>}
      {report.abilities.decide && left === 0 && !report.abilities.bringIn && <p>{t('plan.handOver')}</p>}
      {report.abilities.makePlan && (
        <QueryView query={bodies}>
          {({ items }) => (
            <QueryView query={owners}>
              {(all) => <PlanForm report={report} owners={all} institutions={items} onMade={() => setMade(true)} />}
            </QueryView>
          )}
        </QueryView>
      )}
    </section>
  );
};

const PastReport = ({ report }: { report: Report }) => {
  const { t } = useTranslation(['pastReports', 'studio']);
  const [looked, setLooked] = useState<{ finding: PastFinding; called: boolean } | null>(null);
  const finding = looked?.finding ?? null;
  const navigate = useNavigate();
  const localPath = useLocalPath();
  return (
    <div className="wrap sec first stack">
      <Breadcrumbs
        parents={[
          { label: t('studio:title'), to: '/studio' },
          { label: t('title'), to: '/studio/past-reports' },
        ]}
      />
      <h1>
        <bdi>{report.title ?? report.name}</bdi>
      </h1>
      <Found counts={report.counts} />
      {report.abilities.decide && !report.abilities.bringIn && (
        <Notice>
          <p>{t('plan.byAdministrator')}</p>
        </Notice>
      )}
      <div className={styles.desk}>
        <FindingsList report={report} looked={finding?.id ?? null} onLook={(next, called) => setLooked({ finding: next, called })} />
        <SourceText
          id={report.id}
          lines={finding?.lines ?? null}
          called={looked?.called ?? false}
          onBack={() => document.getElementById(findingId(finding?.id ?? 0))?.focus()}
        />
      </div>
      <MakePlan report={report} />
      {report.abilities.discard && <DiscardButton report={report} onDiscarded={() => void navigate(localPath('/studio/past-reports'))} />}
    </div>
  );
};

const Loaded = () => {
  const { id = '' } = useParams();
  const query = useQuery(pastReportQuery(useLanguage(), id));
  if (isNotFound(query.error)) return <NotFound />;
  return (
    <QueryView query={query} loading={<Skeleton tall />}>
      {(report) => <PastReport report={report} />}
    </QueryView>
  );
};

export const Component = () => {
  const { t } = useTranslation('pastReports');
  usePageTitle(t('title'));
  return (
    <SignInGate ability="managePlans">
      <Loaded />
    </SignInGate>
  );
};
