import { CHECK_SEVERITIES, type CheckSeverity, type ReportCheck, type StudioReport } from '@iltizam/shared/editions/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Chip } from '../../ui/button.js';
import { SelectField } from '../../ui/field.js';
import { Num } from '../../ui/figures.js';
import { LocalLink } from '../../ui/local-link.js';
import { Notice } from '../../ui/notice.js';
import { QueryView } from '../../ui/query-view.js';
import { useLanguage, useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';
import { CheckSentence } from './check-sentence.js';
import { reportChecksQuery } from './report-studio.api.js';
import styles from './report-studio.module.css';

/** "Engagement 3, activité 2"; the plan itself has no place. */
const Place = ({ check: { commitment, activity, indicator } }: { check: ReportCheck }) => {
  const { t } = useTranslation('reportStudio');
  if (commitment === null) return t('place.plan');
  if (activity !== null) return t('place.activity', { commitment, activity });
  return indicator === null ? t('place.commitment', { commitment }) : t('place.indicator', { commitment, indicator });
};

/** A text of the report is put right in this report, whatever page the plan has for it. */
const fixOf = ({ facts, fix }: ReportCheck, report: StudioReport): string | null => {
  if (facts.section === undefined) return fix;
  const to = new URLSearchParams({ step: 'texts', ...(facts.language !== undefined && { lang: facts.language }) });
  return `/studio/${report.plan.slug}/reports/${report.id}?${to}`;
};

const Check = ({ check, report }: { check: ReportCheck; report: StudioReport }) => {
  const { t } = useTranslation('reportStudio');
  const fix = fixOf(check, report);
  return (
    <li className={styles.check} data-severity={check.severity}>
      <p>
        <b>
          <Place check={check} />
        </b>
        <br />
        <CheckSentence check={check} />
      </p>
      {fix !== null && (
        <LocalLink to={fix}>
          {t('checks.fix')}{' '}
          <span className="vh">
            <Place check={check} />
          </span>
        </LocalLink>
      )}
    </li>
  );
};

type Filters = { severity: CheckSeverity | null; commitment: string };

const matching = (items: readonly ReportCheck[], { severity, commitment }: Filters): ReportCheck[] =>
  items.filter(
    (check) =>
      (severity === null || check.severity === severity) && (commitment === '' || String(check.commitment ?? 'plan') === commitment),
  );

type ChecksProps = { report: StudioReport; items: readonly ReportCheck[] };

const Rows = ({ report, items }: ChecksProps) => (
  <ul>
    {items.map((check, index) => (
      <Check
        key={`${check.code}-${check.commitment}-${check.activity}-${check.indicator}-${String(index)}`}
        check={check}
        report={report}
      />
    ))}
  </ul>
);

/** What is no error, folded by commitment: a plan may have a hundred of them. */
const Folded = ({ report, items }: ChecksProps) => {
  const { t } = useTranslation('reportStudio');
  const places = [...new Set(items.map(({ commitment }) => commitment))];
  return (
    <div className={styles.folded}>
      {places.map((commitment) => {
        const found = items.filter((check) => check.commitment === commitment);
        return (
          <details key={commitment ?? 'plan'}>
            <summary>
              {commitment === null ? t('place.plan') : t('place.commitment', { commitment })} <Num>{`(${found.length})`}</Num>
            </summary>
            <Rows report={report} items={found} />
          </details>
        );
      })}
    </div>
  );
};

type GroupsProps = ChecksProps & { /** somebody chose a part of the plan */ chosen: boolean };

const Groups = ({ report, items, chosen }: GroupsProps) => {
  const { t } = useTranslation('reportStudio');
  return CHECK_SEVERITIES.map((severity) => {
    const checks = items.filter((check) => check.severity === severity);
    if (checks.length === 0) return null;
    return (
      <section key={severity} aria-labelledby={`checks-${severity}`} className="stack">
        <h3 id={`checks-${severity}`}>
          {t(`severity.${severity}`)} <Num>{`(${checks.length})`}</Num>
        </h3>
        <p className="meta">{t(`severityAbout.${severity}`)}</p>
        {severity === 'error' || chosen ? <Rows report={report} items={checks} /> : <Folded report={report} items={checks} />}
      </section>
    );
  });
};

const Filtered = ({ report, items }: ChecksProps) => {
  const { t } = useTranslation('reportStudio');
  const [filters, setFilters] = useState<Filters>({ severity: null, commitment: '' });
  const commitments = [...new Set(items.flatMap(({ commitment }) => commitment ?? []))].sort((a, b) => a - b);
  const found = matching(items, filters);
  return (
    <>
      <div className={styles.filters}>
        <div role="group" aria-label={t('checks.filterSeverity')} className={styles.chips}>
          {CHECK_SEVERITIES.map((severity) => (
            <Chip
              key={severity}
              pressed={filters.severity === severity}
              onClick={() => setFilters({ ...filters, severity: filters.severity === severity ? null : severity })}
            >
              {t(`severity.${severity}`)} <Num>{items.filter((check) => check.severity === severity).length}</Num>
            </Chip>
          ))}
        </div>
        <SelectField
          label={t('checks.filterPlace')}
          value={filters.commitment}
          onChange={({ target }) => setFilters({ ...filters, commitment: target.value })}
          data={[
            { value: '', label: t('checks.everywhere') },
            { value: 'plan', label: t('place.plan') },
            ...commitments.map((number) => ({ value: String(number), label: t('place.commitment', { commitment: number }) })),
          ]}
        />
      </div>
      <p role="status" className="meta">
        {t('checks.found', { count: found.length })}
      </p>
      <Groups report={report} items={found} chosen={filters.commitment !== ''} />
    </>
  );
};

/** What is missing or contradictory before the report goes out, each with the way to put it right. DOMAIN.md §9 */
export const CheckList = ({ report }: { report: StudioReport }) => {
  const { t } = useTranslation('reportStudio');
  const format = useFormat();
  const query = useQuery(reportChecksQuery(useLanguage(), report));
  return (
    <section className="stack" aria-labelledby="checks">
      <h2 id="checks">{t('step.checks')}</h2>
      <p className="prose">{t('checks.intro')}</p>
      <QueryView query={query}>
        {({ items, asOf }) => (
          <>
            <div className={styles.line}>
              <p role="status" className="meta">
                {t('checks.checkedAt', { day: format.date(asOf), at: format.dateTime(new Date(query.dataUpdatedAt).toISOString()) })}
              </p>
              <Button quiet small busy={query.isFetching} onClick={() => void query.refetch()}>
                {t('checks.again')}
              </Button>
            </div>
            {items.length === 0 ? <Notice tone="success" title={t('checks.none')} /> : <Filtered report={report} items={items} />}
          </>
        )}
      </QueryView>
    </section>
  );
};
