import { REMARKS_DAYS_ADVISED, type ReportEdition, type StudioReport } from '@iltizam/shared/editions/contract';
import { nextKind } from '@iltizam/shared/editions/lifecycle';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { classNames } from '../../lib/class-names.js';
import { ConfirmedButton } from '../../ui/confirmed-button.js';
import { DateText } from '../../ui/figures.js';
import { LocalLink } from '../../ui/local-link.js';
import { Notice } from '../../ui/notice.js';
import { SendFailure } from '../../ui/send-failure.js';
import { useLanguage, useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';
import { PublishDraft } from './publish-draft.js';
import { PublishFinal } from './publish-final.js';
import { ReportFiles } from './report-files.js';
import { reportChecksQuery, useMoveReport } from './report-studio.api.js';
import styles from './report-studio.module.css';

/** What still speaks against freezing: errors that the checks found. */
const OpenErrors = ({ report }: { report: StudioReport }) => {
  const { t } = useTranslation('reportStudio');
  const { data } = useQuery(reportChecksQuery(useLanguage(), report));
  const errors = data?.items.filter(({ severity }) => severity === 'error').length ?? 0;
  if (errors === 0) return null;
  return (
    <Notice tone="warning" title={t('freeze.errors', { count: errors })}>
      <LocalLink to={`/studio/${report.plan.slug}/reports/${report.id}?step=checks`}>{t('step.checks')}</LocalLink>
    </Notice>
  );
};

const EditionFacts = ({ edition }: { edition: ReportEdition }) => {
  const { t } = useTranslation('reportStudio');
  const format = useFormat();
  return (
    <>
      <p className="meta">
        {t('edition.known', { day: format.date(edition.asOf), at: format.dateTime(edition.knownAt) })}
        {edition.publishedAt !== null && ` ${t('edition.published', { at: format.dateTime(edition.publishedAt) })}`}
      </p>
      {edition.earlyReason !== null && (
        <p>
          {t('edition.early')} <bdi>{edition.earlyReason}</bdi>
        </p>
      )}
      <ReportFiles edition={edition} />
    </>
  );
};

/** The edition that counts now, open; one that another took over from is folded. */
const Edition = ({ edition, folded = false }: { edition: ReportEdition; folded?: boolean }) => {
  const { t } = useTranslation('reportStudio');
  const heading = t(`edition.${edition.kind}`);
  if (!folded)
    return (
      <section className={classNames('stack', styles.part)} aria-label={heading}>
        <h3>{heading}</h3>
        <EditionFacts edition={edition} />
      </section>
    );
  return (
    <details className={styles.part}>
      <summary>{heading}</summary>
      <EditionFacts edition={edition} />
    </details>
  );
};

const Freeze = ({ report }: { report: StudioReport }) => {
  const { t } = useTranslation('reportStudio');
  const move = useMoveReport(report);
  const kind = nextKind(report);
  return (
    <section className={classNames('stack', styles.part)} aria-labelledby="freeze">
      <h3 id="freeze">{t(`freeze.title.${kind}`)}</h3>
      <p className="prose">{t('freeze.about')}</p>
      <OpenErrors report={report} />
      {move.isError && <SendFailure error={move.error} />}
      <ConfirmedButton
        label={t(`freeze.title.${kind}`)}
        question={t(`freeze.ask.${kind}`)}
        confirm={t('freeze.confirm')}
        busy={move.isPending}
        onConfirm={() => move.mutate({ to: 'freeze' })}
      />
    </section>
  );
};

const Discard = ({ report }: { report: StudioReport }) => {
  const { t } = useTranslation('reportStudio');
  const move = useMoveReport(report);
  return (
    <section className={classNames('stack', styles.part)} aria-labelledby="discard">
      <h3 id="discard">{t('discard.title')}</h3>
      <p className="prose">{t('discard.about')}</p>
      {move.isError && <SendFailure error={move.error} />}
      <ConfirmedButton
        quiet
        label={t('discard.button')}
        question={t('discard.ask')}
        confirm={t('discard.confirm')}
        busy={move.isPending}
        onConfirm={() => move.mutate({ to: 'discard' })}
      />
    </section>
  );
};

/** What was remarked on the draft, and what of it still waits. */
const Remarks = ({ report: { plan, number, remarks } }: { report: StudioReport }) => {
  const { t } = useTranslation('reportStudio');
  return (
    <p>
      {t('remarks.counts', remarks)} <LocalLink to={`/plans/${plan.slug}/reports#rapport-${number}-draft`}>{t('remarks.read')}</LocalLink>
      {remarks.pending > 0 && (
        <>
          {' '}
          <LocalLink to="/moderation">{t('remarks.moderate')}</LocalLink>
        </>
      )}
    </p>
  );
};

/** Freezing, the files of what was frozen, and its publication: what the report may become is the server's answer. DOMAIN.md §9 */
export const Publication = ({ report }: { report: StudioReport }) => {
  const { t } = useTranslation('reportStudio');
  const { abilities, editions, plan, remarksUntil, state } = report;
  const [latest, ...earlier] = editions;
  const about = state === 'draft_published' && latest?.publishedAt === null ? 'final_frozen' : state;
  const told = useRef<HTMLParagraphElement>(null);
  const before = useRef(about);
  // The button that moved the report is gone: what it became is said instead.
  useEffect(() => {
    if (before.current !== about) told.current?.focus();
    before.current = about;
  }, [about]);
  return (
    <section className="stack" aria-labelledby="publication">
      <h2 id="publication">{t('step.publication')}</h2>
      <p ref={told} tabIndex={-1}>
        <strong>{t(`state.${state}`)}</strong> {t(`stateAbout.${about}`, { days: REMARKS_DAYS_ADVISED })}
      </p>
      {remarksUntil !== null && state !== 'final' && (
        <p>
          {t('remarks.until')} <DateText value={remarksUntil} />
        </p>
      )}
      {(state === 'draft_published' || state === 'final') && <Remarks report={report} />}
      {(state === 'draft_published' || state === 'final') && (
        <p>
          <LocalLink to={`/plans/${plan.slug}/reports`}>{t('publicPage')}</LocalLink>
        </p>
      )}
      {abilities.freeze && <Freeze report={report} />}
      {latest && <Edition edition={latest} />}
      {abilities.publishDraft && <PublishDraft report={report} />}
      {abilities.publishFinal && <PublishFinal report={report} />}
      {abilities.discard && <Discard report={report} />}
      {earlier.map((edition) => (
        <Edition key={edition.id} edition={edition} folded />
      ))}
    </section>
  );
};
