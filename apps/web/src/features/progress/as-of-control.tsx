import { isIsoDate, type IsoDate } from '@iltizam/shared/kernel/dates';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Chip, IconButton } from '../../ui/button.js';
import { TextField } from '../../ui/field.js';
import { Icon } from '../../ui/icon.js';
import { useToday } from '../../ui/use-today.js';
import { monthEnd } from './as-of.js';
import styles from './as-of-control.module.css';

type AsOfControlProps = {
  /** the date of the figures on screen */
  asOf: IsoDate;
  /** first day of the plan */
  earliest: IsoDate;
  /** the date of the published rates, when there are some */
  published: IsoDate | null;
  onChange: (asOf: IsoDate | null) => void;
};

/** Any day since the plan began, a month at a time or typed. */
export const AsOfControl = ({ asOf, earliest, published, onChange }: AsOfControlProps) => {
  const { t } = useTranslation('progress');
  const today = useToday();
  const [typed, setTyped] = useState(asOf);
  const [shown, setShown] = useState(asOf);
  if (shown !== asOf) {
    setShown(asOf);
    setTyped(asOf);
  }
  const allowed = (day: IsoDate) => day >= earliest && day <= today;
  const move = (day: IsoDate) => onChange(day >= today ? null : day < earliest ? earliest : day);
  const type = (value: string) => {
    setTyped(value);
    if (isIsoDate(value) && allowed(value)) move(value);
  };
  return (
    <section className={styles.asOf} aria-labelledby="as-of">
      <h2 id="as-of">{t('asOf.title')}</h2>
      <div className={styles.quick}>
        {published !== null && (
          <Chip pressed={asOf === published} onClick={() => move(published)}>
            {t('asOf.published')}
          </Chip>
        )}
        <Chip pressed={asOf === today} onClick={() => onChange(null)}>
          {t('asOf.today')}
        </Chip>
      </div>
      <div className={styles.stepper}>
        <IconButton label={t('asOf.previous')} onClick={() => move(monthEnd(asOf, 'previous'))} disabled={asOf <= earliest}>
          <Icon name="previous" flip />
        </IconButton>
        <TextField
          id="as-of-date"
          type="date"
          label={<span className="vh">{t('asOf.date')}</span>}
          value={typed}
          min={earliest}
          max={today}
          onChange={(event) => type(event.currentTarget.value)}
        />
        <IconButton label={t('asOf.next')} onClick={() => move(monthEnd(asOf, 'next'))} disabled={asOf >= today}>
          <Icon name="next" flip />
        </IconButton>
      </div>
    </section>
  );
};
