import type { StudioAxis, StudioCommitment, StudioPlan } from '@iltizam/shared/studio/contract';
import { useState } from 'react';
import { Button, ButtonLink } from '../../ui/button.js';
import { Num } from '../../ui/figures.js';
import { LocalLink } from '../../ui/local-link.js';
import { SendFailure } from '../../ui/send-failure.js';
import { useLanguage, useTranslation } from '../../ui/translation.js';
import { AxisForm } from './axis-form.js';
import { ConfirmedButton } from './confirmed-button.js';
import { DeletionNotice, useDeletion } from './deletion.js';
import { OrderButtons } from './order-buttons.js';
import styles from './plan-structure.module.css';
import { moved, orderOf } from './reorder.js';
import { useDuplicate, useReorder } from './studio.api.js';
import { TextInMain, wordsOf } from './text-in-main.js';

type Editing = {
  plan: StudioPlan;
  busy: boolean;
  onReorder: (axes: readonly StudioAxis[], name: string) => void;
  onDelete: ReturnType<typeof useDeletion>['remove'];
  onDuplicate: (commitment: number) => void;
};

const CommitmentRow = ({
  axis,
  commitment,
  index,
  editing,
}: {
  axis: StudioAxis;
  commitment: StudioCommitment;
  index: number;
  editing: Editing;
}) => {
  const { t } = useTranslation('studio');
  const language = useLanguage();
  const { plan, busy, onReorder, onDelete, onDuplicate } = editing;
  const name = wordsOf(commitment.title, language, plan.mainLanguage);
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
      </div>
      {plan.abilities.edit && (
        <div className={styles.actions}>
          <OrderButtons name={name} index={index} count={axis.commitments.length} busy={busy} onMove={reorder} />
          <Button quiet small busy={busy} onClick={() => onDuplicate(commitment.id)}>
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
              onConfirm={() => onDelete(`/commitments/${commitment.id}`, commitment.version, { name, again: null })}
            />
          )}
        </div>
      )}
    </li>
  );
};

const AxisPart = ({ axis, index, editing }: { axis: StudioAxis; index: number; editing: Editing }) => {
  const { t } = useTranslation('studio');
  const language = useLanguage();
  const { plan, busy, onReorder, onDelete } = editing;
  const name = wordsOf(axis.title, language, plan.mainLanguage);
  return (
    <section id={`axis-${axis.id}`} className={styles.axis} aria-labelledby={`axis-${axis.id}-title`}>
      <h3 id={`axis-${axis.id}-title`}>
        <Num>{axis.number}</Num>. <TextInMain text={axis.title} main={plan.mainLanguage} />
      </h3>
      <div className={styles.actions}>
        {plan.abilities.edit && (
          <OrderButtons
            name={name}
            index={index}
            count={plan.axes.length}
            busy={busy}
            onMove={(by) => onReorder(moved(plan.axes, index, by), name)}
          />
        )}
        {plan.abilities.delete && axis.commitments.length === 0 && (
          <Button
            quiet
            small
            busy={busy}
            onClick={() =>
              onDelete(`/axes/${axis.id}`, axis.version, { name, again: { path: `/plans/${plan.slug}/axes`, body: { title: axis.title } } })
            }
          >
            {t('delete.button')} <span className="vh">{name}</span>
          </Button>
        )}
      </div>
      <details>
        <summary>{t('axis.edit')}</summary>
        <AxisForm plan={plan} axis={axis} />
      </details>
      {axis.commitments.length === 0 ? (
        <p className="meta">{t('axis.empty')}</p>
      ) : (
        <ol className={styles.commitments}>
          {axis.commitments.map((commitment, place) => (
            <CommitmentRow key={commitment.id} axis={axis} commitment={commitment} index={place} editing={editing} />
          ))}
        </ol>
      )}
      {plan.abilities.edit && (
        <ButtonLink quiet small to={`/studio/${plan.slug}/commitments/new?axis=${axis.id}`}>
          {t('commitment.add')} <span className="vh">{name}</span>
        </ButtonLink>
      )}
    </section>
  );
};

/** The axes of a plan with their commitments: added, ordered, copied and deleted here. */
export const PlanStructure = ({ plan }: { plan: StudioPlan }) => {
  const { t } = useTranslation('studio');
  const reorder = useReorder();
  const duplicate = useDuplicate();
  const deletion = useDeletion();
  // Open for the first one, and left open for the next.
  const [beganEmpty] = useState(plan.axes.length === 0);
  const [movedName, setMovedName] = useState<string | null>(null);
  const failure = reorder.error ?? duplicate.error;
  const editing: Editing = {
    plan,
    busy: reorder.isPending || duplicate.isPending || deletion.busy,
    onReorder: (axes, name) =>
      reorder.mutate(
        { path: `/plans/${plan.slug}/order`, order: orderOf(axes), version: plan.version },
        { onSuccess: () => setMovedName(name) },
      ),
    onDelete: deletion.remove,
    onDuplicate: (commitment) => duplicate.mutate(commitment),
  };
  return (
    <div className={styles.tree}>
      {failure !== null && <SendFailure error={failure} />}
      <DeletionNotice deletion={deletion} />
      <p role="status" className="vh">
        {movedName !== null && !reorder.isPending && t('order.done', { name: movedName })}
      </p>
      {plan.axes.map((axis, index) => (
        <AxisPart key={axis.id} axis={axis} index={index} editing={editing} />
      ))}
      {plan.abilities.edit && (
        <details className={styles.add} open={beganEmpty}>
          <summary>{t('axis.add')}</summary>
          <AxisForm plan={plan} axis={null} />
        </details>
      )}
    </div>
  );
};
