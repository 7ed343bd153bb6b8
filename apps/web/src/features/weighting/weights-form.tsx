import type { CommitmentWeights } from '@iltizam/shared/activities/contract';
import type { DecimalString } from '@iltizam/shared/kernel/decimal';
import { type FormEvent, useMemo, useState } from 'react';
import { ApiError } from '../../lib/api-error.js';
import { Button } from '../../ui/button.js';
import { ConflictPanel } from '../../ui/conflict-panel.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { TextField } from '../../ui/field.js';
import { Num, Percent } from '../../ui/figures.js';
import { LocalText } from '../../ui/local-text.js';
import { SendFailure } from '../../ui/send-failure.js';
import { useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';
import { useLeaveWarning } from '../../ui/use-leave-warning.js';
import { effectOf, typedWeight } from './weight-effect.js';
import styles from './weights-form.module.css';
import { useSetWeights } from './weighting.api.js';

type Typed = Readonly<Record<number, string>>;

const EQUAL = '1';

const inputId = (activity: number): string => `weight-${activity}`;

const Effect = ({ before, after }: { before: ReturnType<typeof effectOf>; after: ReturnType<typeof effectOf> }) => {
  const { t } = useTranslation(['weighting', 'ui']);
  const format = useFormat();
  if (after.rate === null) return null;
  const shown = (rate: number | null) => (rate === null ? t('ui:noRate') : format.percent(rate));
  const exact = format.number(after.rate);
  return (
    <p role="status" className={styles.effect}>
      {before.rate === after.rate
        ? t('effect.same', { rate: shown(after.shown), exact })
        : t('effect.changed', { before: shown(before.shown), after: shown(after.shown), exact })}
    </p>
  );
};

/** The weights of one commitment, each with its share of the whole; saved together or not at all. DOMAIN.md §3.8 */
export const WeightsForm = ({ commitment }: { commitment: CommitmentWeights }) => {
  const { t } = useTranslation('weighting');
  const { t: ui } = useTranslation('ui');
  const format = useFormat();
  const { activities, frozen } = commitment;
  const [typed, setTyped] = useState<Typed>({});
  const [base, setBase] = useState(commitment.version);
  const [refused, setRefused] = useState<readonly number[]>([]);
  const save = useSetWeights({ id: commitment.id, version: base });
  const dirty = Object.keys(typed).length > 0;
  useLeaveWarning(dirty);
  const textOf = (id: number, weight: DecimalString | null): string => typed[id] ?? (weight === null ? '' : format.short(weight));
  const weights = activities.map(({ id, weight, supplementary }) =>
    supplementary ? null : typed[id] === undefined ? weight : typedWeight(typed[id]),
  );
  const stored = effectOf(
    commitment,
    activities.map(({ weight }) => weight),
  );
  const effect = effectOf(commitment, weights);
  const overtaken = dirty && base !== commitment.version;
  const summary = useMemo(
    () =>
      activities
        .filter(({ id }) => refused.includes(id))
        .map(({ id, number }) => ({ field: inputId(id), message: t('errorOf', { number }) })),
    [activities, refused, t],
  );
  const change = (id: number, text: string) => {
    if (!dirty) setBase(commitment.version);
    setTyped({ ...typed, [id]: text });
  };
  const start = () => {
    setTyped({});
    setRefused([]);
    setBase(commitment.version);
    save.reset();
  };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (save.isPending || overtaken) return;
    const faulty = activities.filter(({ supplementary }, index) => !supplementary && weights[index] === null).map(({ id }) => id);
    setRefused(faulty);
    if (faulty.length > 0) return;
    const sent = activities.flatMap(({ id }, index) => {
      const weight = weights[index];
      return weight ? [{ activityId: id, weight }] : [];
    });
    save.mutate(
      { weights: sent },
      {
        onSuccess: ({ version }) => {
          setTyped({});
          setBase(version);
        },
      },
    );
  };

  const conflict = save.error instanceof ApiError && save.error.status === 412;
  return (
    <form className={styles.form} onSubmit={submit} noValidate aria-labelledby={`commitment-${commitment.id}-title`}>
      <h3 id={`commitment-${commitment.id}-title`}>
        <Num>{commitment.number}</Num>. <LocalText lang={commitment.titleLang}>{commitment.title}</LocalText>
      </h3>
      <ErrorSummary errors={summary} />
      {save.isError && !conflict && <SendFailure error={save.error} />}
      {overtaken && (
        <ConflictPanel
          fields={activities.flatMap(({ id, number, title, weight }) =>
            typed[id] === undefined
              ? []
              : [
                  {
                    name: String(id),
                    label: t('conflict.activity', { number, title }),
                    theirs: weight === null ? ui('notSet') : format.short(weight),
                    mine: typed[id],
                  },
                ],
          )}
          onTakeAll={start}
          onResolve={(theirs) => {
            save.reset();
            setBase(commitment.version);
            setTyped(Object.fromEntries(Object.entries(typed).filter(([id]) => !theirs.includes(id))));
          }}
        />
      )}
      <ul>
        {activities.map(({ id, number, title, titleLang, supplementary, weight, percent }, index) => {
          const share = effect.shares[index] ?? null;
          return (
            <li key={id} className={styles.row}>
              <p className={styles.title}>
                <Num>{number}</Num>. <LocalText lang={titleLang}>{title}</LocalText>{' '}
                <span className="meta">{percent === null ? ui('band.not_reported') : <Percent value={percent} />}</span>
              </p>
              {supplementary ? (
                <p className="meta">{t('supplementary')}</p>
              ) : frozen ? (
                <p>{t('weight', { weight: weight === null ? ui('notSet') : format.short(weight) })}</p>
              ) : (
                <TextField
                  id={inputId(id)}
                  dir="ltr"
                  inputMode="decimal"
                  autoComplete="off"
                  label={
                    <>
                      {t('label')} <span className="vh">{t('of', { number })}</span>
                    </>
                  }
                  value={textOf(id, weight)}
                  error={refused.includes(id) && weights[index] === null ? t('error') : undefined}
                  onChange={(event) => change(id, event.currentTarget.value)}
                />
              )}
              <p className={styles.share}>
                <span className="meta">{t('share')}</span>{' '}
                <output htmlFor={inputId(id)}>{share === null ? '–' : <Num>{`${format.number(share)} %`}</Num>}</output>
              </p>
            </li>
          );
        })}
      </ul>
      <Effect before={stored} after={effect} />
      {frozen ? (
        <p className="hint">{t('frozen')}</p>
      ) : (
        <div className={styles.actions}>
          <Button type="submit" busy={save.isPending || overtaken}>
            {t('save')}
          </Button>
          <Button
            quiet
            onClick={() => {
              if (!dirty) setBase(commitment.version);
              setTyped(Object.fromEntries(activities.filter(({ supplementary }) => !supplementary).map(({ id }) => [id, EQUAL])));
            }}
          >
            {t('equal')}
          </Button>
          <p role="status" className="meta">
            {save.isSuccess && !dirty ? t('saved') : dirty ? t('unsaved') : ''}
          </p>
        </div>
      )}
    </form>
  );
};
