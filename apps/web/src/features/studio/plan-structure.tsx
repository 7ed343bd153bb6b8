import type { StudioAxis, StudioPlan } from '@iltizam/shared/studio/contract';
import { useState } from 'react';
import { Button, ButtonLink } from '../../ui/button.js';
import { Num } from '../../ui/figures.js';
import { SendFailure } from '../../ui/send-failure.js';
import { useLanguage, useTranslation } from '../../ui/translation.js';
import { UndoNotice } from '../../ui/undo-notice.js';
import { AxisForm } from './axis-form.js';
import { CommitmentRow, type Editing } from './commitment-row.js';
import { OrderButtons } from './order-buttons.js';
import styles from './plan-structure.module.css';
import { moved, orderOf } from './reorder.js';
import { filteredAxes, NO_FILTER } from './structure-filter.js';
import { StructureFilters } from './structure-filters.js';
import { restoration, useDuplicate, useReorder } from './studio.api.js';
import { TextInMain, wordsOf } from './text-in-main.js';
import { useUndo } from './use-undo.js';

/** More commitments than this are worth a search. */
const FEW = 5;

const AxisPart = ({ axis, editing }: { axis: StudioAxis; editing: Editing }) => {
  const { t } = useTranslation('studio');
  const language = useLanguage();
  const { plan, busy, filtered, onReorder, onDelete } = editing;
  const name = wordsOf(axis.title, language, plan.mainLanguage);
  const index = plan.axes.findIndex(({ id }) => id === axis.id);
  const whole = plan.axes[index] ?? axis;
  return (
    <section id={`axis-${axis.id}`} className={styles.axis} aria-labelledby={`axis-${axis.id}-title`}>
      <h3 id={`axis-${axis.id}-title`}>
        <Num>{axis.number}</Num>. <TextInMain text={axis.title} main={plan.mainLanguage} />
      </h3>
      <div className={styles.actions}>
        {plan.abilities.edit && !filtered && (
          <OrderButtons
            name={name}
            index={index}
            count={plan.axes.length}
            busy={busy}
            onMove={(by) => onReorder(moved(plan.axes, index, by), name)}
          />
        )}
        {plan.abilities.delete && whole.commitments.length === 0 && (
          <Button
            quiet
            small
            busy={busy}
            onClick={() =>
              onDelete({ path: `/axes/${axis.id}`, version: axis.version }, t('delete.done', { name }), {
                write: restoration(plan, 'axis', axis.id),
              })
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
          {axis.commitments.map((commitment) => (
            <CommitmentRow key={commitment.id} axis={whole} commitment={commitment} editing={editing} />
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

/** The axes of a plan with their commitments: found, added, ordered, copied and deleted here, with the way back. */
export const PlanStructure = ({ plan }: { plan: StudioPlan }) => {
  const { t } = useTranslation('studio');
  const language = useLanguage();
  const reorder = useReorder();
  const duplicate = useDuplicate();
  const undo = useUndo();
  const [filter, setFilter] = useState(NO_FILTER);
  // Open for the first one, and left open for the next.
  const [beganEmpty] = useState(plan.axes.length === 0);
  const failure = reorder.error ?? duplicate.error ?? undo.error;
  const axes = filteredAxes(plan.axes, filter);
  const count = (of: readonly StudioAxis[]) => of.reduce((sum, { commitments }) => sum + commitments.length, 0);
  const path = `/plans/${plan.slug}/order`;
  const editing: Editing = {
    plan,
    busy: reorder.isPending || duplicate.isPending || undo.busy,
    filtered: axes !== plan.axes,
    onReorder: (wanted, name) =>
      reorder.mutate(
        { path, order: orderOf(wanted), version: plan.version },
        { onSuccess: ({ version }) => undo.tell(t('order.done', { name }), { write: { path, body: orderOf(plan.axes), version } }) },
      ),
    onDelete: undo.remove,
    onDuplicate: (commitment) =>
      duplicate.mutate(commitment.id, {
        onSuccess: ({ id, version }) =>
          undo.tell(
            t('duplicated', { name: wordsOf(commitment.title, language, plan.mainLanguage) }),
            // A copy that the public may have seen stays.
            plan.abilities.delete ? { remove: { path: `/commitments/${id}`, version } } : null,
          ),
      }),
  };
  return (
    <div className={styles.tree}>
      {failure !== null && <SendFailure error={failure} />}
      {count(plan.axes) > FEW && <StructureFilters filter={filter} found={count(axes)} onChange={setFilter} />}
      {axes.map((axis) => (
        <AxisPart key={axis.id} axis={axis} editing={editing} />
      ))}
      {plan.abilities.edit && (
        <details className={styles.add} open={beganEmpty}>
          <summary>{t('axis.add')}</summary>
          <AxisForm plan={plan} axis={null} />
        </details>
      )}
      <UndoNotice {...undo.notice} />
    </div>
  );
};
