import type { IndicatorMeasurements, KeptMeasurement, MeasuredIndicator } from '@iltizam/shared/indicators/contract';
import { type ReactNode, useState } from 'react';
import { LocalText } from '../../ui/local-text.js';
import { SendFailure } from '../../ui/send-failure.js';
import { useTranslation } from '../../ui/translation.js';
import { type Undoable, UndoNotice } from '../../ui/undo-notice.js';
import { useFormat } from '../../ui/use-format.js';
import { MeasurementFigure } from './measurement-figure.js';
import { MeasurementForm } from './measurement-form.js';
import { MeasurementRow, useValueText } from './measurement-row.js';
import { useWriteMeasurement } from './measurements.api.js';
import styles from './measurements.module.css';

const formOf = ({ value, printed, on }: KeptMeasurement) => ({ value, printed, on });

const Reference = ({ indicator }: { indicator: MeasuredIndicator }) => {
  const { t } = useTranslation('measurements');
  const valueText = useValueText();
  const figure = (value: string) => valueText(indicator, { value, printed: value });
  const parts = [
    t(`kind.${indicator.kind}`),
    t(`unit.${indicator.unit}`),
    ...(indicator.baseline === null ? [] : [t('baseline', { value: figure(indicator.baseline) })]),
    ...(indicator.target === null ? [] : [t('target', { value: figure(indicator.target) })]),
  ];
  return <p className="meta">{parts.join(' · ')}</p>;
};

/** The values of a commitment's indicators: noted, corrected, taken back and brought back. DOMAIN.md §10 */
export const MeasurementLists = ({ commitment, level = 2 }: { commitment: IndicatorMeasurements; level?: 2 | 3 }) => {
  const { t } = useTranslation('measurements');
  const format = useFormat();
  const valueText = useValueText();
  const write = useWriteMeasurement();
  const [done, setDone] = useState<Undoable | null>(null);
  const Heading = `h${level}` as const;
  const { abilities, indicators, plan } = commitment;
  const restore = (measurement: number, kept: KeptMeasurement) =>
    write.mutate(
      { kind: 'correct', measurement, form: formOf(kept) },
      { onSuccess: () => setDone({ message: t('restored'), undo: null }) },
    );
  const withdraw = (indicator: MeasuredIndicator, kept: KeptMeasurement) =>
    write.mutate(
      { kind: 'withdraw', measurement: kept.id },
      {
        onSuccess: ({ id }) =>
          setDone({
            message: t('withdrawnNow', { value: valueText(indicator, kept), date: format.date(kept.on) }),
            undo: () => restore(id, kept),
          }),
      },
    );
  return (
    <div className="stack">
      {!abilities.measure && <p className="hint">{t('closed')}</p>}
      {write.isError && <SendFailure error={write.error} />}
      {indicators.map((indicator): ReactNode => (
        <section key={indicator.id} className={styles.indicator} aria-labelledby={`measured-${indicator.id}`}>
          <Heading id={`measured-${indicator.id}`} className={styles.name}>
            <LocalText lang={indicator.nameLang}>{indicator.name}</LocalText>
          </Heading>
          <Reference indicator={indicator} />
          {indicator.measurements.length === 0 ? (
            <p className="meta">{t('none')}</p>
          ) : (
            <ul>
              {indicator.measurements.map((measurement) => (
                <MeasurementRow
                  key={measurement.id}
                  plan={plan}
                  indicator={indicator}
                  measurement={measurement}
                  editable={abilities.measure}
                  busy={write.isPending}
                  onWithdraw={() => withdraw(indicator, measurement)}
                  onRestore={() => restore(measurement.id, measurement)}
                  onSaved={() => setDone({ message: t('corrected'), undo: null })}
                />
              ))}
            </ul>
          )}
          <MeasurementFigure commitment={commitment} indicator={indicator} />
          {abilities.measure && (
            <details className={styles.add}>
              <summary>{t('addTo', { name: indicator.name })}</summary>
              <MeasurementForm indicator={indicator} measurement={null} onSaved={() => setDone({ message: t('added'), undo: null })} />
            </details>
          )}
        </section>
      ))}
      <UndoNotice done={done} busy={write.isPending} onClose={() => setDone(null)} />
    </div>
  );
};
