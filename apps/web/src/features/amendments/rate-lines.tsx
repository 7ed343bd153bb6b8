import type { Amendment, MovedRate } from '@iltizam/shared/amendments/contract';
import { exact, subtract, toDecimalString } from '@iltizam/shared/kernel/decimal';
import type { ReactNode } from 'react';
import { wholePoints } from '../../lib/format.js';
import { Percent } from '../../ui/figures.js';
import { LocalLink } from '../../ui/local-link.js';
import { LocalText } from '../../ui/local-text.js';
import { useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';
import styles from './amendments.module.css';
import { BeforeAfter } from './before-after.js';

const Rate = ({ rate }: { rate: string | null }) => {
  const { t } = useTranslation('ui');
  return rate === null ? t('noRate') : <Percent value={rate} />;
};

const RateLine = ({ label, rate: { before, after } }: { label: ReactNode; rate: MovedRate }) => {
  const { t } = useTranslation('amendments');
  const format = useFormat();
  if (before === after)
    return (
      <li className={styles.line}>
        <span className={styles.label}>{label}</span> <Rate rate={after} /> <span className="meta">({t('public.rates.same')})</span>
      </li>
    );
  const moved = before !== null && after !== null ? toDecimalString(subtract(exact(after), exact(before)), 2) : null;
  return (
    <BeforeAfter label={label} before={<Rate rate={before} />} after={<Rate rate={after} />}>
      {moved !== null && (
        <span className="meta"> ({t('public.rates.points', { count: wholePoints(moved), points: format.signed(moved) })})</span>
      )}
    </BeforeAfter>
  );
};

/** More commitments than this are folded: a rule of the plan moves them all. */
const COMMITMENTS_OPEN = 5;

/** What an amendment does to the rates of its day: the plan's, then those of the commitments that it touches. */
export const RateLines = ({ plan, effect, search }: { plan: string; effect: Amendment['effect']; search: string }) => {
  const { t } = useTranslation('amendments');
  const commitments = effect.commitments.map(({ number, title, titleLang, ...rate }) => (
    <RateLine
      key={number}
      rate={rate}
      label={
        <LocalLink to={`/plans/${plan}/commitments/${number}${search}`}>
          {number}. <LocalText lang={titleLang}>{title}</LocalText>
        </LocalLink>
      }
    />
  ));
  return (
    <ul className={styles.lines}>
      <RateLine label={t('public.rates.plan')} rate={effect.plan} />
      {effect.commitments.length <= COMMITMENTS_OPEN ? (
        commitments
      ) : (
        <li>
          <details>
            <summary>{t('public.rates.commitments', { count: effect.commitments.length })}</summary>
            <ul>{commitments}</ul>
          </details>
        </li>
      )}
    </ul>
  );
};
