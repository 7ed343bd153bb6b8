import type { OperationsDetails } from '@iltizam/shared/operations/contract';
import { Button } from '../../ui/button.js';
import { Num } from '../../ui/figures.js';
import { SendFailure } from '../../ui/send-failure.js';
import { useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';
import { useMend } from './operations.api.js';
import styles from './operations.module.css';

/** What a job does, in words; a job without words goes by its name. */
const JobName = ({ name }: { name: string }) => {
  const { t } = useTranslation('operations');
  return <span title={name}>{t(`jobs.is.${name.replace('.', '-')}` as 'jobs.is.notice-tell', { defaultValue: name })}</span>;
};

const Figures = ({ figures }: Pick<OperationsDetails, 'figures'>) => {
  const { t } = useTranslation('operations');
  const format = useFormat();
  return (
    <table className={styles.table} aria-labelledby="jobs">
      <thead>
        <tr>
          {(['name', 'waiting', 'later', 'active', 'failed', 'lastDone'] as const).map((column) => (
            <th key={column} scope="col">
              {t(`jobs.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {figures.map((job) => (
          <tr key={job.name}>
            <th scope="row">
              <JobName name={job.name} />
            </th>
            {(['waiting', 'later', 'active', 'failed'] as const).map((column) => (
              <td key={column} data-label={t(`jobs.${column}`)} className={column === 'failed' && job.failed > 0 ? 'late-text' : undefined}>
                <Num>{format.number(job[column])}</Num>
              </td>
            ))}
            <td data-label={t('jobs.lastDone')}>{job.lastDoneAt === null ? t('jobs.never') : format.dateTime(job.lastDoneAt)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** Jobs by their figures, those that were given up, and addresses that refuse mails. */
export const JobDetails = ({ details: { figures, failed, refused } }: { details: OperationsDetails }) => {
  const { t } = useTranslation('operations');
  const format = useFormat();
  const mend = useMend();
  return (
    <>
      <section className="sec stack" aria-labelledby="jobs">
        <h2 id="jobs">{t('jobs.title')}</h2>
        <p className="prose">{t('jobs.intro')}</p>
        <Figures figures={figures} />
        {mend.isError && <SendFailure error={mend.error} />}
      </section>
      <section className="sec stack" aria-labelledby="failed">
        <h2 id="failed">{t('failed.title')}</h2>
        {failed.length === 0 && <p>{t('failed.none')}</p>}
        <ul className={styles.list}>
          {failed.map(({ id, name, createdAt, error }) => (
            <li key={id}>
              <JobName name={name} /> <span className="meta">{format.dateTime(createdAt)}</span>
              <p dir="ltr" lang="en">
                {error}
              </p>
              <Button quiet small busy={mend.isPending} onClick={() => mend.mutate({ job: id })}>
                {t('failed.retry')}
              </Button>
            </li>
          ))}
        </ul>
      </section>
      <section className="sec stack" aria-labelledby="refused">
        <h2 id="refused">{t('refused.title')}</h2>
        <p className="prose">{t(refused.length === 0 ? 'refused.none' : 'refused.advice')}</p>
        <ul className={styles.list}>
          {refused.map(({ accountId, name, email, since }) => (
            <li key={accountId}>
              <bdi>{name}</bdi> <bdi dir="ltr">{email}</bdi>{' '}
              <span className="meta">{t('refused.since', { date: format.dateTime(since) })}</span>
              <p>
                <Button quiet small busy={mend.isPending} onClick={() => mend.mutate({ account: accountId })}>
                  {t('refused.accept')}
                  <span className="vh"> {email}</span>
                </Button>
              </p>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
};
