import type { CommitmentSummary } from '@iltizam/shared/commitments/contract';
import type { CommitmentProgress, PlanProgress } from '@iltizam/shared/progress/contract';
import { told } from '@iltizam/shared/progress/reporting';
import { bandOrNone } from '../../ui/band-star.js';
import { BandTag } from '../../ui/band-tag.js';
import { DelayReasonText, DelayTag, isLate } from '../../ui/delay-tag.js';
import { LocalLink } from '../../ui/local-link.js';
import { LocalText } from '../../ui/local-text.js';
import { RateLink } from '../../ui/rate-link.js';
import { Ruler } from '../../ui/ruler.js';
import { useTranslation } from '../../ui/translation.js';
import styles from './commitment-rows.module.css';

type RowsProps = {
  plan: string;
  search: string;
  items: readonly (CommitmentProgress & Partial<Pick<CommitmentSummary, 'supporting'>>)[];
  /** the key of the body that the list is filtered by: rows say where it only helps */
  body?: string | null;
};

/** Commitments one under the other: number, title and body, ruler, rate, band or lateness with its reason. */
export const CommitmentRows = ({ plan, search, items, body = null }: RowsProps) => {
  const { t } = useTranslation(['ui', 'commitments']);
  return (
    <ol>
      {items.map(told).map(({ number, title, titleLang, institution, supporting = [], rate, shown, band, planned, delay, applicable }) => (
        <li key={number} className={styles.row}>
          <span className={styles.number}>{number}</span>
          <span className={styles.title}>
            <LocalLink className="clamp" to={`/plans/${plan}/commitments/${number}${search}`}>
              <LocalText lang={titleLang}>{title}</LocalText>
            </LocalLink>
            <small>
              <LocalText lang={institution.nameLang}>{institution.name}</LocalText>
              {supporting
                .filter(({ key }) => key === body)
                .map(({ key, name, nameLang }) => (
                  <span key={key}>
                    {' · '}
                    {t('commitments:list.supports')}
                    {t('commitments:page.colon')}
                    <LocalText lang={nameLang}>{name}</LocalText>
                  </span>
                ))}
            </small>
          </span>
          <span className={styles.gauge}>{applicable && <Ruler rate={rate} shown={shown} band={band} planned={planned} />}</span>
          <span className={styles.rate}>
            {shown === null ? (
              applicable && <small>{t('noRate')}</small>
            ) : (
              <RateLink shown={shown} to={`/plans/${plan}/commitments/${number}${search}#calcul`} />
            )}
          </span>
          <span className={styles.state}>
            {!applicable ? (
              <strong>{t('dropped.commitment')}</strong>
            ) : delay !== null && isLate(delay) ? (
              <DelayTag reason={delay} />
            ) : (
              <BandTag band={bandOrNone(band)} />
            )}
            {delay !== null && delay.delay !== 'done' && (
              <small>
                <DelayReasonText reason={delay} />
              </small>
            )}
          </span>
        </li>
      ))}
    </ol>
  );
};

/** The same, under their axis and its rate. */
export const CommitmentsByAxis = ({ axes, items, ...rest }: RowsProps & { axes: PlanProgress['axes'] }) => {
  const { t } = useTranslation('commitments');
  return axes
    .map((axis) => ({ axis: told(axis), own: items.filter((item) => item.axis === axis.number) }))
    .filter(({ own }) => own.length > 0)
    .map(({ axis, own }) => (
      <section key={axis.number} id={`axe-${axis.number}`} aria-labelledby={`axe-${axis.number}-title`}>
        <div className={styles.axis}>
          <h3 id={`axe-${axis.number}-title`}>
            {t('list.axis', { number: axis.number })}
            <LocalText lang={axis.titleLang}>{axis.title}</LocalText>
          </h3>
          {axis.shown !== null && (
            <strong>
              <RateLink shown={axis.shown} to={`/plans/${rest.plan}/axes/${axis.number}${rest.search}#calcul`} />
            </strong>
          )}
        </div>
        <CommitmentRows {...rest} items={own} />
      </section>
    ));
};
