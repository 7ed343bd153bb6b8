import { firstDayOf, type IsoDate, lastDayOf } from '@iltizam/shared/kernel/dates';
import type { Plan } from '@iltizam/shared/plans/contract';
import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { AddressForm } from '../../ui/address-form.js';
import { Button } from '../../ui/button.js';
import { DayField } from '../../ui/day-field.js';
import { Icon } from '../../ui/icon.js';
import { useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';
import { useToday } from '../../ui/use-today.js';
import styles from './as-of-control.module.css';
import { AsOfSlider } from './as-of-slider.js';
import { atDate, stopsOf, useAsOf } from './as-of.js';

type DayLinkProps = { to: IsoDate | null; current?: boolean; className?: string | undefined; label?: string; children: ReactNode };

/** The same page at another date; null is today. */
const DayLink = ({ to, current = false, label, ...rest }: DayLinkProps) => {
  const [params] = useSearchParams();
  return (
    <Link
      {...rest}
      to={{ search: atDate(params, to).toString() }}
      replace
      // Programs that gather pages would walk from month to month for ever.
      rel="nofollow"
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

/** Any day since the plan began: a month at a time, slid to or typed. A form and links, so that it works without JavaScript; a day is typed in peace, then asked for. */
export const AsOfControl = ({ plan, asOf }: { plan: Plan; /** the date of the figures on screen */ asOf: IsoDate }) => {
  const { t } = useTranslation('progress');
  const format = useFormat();
  const today = useToday();
  const [params] = useSearchParams();
  const [, setAsOf] = useAsOf();
  const earliest = firstDayOf(plan.start);
  const published = plan.ratesAsOf ?? (plan.publishedRate && lastDayOf(plan.publishedRate.asOf));
  const stops = stopsOf(earliest, today);
  const orToday = (day: IsoDate | undefined): IsoDate | null | undefined => (day === today ? null : day);
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
          <StepLink to={orToday(stops.findLast((day) => day < asOf))} label={t('asOf.previous')} icon="previous" />
          <DayField
            id="as-of-date"
            name="asOf"
            label={<span className="vh">{t('asOf.date')}</span>}
            day={asOf}
            min={earliest}
            max={today}
          />
          <StepLink to={orToday(stops.find((day) => day > asOf))} label={t('asOf.next')} icon="next" />
        </div>
        <Button type="submit" quiet small>
          {t('asOf.show')}
        </Button>
      </AddressForm>
      <AsOfSlider days={stops} asOf={asOf} onChange={(day) => setAsOf(day === today ? null : day)} />
      <p className="vh" role="status">
        {t('asOf.status', { date: format.date(asOf) })}
      </p>
    </section>
  );
};
