import { commitmentCompleteness } from '@iltizam/shared/plans/completeness';
import type { StudioAxis, StudioCommitment, StudioPlan } from '@iltizam/shared/studio/contract';
import { Button } from '../../ui/button.js';
import { Num } from '../../ui/figures.js';
import { LocalLink } from '../../ui/local-link.js';
import { useLanguage, useTranslation } from '../../ui/translation.js';
import { ConfirmedButton } from '../../ui/confirmed-button.js';
import { OrderButtons } from './order-buttons.js';
import styles from './plan-structure.module.css';
import { moved } from './reorder.js';
import { TextInMain, wordsOf } from './text-in-main.js';
import { restoration } from './studio.api.js';
import type { useUndo } from './use-undo.js';

export type Editing = {
  plan: StudioPlan;
  busy: boolean;
  /** part of the list is hidden: places say nothing */
  filtered: boolean;
  onReorder: (axes: readonly StudioAxis[], name: string) => void;
  onDelete: ReturnType<typeof useUndo>['remove'];
  onDuplicate: (commitment: StudioCommitment) => void;
};

/** "arabe 8/12": the languages in which something of the commitment is still to be written. */
const Missing = ({ commitment }: { commitment: StudioCommitment }) => {
  const { t } = useTranslation(['studio', 'ui']);
  const gaps = commitmentCompleteness(commitment).filter(({ filled, total }) => filled < total);
  if (gaps.length === 0) return <>{t('filter.whole')}</>;
  return gaps.map(({ language, filled, total }, index) => (
    <span key={language}>
      {index > 0 && ' · '}
      {t(`ui:original.language.${language}`)} <Num>{`${filled}/${total}`}</Num>
    </span>
  ));
};

type CommitmentRowProps = { axis: StudioAxis; commitment: StudioCommitment; editing: Editing };

/** A commitment of the plan: what is still to be written of it, its place, its copy, its end. */
export const CommitmentRow = ({ axis, commitment, editing }: CommitmentRowProps) => {
  const { t } = useTranslation('studio');
  const language = useLanguage();
  const { plan, busy, filtered, onReorder, onDelete, onDuplicate } = editing;
  const name = wordsOf(commitment.title, language, plan.mainLanguage);
  const index = axis.commitments.findIndex(({ id }) => id === commitment.id);
  const reorder = (by: -1 | 1) => {
    const commitments = moved(axis.commitments, index, by);
    onReorder(
      plan.axes.map((other) => (other.id === axis.id ? { ...axis, commitments } : other)),
      name,
    );
  };
  return (
    <li className={styles.commitment}>
      <div>
        <LocalLink to={`/studio/${plan.slug}/commitments/${commitment.id}`}>
          <Num>{commitment.number}</Num>. <TextInMain text={commitment.title} main={plan.mainLanguage} />
        </LocalLink>
        <p className="meta">
          <TextInMain text={commitment.institution.name} main={plan.mainLanguage} /> ·{' '}
          {t('counts.activities', { count: commitment.activities.length })}
        </p>
        <p className="meta">
          <Missing commitment={commitment} />
        </p>
      </div>
      {plan.abilities.edit && (
        <div className={styles.actions}>
          {!filtered && <OrderButtons name={name} index={index} count={axis.commitments.length} busy={busy} onMove={reorder} />}
          <Button quiet small busy={busy} onClick={() => onDuplicate(commitment)}>
            {t('duplicate')} <span className="vh">{name}</span>
          </Button>
          {plan.abilities.delete && (
            <ConfirmedButton
              quiet
              small
              busy={busy}
              label={
                <>
                  {t('delete.button')} <span className="vh">{name}</span>
                </>
              }
              question={t('delete.askCommitment', { name, count: commitment.activities.length })}
              confirm={t('delete.confirm')}
              onConfirm={() =>
                onDelete({ path: `/commitments/${commitment.id}`, version: commitment.version }, t('delete.done', { name }), {
                  write: restoration(plan, 'commitment', commitment.id),
                })
              }
            />
          )}
        </div>
      )}
    </li>
  );
};
