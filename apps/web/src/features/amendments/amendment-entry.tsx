import type { Amendment } from '@iltizam/shared/amendments/contract';
import type { ReactNode } from 'react';
import { dateInMorocco } from '../../lib/format.js';
import { DateText } from '../../ui/figures.js';
import { LocalText } from '../../ui/local-text.js';
import { Rich, useTranslation } from '../../ui/translation.js';
import styles from './amendments.module.css';
import { ChangeList } from './change-list.js';
import { RateLines } from './rate-lines.js';

type AmendmentEntryProps = {
  amendment: Amendment;
  plan: string;
  /** its name, linked where the page is not the amendments' own */
  name: ReactNode;
  level: 2 | 3;
  /** false where the rates are told elsewhere */
  rates?: boolean;
};

/** One amendment: from when, why, who approved it, every value before and after, and what it does to the rates. */
export const AmendmentEntry = ({ amendment, plan, name, level, rates = true }: AmendmentEntryProps) => {
  const { t } = useTranslation('amendments');
  const { number, reason, approver, effectiveOn, recordedAt, toCome, changes, effect } = amendment;
  const recordedOn = dateInMorocco(recordedAt);
  const [Name, Part] = level === 2 ? (['h2', 'h3'] as const) : (['h3', 'h4'] as const);
  return (
    <article className={styles.amendment} id={`amendment-${number}`} aria-labelledby={`amendment-${number}-title`}>
      <Name id={`amendment-${number}-title`}>{name}</Name>
      <p className={styles.facts}>
        {toCome && <strong className={styles.toCome}>{t('public.toCome')}</strong>}
        <span>
          <Rich text={t(toCome ? 'public.inForceFrom' : 'public.inForceSince')} components={{ date: <DateText value={effectiveOn} /> }} />
        </span>
        <span>
          <Rich text={t('public.approvedBy')} components={{ approver: <bdi>{approver}</bdi> }} />
        </span>
        <span>
          <Rich text={t('public.publishedOn')} components={{ date: <DateText value={recordedOn} /> }} />
          {effectiveOn < recordedOn && ` (${t('public.late')})`}
        </span>
      </p>
      <p className={styles.reason}>
        <LocalText lang={reason.lang} note>
          {reason.text}
        </LocalText>
      </p>
      <ChangeList plan={plan} changes={changes} heading={Part} />
      {rates && (
        <div className={styles.part}>
          <Part>{t('public.rates.title')}</Part>
          <RateLines plan={plan} effect={effect} search={toCome ? `?asOf=${effectiveOn}` : ''} />
          <p className="hint">{t('public.rates.note')}</p>
        </div>
      )}
    </article>
  );
};
