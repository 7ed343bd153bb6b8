import type { IndicatorMeasurements, KeptMeasurement, MeasuredIndicator, MeasurementVersion } from '@iltizam/shared/indicators/contract';
import { placeInPlan } from '@iltizam/shared/indicators/measurements';
import { useState } from 'react';
import { Button } from '../../ui/button.js';
import { DateText } from '../../ui/figures.js';
import { useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';
import { MeasurementForm } from './measurement-form.js';
import styles from './measurements.module.css';

/** A value in its unit, and as it was printed where that says more. */
export const useValueText = () => {
  const format = useFormat();
  return ({ unit }: MeasuredIndicator, { value, printed }: Pick<MeasurementVersion, 'value' | 'printed'>): string => {
    if (value === null) return printed;
    const figure = unit === 'percent' ? format.percent(value) : format.short(value);
    return printed === value || printed === '' ? figure : `${figure} (${printed})`;
  };
};

const Earlier = ({ indicator, versions }: { indicator: MeasuredIndicator; versions: readonly MeasurementVersion[] }) => {
  const { t } = useTranslation('measurements');
  const format = useFormat();
  const valueText = useValueText();
  return (
    <details>
      <summary>{t('earlier', { count: versions.length })}</summary>
      <ul className={styles.earlier}>
        {versions.map((version) => (
          <li key={version.id}>
            {version.withdrawn ? <em>{t('withdrawn')}</em> : <bdi>{valueText(indicator, version)}</bdi>} · <DateText value={version.on} /> ·{' '}
            {t(version.recordedBy === null ? 'recorded' : 'recordedBy', {
              date: format.date(version.recordedAt.slice(0, 10)),
              name: version.recordedBy ?? '',
            })}
          </li>
        ))}
      </ul>
    </details>
  );
};

type MeasurementRowProps = {
  plan: IndicatorMeasurements['plan'];
  indicator: MeasuredIndicator;
  measurement: KeptMeasurement;
  editable: boolean;
  busy: boolean;
  onWithdraw: () => void;
  onRestore: () => void;
  onSaved: () => void;
};

/** One value with its date, what it was before, and what may be done about it. */
export const MeasurementRow = ({ plan, indicator, measurement, editable, busy, onWithdraw, onRestore, onSaved }: MeasurementRowProps) => {
  const { t } = useTranslation('measurements');
  const valueText = useValueText();
  const [correcting, setCorrecting] = useState(false);
  const { withdrawn, on, earlier } = measurement;
  const text = valueText(indicator, measurement);
  const place = placeInPlan(on, plan);
  const about = (
    <span className="vh">
      {text}, <DateText value={on} />
    </span>
  );
  return (
    <li className={styles.row}>
      <p>
        {withdrawn ? <s>{text}</s> : <strong dir="auto">{text}</strong>} · <DateText value={on} />
        {withdrawn && <span className="meta"> · {t('withdrawn')}</span>}
        {place !== 'within' && <span className="meta"> · {t(`place.${place}`)}</span>}
      </p>
      {earlier.length > 0 && <Earlier indicator={indicator} versions={earlier} />}
      {editable && !correcting && (
        <div className={styles.actions}>
          {withdrawn ? (
            <Button quiet small busy={busy} onClick={onRestore}>
              {t('restore')} {about}
            </Button>
          ) : (
            <>
              <Button quiet small busy={busy} onClick={() => setCorrecting(true)}>
                {t('correct')} {about}
              </Button>
              <Button quiet small busy={busy} onClick={onWithdraw}>
                {t('withdraw')} {about}
              </Button>
            </>
          )}
        </div>
      )}
      {correcting && (
        <MeasurementForm
          indicator={indicator}
          measurement={measurement}
          onCancel={() => setCorrecting(false)}
          onSaved={() => {
            setCorrecting(false);
            onSaved();
          }}
        />
      )}
    </li>
  );
};
