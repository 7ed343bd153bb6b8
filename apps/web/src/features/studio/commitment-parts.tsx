import type { StudioActivity, StudioCommitment, StudioIndicator, StudioPlan } from '@iltizam/shared/studio/contract';
import { type ReactNode, useState } from 'react';
import { Button } from '../../ui/button.js';
import { DateText, Num } from '../../ui/figures.js';
import { LocalLink } from '../../ui/local-link.js';
import { SendFailure } from '../../ui/send-failure.js';
import { useLanguage, useTranslation } from '../../ui/translation.js';
import { ActivityForm } from './activity-form.js';
import { DeletionNotice, type Deleted, useDeletion } from './deletion.js';
import { IndicatorForm } from './indicator-form.js';
import { OrderButtons } from './order-buttons.js';
import styles from './plan-structure.module.css';
import { moved } from './reorder.js';
import { useReorder } from './studio.api.js';
import { TextInMain, wordsOf } from './text-in-main.js';

type Part = StudioActivity | StudioIndicator;
type Kind = 'activity' | 'indicator';

const textOf = (part: Part) => ('name' in part ? part.name : part.title);

/** What is sent to make a deleted part again. */
const bodyOf = (part: Part): object => {
  if ('title' in part) return { title: part.title, start: part.start, end: part.end };
  const { kind, name, unit, baseline, target } = part;
  return { kind, name, unit, baseline, target };
};

const PATHS: Record<Kind, string> = { activity: 'activities', indicator: 'indicators' };

type PartsProps<Item extends Part> = {
  kind: Kind;
  plan: StudioPlan;
  commitment: StudioCommitment;
  items: readonly Item[];
  about: (item: Item) => ReactNode;
  form: (item: Item | null) => ReactNode;
  onReorder: (items: Item[]) => void;
  busy: boolean;
  onDelete: (path: string, version: number, what: Deleted) => void;
};

const Parts = <Item extends Part>({ kind, plan, commitment, items, about, form, onReorder, busy, onDelete }: PartsProps<Item>) => {
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
                      onMove={(by) => onReorder(moved(items, index, by))}
                    />
                    {plan.abilities.delete && (
                      <Button
                        quiet
                        small
                        busy={busy}
                        onClick={() =>
                          onDelete(`/${PATHS[kind]}/${item.id}`, item.version, {
                            name,
                            again: { path: `/commitments/${commitment.id}/${PATHS[kind]}`, body: bodyOf(item) },
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
  const deletion = useDeletion();
  const { id, version, activities, indicators } = commitment;
  const put = (order: { activities?: StudioActivity[]; indicators?: StudioIndicator[] }) =>
    reorder.mutate({
      path: `/commitments/${id}/order`,
      version,
      order: {
        activities: (order.activities ?? activities).map((activity) => activity.id),
        indicators: (order.indicators ?? indicators).map((indicator) => indicator.id),
      },
    });
  const shared = { plan, commitment, busy: reorder.isPending || deletion.busy, onDelete: deletion.remove };
  return (
    <>
      {reorder.isError && <SendFailure error={reorder.error} />}
      <DeletionNotice deletion={deletion} />
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
          onReorder={(items) => put({ activities: items })}
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
          onReorder={(items) => put({ indicators: items })}
        />
      </section>
    </>
  );
};
