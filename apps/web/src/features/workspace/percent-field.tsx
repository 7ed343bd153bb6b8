import { Chip } from '../../ui/button.js';
import { TextField } from '../../ui/field.js';
import { Icon } from '../../ui/icon.js';
import { useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';
import styles from './percent-field.module.css';
import { typedPercent } from './report-draft.js';

const STEPS = ['0', '25', '50', '75', '100'] as const;

type PercentFieldProps = {
  value: string;
  hint: string;
  error: string | undefined;
  /** what deserves a second look; it does not block */
  warnings: readonly string[];
  onChange: (value: string) => void;
};

/** Where the activity stands, 0..100: a slider, a number and quick steps that always agree. */
export const PercentField = ({ value, hint, error, warnings, onChange }: PercentFieldProps) => {
  const { t } = useTranslation('workspace');
  const format = useFormat();
  const percent = typedPercent(value);
  return (
    <fieldset className={styles.field}>
      <legend>{t('percent.title')}</legend>
      <p className="hint" aria-hidden="true">
        {hint}
      </p>
      {error !== undefined && (
        <p className={styles.error} aria-hidden="true">
          {error}
        </p>
      )}
      <div className={styles.row}>
        <input
          type="range"
          min={0}
          max={100}
          value={percent ?? '0'}
          step={1}
          aria-label={t('percent.slider')}
          aria-valuetext={percent === null ? t('percent.none') : format.percent(percent)}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
        {/* Shown once above the slider, said at the input. */}
        <div className={styles.number}>
          <TextField
            id="percent"
            label={<span className="vh">{t('percent.number')}</span>}
            value={value}
            inputMode="decimal"
            autoComplete="off"
            dir="ltr"
            unit="%"
            description={hint}
            error={error}
            silent
            onChange={(event) => onChange(event.currentTarget.value)}
          />
        </div>
      </div>
      <div role="status">
        {warnings.length > 0 && (
          <p className={styles.warning}>
            <Icon name="late" />
            <span>{warnings.join(' ')}</span>
          </p>
        )}
      </div>
      <div className={styles.steps}>
        {STEPS.map((step) => (
          <Chip key={step} pressed={percent !== null && Number(percent) === Number(step)} onClick={() => onChange(step)}>
            {format.percent(step)}
          </Chip>
        ))}
      </div>
    </fieldset>
  );
};
