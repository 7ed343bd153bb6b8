import {
  type DecideFindings,
  FINDING_CLASSES,
  type FindingClass,
  type FindingCode,
  type FindingField,
  type PastDecision,
  type PastFinding,
  type PastReport,
} from '@iltizam/shared/past-reports/contract';
import { mayAccept, mustBeDecided } from '@iltizam/shared/past-reports/decisions';
import { useState } from 'react';
import { Button, Chip } from '../../ui/button.js';
import { SendFailure } from '../../ui/send-failure.js';
import { useTranslation } from '../../ui/translation.js';
import { FindingCard, findingId } from './finding-card.js';
import { useDecide } from './past-reports.api.js';
import styles from './past-reports.module.css';

type Shown = FindingClass | 'waiting';
const BY_KIND: readonly FindingClass[] = ['guess', 'correction', 'note'];

type Choice = DecideFindings['decisions'][number];
type Last = Pick<PastDecision, 'choice' | 'value'> & Pick<PastFinding, 'code'>;
const SAME_VALUE: readonly (FindingField | null)[] = ['band', 'unit'];

/** What waits and can be decided as the last one was. */
const alikeTo = (last: Last | null, waiting: readonly PastFinding[]): PastFinding[] =>
  last === null
    ? []
    : waiting.filter(
        (finding) =>
          finding.code === last.code &&
          (last.choice === 'unknown' || (last.choice === 'accept' ? mayAccept(finding) : SAME_VALUE.includes(finding.where.field))),
      );

/** After a decision the next finding takes the focus, so that all of them can be gone through with the keyboard. */
const focusAfter = (shown: readonly PastFinding[], id: number): void => {
  const index = shown.findIndex((finding) => finding.id === id);
  const next = shown[index + 1] ?? shown[index - 1];
  if (next) document.getElementById(findingId(next.id))?.focus();
};

type FindingsListProps = { report: PastReport; looked: number | null; onLook: (finding: PastFinding, called: boolean) => void };

/** The findings by kind; what waits for a decision first. */
export const FindingsList = ({ report, looked, onLook }: FindingsListProps) => {
  const { t } = useTranslation('pastReports');
  const { reading, decisions, abilities } = report;
  const [shown, setShown] = useState<Shown>('waiting');
  const decide = useDecide(report.id, report.version);
  const decisionOf = new Map(decisions.map((decision) => [decision.finding, decision]));
  const waits = (finding: PastFinding): boolean => mustBeDecided(finding) && !decisionOf.has(finding.id);
  const of = (what: Shown): PastFinding[] =>
    reading.findings.filter((finding) => (what === 'waiting' ? waits(finding) : finding.class === what));
  const list = of(shown);
  const [last, setLast] = useState<Last | null>(null);
  const alike = decide.isPending ? [] : alikeTo(last, of('waiting'));
  const send = (decisions: Choice[]) => decide.mutate({ decisions });
  const sendAlike = ({ choice, value }: Last) => {
    const rest = list.filter((finding) => !alike.includes(finding));
    if (rest[0]) document.getElementById(findingId(rest[0].id))?.focus();
    send(alike.map(({ id }) => ({ finding: id, choice, value })));
  };
  const card = (finding: PastFinding) => (
    <FindingCard
      key={finding.id}
      finding={finding}
      decision={decisionOf.get(finding.id) ?? null}
      looked={looked === finding.id}
      open={abilities.decide}
      busy={decide.isPending}
      onLook={(called) => onLook(finding, called)}
      onDecide={(choice, value) => {
        focusAfter(list, finding.id);
        setLast(choice === null ? null : { code: finding.code, choice, value });
        send([{ finding: finding.id, choice, value }]);
      }}
    />
  );
  return (
    <section className="stack" aria-label={t('findings')}>
      <h2>{t('findings')}</h2>
      <div className={styles.bar}>
        <p role="status">
          <strong>{t('progress', { done: report.decided, count: report.toDecide })}</strong>
        </p>
        <progress max={Math.max(1, report.toDecide)} value={report.decided} aria-hidden="true" />
        {last !== null && alike.length > 0 && (
          <Button quiet small onClick={() => sendAlike(last)}>
            {t('alike', { count: alike.length, kind: t(`code.${last.code}`) })}
          </Button>
        )}
      </div>
      <div role="group" className={styles.chips} aria-label={t('filter.label')}>
        {(['waiting', ...FINDING_CLASSES] as const).map((what) => (
          <Chip key={what} pressed={shown === what} onClick={() => setShown(what)}>
            {t(`filter.${what}`)} <span className="num">({of(what).length})</span>
          </Chip>
        ))}
      </div>
      {decide.error !== null && <SendFailure error={decide.error} />}
      {list.length === 0 && <p>{shown === 'waiting' ? t('filter.done') : t('filter.none')}</p>}
      {BY_KIND.includes(shown as FindingClass) ? (
        [...new Set(list.map(({ code }) => code))].map((code) => (
          <KindGroup
            key={code}
            code={code}
            findings={list.filter((finding) => finding.code === code)}
            seen={(finding) => decisionOf.has(finding.id)}
            open={abilities.decide}
            busy={decide.isPending}
            onSeen={(all) => send(all.map(({ id }) => ({ finding: id, choice: 'accept' as const, value: null })))}
          >
            {card}
          </KindGroup>
        ))
      ) : (
        <ul className={styles.rows}>{list.map(card)}</ul>
      )}
    </section>
  );
};

type KindGroupProps = {
  code: FindingCode;
  findings: PastFinding[];
  seen: (finding: PastFinding) => boolean;
  open: boolean;
  busy: boolean;
  onSeen: (findings: PastFinding[]) => void;
  children: (finding: PastFinding) => React.ReactNode;
};

/** Corrections and notes of one kind, acknowledged together. */
const KindGroup = ({ code, findings, seen, open, busy, onSeen, children }: KindGroupProps) => {
  const { t } = useTranslation('pastReports');
  const left = findings.filter((finding) => !seen(finding));
  return (
    <details className={styles.kind}>
      <summary>
        {t(`code.${code}`)} <span className="num">({findings.length})</span>
        {left.length === 0 && ` · ${t('seen.all')}`}
      </summary>
      {open && left.length > 0 && (
        <Button quiet small busy={busy} onClick={() => onSeen(left)}>
          {t('seen.mark')}
        </Button>
      )}
      <ul className={styles.rows}>{findings.map(children)}</ul>
    </details>
  );
};
