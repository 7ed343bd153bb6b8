import type { RateMove } from '@iltizam/shared/progress/contract';
import type { SubmittedReport } from '@iltizam/shared/reviews/contract';
import { type ReactNode, useState } from 'react';
import { Button } from '../../ui/button.js';
import { LocalText } from '../../ui/local-text.js';
import { Notice } from '../../ui/notice.js';
import { useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';
import { ChangesList } from './changes-list.js';
import { PercentMove } from './percent-move.js';
import { ReturnForm } from './return-form.js';
import { changesOf } from './review-changes.js';
import { ReviewHead } from './review-head.js';
import styles from './reviews.module.css';

type CardProps = {
  report: SubmittedReport;
  checked: boolean;
  busy: boolean;
  onCheck: (checked: boolean) => void;
  onPublish: (report: SubmittedReport) => void;
  onReturn: (report: SubmittedReport, note: string) => void;
};

const Moved = ({ label, children }: { label: ReactNode; children: ReactNode }) => (
  <div>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
);

const RateMoved = ({ label, move: { before, after, shownBefore, shownAfter } }: { label: ReactNode; move: RateMove }) => {
  const { t } = useTranslation('reviews');
  const { t: ui } = useTranslation('ui');
  const format = useFormat();
  const shown = (rate: number | null) => (rate === null ? ui('noRate') : format.percent(rate));
  const exact = (rate: string | null) => (rate === null ? ui('noRate') : format.number(rate));
  return (
    <Moved label={label}>
      {before === after ? t('unmoved', { rate: shown(shownAfter) }) : t('moved', { before: shown(shownBefore), after: shown(shownAfter) })}{' '}
      {before !== after && <small>{t('moved', { before: exact(before), after: exact(after) })}</small>}
    </Moved>
  );
};

/** One report that waits: what it changes and what it would move, then the decision. */
export const SubmittedCard = ({ report, checked, busy, onCheck, onPublish, onReturn }: CardProps) => {
  const { t } = useTranslation(['reviews', 'workspace']);
  const format = useFormat();
  const [note, setNote] = useState<string | null>(null);
  const { id, content, previous, lang, warnings, commitment, plan, abilities, submittedAt, submittedBy } = report;
  const about = <span className="vh"> {report.activity.title}</span>;
  return (
    <li className={styles.card}>
      <article aria-labelledby={`report-${id}`}>
        <ReviewHead
          id={`report-${id}`}
          place={report}
          said={t('submitted', { name: submittedBy ?? t('workspace:somebody'), when: format.dateTime(submittedAt) })}
          checked={checked}
          refused={abilities.publish ? null : t(abilities.own ? 'own' : 'notYours')}
          onCheck={onCheck}
        />
        <dl className={styles.moves}>
          <Moved label={t('percent', { date: format.date(content.effectiveOn) })}>
            <PercentMove before={previous?.percent ?? null} after={content.percent} />
          </Moved>
          <RateMoved label={t('commitmentRate', { number: commitment.number })} move={report.commitmentRate} />
          <RateMoved label={<LocalText lang={plan.titleLang}>{plan.title}</LocalText>} move={report.planRate} />
        </dl>
        {warnings.length > 0 && (
          <Notice tone="warning" title={t('warnings')}>
            <ul>
              {warnings.map((warning) => (
                <li key={warning}>{t(`workspace:warning.${warning}`)}</li>
              ))}
            </ul>
          </Notice>
        )}
        <ChangesList changes={changesOf(content, previous)} proofs={report.evidence} note={content.note} lang={lang} />
        {note === null ? (
          <div className={styles.actions}>
            {abilities.publish && (
              <Button small busy={busy} onClick={() => onPublish(report)}>
                <span>
                  {t('publish')}
                  {about}
                </span>
              </Button>
            )}
            {abilities.return && (
              <Button quiet small busy={busy} onClick={() => setNote('')}>
                <span>
                  {t('return.open')}
                  {about}
                </span>
              </Button>
            )}
          </div>
        ) : (
          <ReturnForm
            id={id}
            note={note}
            busy={busy}
            onNote={setNote}
            onReturn={() => onReturn(report, note.trim())}
            onCancel={() => setNote(null)}
          />
        )}
      </article>
    </li>
  );
};
