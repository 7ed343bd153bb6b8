import { firstDayOf, isIsoDate, type IsoDate, lastDayOf } from '@iltizam/shared/kernel/dates';
import type { Plan } from '@iltizam/shared/plans/contract';
import { type ReactNode, useState } from 'react';
import { useTranslation } from '../../ui/translation.js';
import { Link, useSearchParams } from 'react-router';
import { AddressForm } from '../../ui/address-form.js';
import { Button } from '../../ui/button.js';
import { TextField } from '../../ui/field.js';
import { Icon } from '../../ui/icon.js';
import { useFormat } from '../../ui/use-format.js';
import { useToday } from '../../ui/use-today.js';
import { AsOfSlider } from './as-of-slider.js';
import { atDate, monthEnd, sliderDays, useAsOf } from './as-of.js';
import styles from './as-of-control.module.css';

type DayLinkProps = { to: IsoDate | null; current?: boolean; className?: string | undefined; label?: string; children: ReactNode };

/** The same page at another date; null is today. */
const DayLink = ({ to, current = false, label, ...rest }: DayLinkProps) => {
  const [params] = useSearchParams();
  return (
    <Link
      {...rest}
      to={{ search: atDate(params, to).toString() }}
      replace
      aria-current={current ? 'date' : undefined}
      aria-label={label}
      title={label}
    />
  );
};

const StepLink = ({ to, label, icon }: { to: IsoDate | null | undefined; label: string; icon: 'previous' | 'next' }) =>
  to === undefined ? (
    <span className={styles.step} />
  ) : (
    <DayLink className={styles.step} to={to} label={label}>
      <Icon name={icon} flip />
    </DayLink>
  );

/** Any day since the plan began: a month at a time, slid to or typed. A form and links, so that it works without JavaScript. */
export const AsOfControl = ({ plan, asOf }: { plan: Plan; /** the date of the figures on screen */ asOf: IsoDate }) => {
  const { t } = useTranslation('progress');
  const format = useFormat();
  const today = useToday();
  const [params] = useSearchParams();
  const [, setAsOf] = useAsOf();
  const [typed, setTyped] = useState(asOf);
  const [shown, setShown] = useState(asOf);
  if (shown !== asOf) {
    setShown(asOf);
    setTyped(asOf);
  }
  const earliest = firstDayOf(plan.start);
  const published = plan.ratesAsOf ?? (plan.publishedRate && lastDayOf(plan.publishedRate.asOf));
  const orToday = (day: IsoDate): IsoDate | null => (day >= today ? null : day < earliest ? earliest : day);
  const type = (value: string) => {
    setTyped(value);
    if (isIsoDate(value) && value >= earliest && value <= today) setAsOf(orToday(value));
  };
  return (
    <section className={styles.asOf} aria-labelledby="as-of">
      <h2 id="as-of">{t('asOf.title')}</h2>
      <div className={styles.quick}>
        {published !== null && (
          <DayLink className={styles.day} to={published} current={asOf === published}>
            {t('asOf.published')}
          </DayLink>
        )}
        <DayLink className={styles.day} to={null} current={asOf === today}>
          {t('asOf.today')}
        </DayLink>
      </div>
      <AddressForm className={styles.form}>
        {[...params].map(([name, value]) => name !== 'asOf' && <input key={`${name} ${value}`} type="hidden" name={name} value={value} />)}
        <div className={styles.stepper}>
          <StepLink to={asOf > earliest ? orToday(monthEnd(asOf, 'previous')) : undefined} label={t('asOf.previous')} icon="previous" />
          <TextField
            id="as-of-date"
            name="asOf"
            type="date"
            label={<span className="vh">{t('asOf.date')}</span>}
            value={typed}
            min={earliest}
            max={today}
            onChange={(event) => type(event.currentTarget.value)}
          />
          <StepLink to={asOf < today ? orToday(monthEnd(asOf, 'next')) : undefined} label={t('asOf.next')} icon="next" />
        </div>
        <Button className={styles.submit} type="submit" quiet small>
          {t('asOf.show')}
        </Button>
      </AddressForm>
      <AsOfSlider days={sliderDays(earliest, lastDayOf(plan.end), today)} asOf={asOf} onChange={(day) => setAsOf(orToday(day))} />
      <p className="vh" role="status">
        {t('asOf.status', { date: format.date(asOf) })}
      </p>
    </section>
  );
};
