import type { Amendment, AmendmentChange, MovedRate } from '@iltizam/shared/amendments/contract';
import type { ReactNode } from 'react';
import { Num } from '../../ui/figures.js';
import { LocalLink } from '../../ui/local-link.js';
import { LocalText } from '../../ui/local-text.js';
import { useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';
import { AmendedValue } from './amended-value.js';
import styles from './amendment-entry.module.css';

/** What was dropped or taken up again has no value to show. */
const isDecision = ({ what }: AmendmentChange): boolean => what === 'dropped' || what === 'restored';

const ChangeLine = ({ plan, change }: { plan: string; change: AmendmentChange }) => {
  const { t } = useTranslation('amendments');
  const { commitment, activity, what, before, after } = change;
  return (
    <li className={styles.change}>
      <p>
        {commitment !== null && (
          <>
            <LocalLink to={`/plans/${plan}/commitments/${commitment.number}${activity === null ? '' : `#activite-${activity.number}`}`}>
              {t('commitment', { number: commitment.number })}
              {activity !== null && <> · {t('activity', { number: activity.number })}</>}
            </LocalLink>{' '}
            <LocalText lang={(activity ?? commitment).titleLang}>{(activity ?? commitment).title}</LocalText>
            {' · '}
          </>
        )}
        <b>{t(`what.${what}`)}</b>
      </p>
      {!isDecision(change) && (
        <p>
          {before !== null && (
            <>
              <span className="vh">{t('from')} </span>
              <del className={styles.before}>
                <AmendedValue value={before} />
              </del>
              <span aria-hidden="true" className={styles.arrow} />
            </>
          )}
          <span className="vh">{t('to')} </span>
          <ins className={styles.after}>
            <AmendedValue value={after} />
          </ins>
        </p>
      )}
    </li>
  );
};

const Rate = ({ value }: { value: string | null }) => {
  const { t } = useTranslation('amendments');
  const format = useFormat();
  return value === null ? <span className="meta">{t('effect.none')}</span> : <Num>{`${format.number(value)} %`}</Num>;
};

const EffectRow = ({ label, moved }: { label: ReactNode; moved: MovedRate }) => (
  <tr>
    <th scope="row">{label}</th>
    <td>
      <Rate value={moved.before} />
    </td>
    <td>
      <Rate value={moved.after} />
    </td>
  </tr>
);

/** The rates without and with the amendment, on the day it takes effect. */
export const EffectTable = ({ amendment: { effect, effectiveOn } }: { amendment: Amendment }) => {
  const { t } = useTranslation('amendments');
  const format = useFormat();
  return (
    <div className={styles.scroll}>
      <table>
        <caption>{t('effect.title', { date: format.date(effectiveOn) })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('effect.level')}</th>
            <th scope="col">{t('effect.before')}</th>
            <th scope="col">{t('effect.after')}</th>
          </tr>
        </thead>
        <tbody>
          <EffectRow label={t('effect.plan')} moved={effect.plan} />
          {effect.commitments.map((commitment) => (
            <EffectRow
              key={commitment.number}
              label={
                <>
                  {t('commitment', { number: commitment.number })} · <LocalText lang={commitment.titleLang}>{commitment.title}</LocalText>
                </>
              }
              moved={commitment}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
};

/** Each change with its value before and after. */
export const ChangeList = ({ plan, changes }: { plan: string; changes: readonly AmendmentChange[] }) => (
  <ul className={styles.changes}>
    {changes.map((change, index) => (
      // Lines have no name of their own, and their order is the amendment's.
      // oxlint-disable-next-line react/no-array-index-key
      <ChangeLine key={index} plan={plan} change={change} />
    ))}
  </ul>
);

/** One amendment as the public reads it. DOMAIN.md §3.8 */
export const AmendmentEntry = ({ plan, amendment }: { plan: string; amendment: Amendment }) => {
  const { t } = useTranslation('amendments');
  const format = useFormat();
  const { number, reason, approver, effectiveOn, recordedAt, toCome, changes } = amendment;
  const recordedOn = recordedAt.slice(0, 10);
  return (
    <article className={styles.entry} id={`amendement-${number}`} aria-labelledby={`amendement-${number}-titre`}>
      <h3 id={`amendement-${number}-titre`}>
        {t('number', { number })} · {t(toCome ? 'toCome' : 'inForce', { date: format.date(effectiveOn) })}
      </h3>
      <p className="meta">
        {t('recorded', { date: format.date(recordedOn) })}
        {effectiveOn < recordedOn && <> · {t('late')}</>}
      </p>
      <dl className={styles.facts}>
        <div>
          <dt>{t('reason')}</dt>
          <dd>
            <LocalText lang={reason.lang}>{reason.text}</LocalText>
          </dd>
        </div>
        <div>
          <dt>{t('approver')}</dt>
          <dd>
            <bdi>{approver}</bdi>
          </dd>
        </div>
      </dl>
      <h4>{t('changes')}</h4>
      <ChangeList plan={plan} changes={changes} />
      <EffectTable amendment={amendment} />
      <p className="meta">{t('effect.note')}</p>
    </article>
  );
};
