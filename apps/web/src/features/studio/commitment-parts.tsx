import type { StudioActivity, StudioCommitment, StudioIndicator, StudioPlan } from '@iltizam/shared/studio/contract';
import { type ReactNode, useState } from 'react';
import { Button } from '../../ui/button.js';
import { DateText, Num } from '../../ui/figures.js';
import { LocalLink } from '../../ui/local-link.js';
import { SendFailure } from '../../ui/send-failure.js';
import { useLanguage, useTranslation } from '../../ui/translation.js';
import { UndoNotice } from '../../ui/undo-notice.js';
import { ActivityForm } from './activity-form.js';
import { IndicatorForm } from './indicator-form.js';
import { OrderButtons } from './order-buttons.js';
import styles from './plan-structure.module.css';
import { moved } from './reorder.js';
import { restoration, useReorder } from './studio.api.js';
import { TextInMain, wordsOf } from './text-in-main.js';
import { useUndo, type WayBack } from './use-undo.js';

type Part = StudioActivity | StudioIndicator;
type Kind = 'activity' | 'indicator';

const textOf = (part: Part) => ('name' in part ? part.name : part.title);

const PATHS: Record<Kind, string> = { activity: 'activities', indicator: 'indicators' };

type PartsProps<Item extends Part> = {
  kind: Kind;
  plan: StudioPlan;
  items: readonly Item[];
  about: (item: Item) => ReactNode;
  form: (item: Item | null) => ReactNode;
  onReorder: (items: Item[], name: string) => void;
  busy: boolean;
  onDelete: (part: { path: string; version: number }, message: string, back: WayBack) => void;
};

const Parts = <Item extends Part>({ kind, plan, items, about, form, onReorder, busy, onDelete }: PartsProps<Item>) => {
  const { t } = useTranslation('studio');
  const language = useLanguage();
  // Open for the first one, and left open for the next.
  const [beganEmpty] = useState(items.length === 0);
  return (
    <>
      {items.length > 0 && (
        <ol>
          {items.map((item, index) => {
            const name = wordsOf(textOf(item), language, plan.mainLanguage);
            return (
              <li key={item.id} id={`${kind}-${item.id}`} className={styles.part}>
                <p>
                  <Num>{item.number}</Num>. <TextInMain text={textOf(item)} main={plan.mainLanguage} />
                </p>
                <p className="meta">{about(item)}</p>
                {plan.abilities.edit && (
                  <div className={styles.actions}>
                    <OrderButtons
                      name={name}
                      index={index}
                      count={items.length}
                      busy={busy}
                      onMove={(by) => onReorder(moved(items, index, by), name)}
                    />
                    {plan.abilities.delete && (
                      <Button
                        quiet
                        small
                        busy={busy}
                        onClick={() =>
                          onDelete({ path: `/${PATHS[kind]}/${item.id}`, version: item.version }, t('delete.done', { name }), {
                            write: restoration(plan, kind, item.id),
                          })
                        }
                      >
                        {t('delete.button')} <span className="vh">{name}</span>
                      </Button>
                    )}
                  </div>
                )}
                <details>
                  <summary>{t(`${kind}.edit`)}</summary>
                  {form(item)}
                </details>
              </li>
            );
          })}
        </ol>
      )}
      {plan.abilities.edit && (
        <details className={styles.add} open={beganEmpty && kind === 'activity'}>
          <summary>{t(`${kind}.add`)}</summary>
          {form(null)}
        </details>
      )}
    </>
  );
};

const Period = ({ start, end }: Pick<StudioActivity, 'start' | 'end'>) => {
  const { t } = useTranslation(['studio', 'ui']);
  const date = (value: string | null) => (value === null ? t('ui:notSet') : <DateText value={value} />);
  return (
    <>
      {date(start)} – {date(end)}
    </>
  );
};

/** The activities and the indicators of a commitment: added, edited, ordered and deleted here. */
export const CommitmentParts = ({ plan, commitment }: { plan: StudioPlan; commitment: StudioCommitment }) => {
  const { t } = useTranslation('studio');
  const language = useLanguage();
  const reorder = useReorder();
  const undo = useUndo();
  const { id, version, activities, indicators } = commitment;
  type Order = { activities?: StudioActivity[]; indicators?: StudioIndicator[] };
  const path = `/commitments/${id}/order`;
  const orderOf = (order: Order) => ({
    activities: (order.activities ?? activities).map((activity) => activity.id),
    indicators: (order.indicators ?? indicators).map((indicator) => indicator.id),
  });
  const put = (order: Order, name: string) =>
    reorder.mutate(
      { path, version, order: orderOf(order) },
      { onSuccess: (saved) => undo.tell(t('order.done', { name }), { write: { path, body: orderOf({}), version: saved.version } }) },
    );
  const shared = { plan, busy: reorder.isPending || undo.busy, onDelete: undo.remove };
  const failure = reorder.error ?? undo.error;
  return (
    <>
      {failure !== null && <SendFailure error={failure} />}
      <section className="stack" aria-labelledby="activities">
        <h2 id="activities">{t('counts.activities', { count: activities.length })}</h2>
        <p className="hint">{t('activity.weights')}</p>
        <Parts
          {...shared}
          kind="activity"
          items={activities}
          about={(activity) => (
            <>
              <Period {...activity} />
              {' · '}
              <LocalLink to={`/studio/${plan.slug}/activities/${activity.id}/sheet`}>
                {t('sheet.title')}
                <span className="vh"> {wordsOf(activity.title, language, plan.mainLanguage)}</span>
              </LocalLink>
            </>
          )}
          form={(activity) => <ActivityForm key={activity?.id ?? 'new'} plan={plan} commitment={id} activity={activity} />}
          onReorder={(items, name) => put({ activities: items }, name)}
        />
      </section>
      <section className="stack" aria-labelledby="indicators">
        <h2 id="indicators">{t('counts.indicators', { count: indicators.length })}</h2>
        <Parts
          {...shared}
          kind="indicator"
          items={indicators}
          about={({ kind, unit }) => `${t(`kind.${kind}`)} · ${t(`unit.${unit}`)}`}
          form={(indicator) => <IndicatorForm key={indicator?.id ?? 'new'} plan={plan} commitment={id} indicator={indicator} />}
          onReorder={(items, name) => put({ indicators: items }, name)}
        />
      </section>
      <UndoNotice {...undo.notice} />
    </>
  );
};
