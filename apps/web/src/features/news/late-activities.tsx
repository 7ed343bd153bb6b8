import type { LateList } from '@iltizam/shared/news/contract';
import { DelayReasonText, DelayTag } from '../../ui/delay-tag.js';
import { DateText, Percent } from '../../ui/figures.js';
import { LocalLink } from '../../ui/local-link.js';
import { LocalText } from '../../ui/local-text.js';
import { useTranslation } from '../../ui/translation.js';
import styles from './news.module.css';

/** "12 activités en retard et 3 à risque.", with what is not at zero. */
const useCounts = (): ((late: LateList) => string) => {
  const { t } = useTranslation('news');
  return ({ overdue, atRisk }) =>
    [overdue > 0 && t('late.overdue', { count: overdue }), atRisk > 0 && t('late.atRisk', { count: atRisk })].filter(Boolean).join(' ');
};

/** What is late: the overdue first, each with its reason in words. */
export const LateActivities = ({ plan, late }: { plan: string; late: LateList }) => {
  const { t } = useTranslation('news');
  const { t: ui } = useTranslation('ui');
  const counts = useCounts();
  if (late.items.length === 0) return <p className="meta">{t('late.none')}</p>;
  return (
    <>
      <p>{counts(late)}</p>
      <ol className={styles.late}>
        {late.items.map(({ id, number, title, titleLang, commitment, institution, percent, end, delay }) => (
          <li key={id}>
            <div>
              <LocalLink className="clamp" to={`/plans/${plan}/commitments/${commitment.number}#activite-${number}`}>
                <LocalText lang={titleLang}>{title}</LocalText>
              </LocalLink>
              <p className="meta">
                {t('commitment', { number: commitment.number })} · <LocalText lang={institution.nameLang}>{institution.name}</LocalText>
              </p>
              <p className={styles.reason}>
                <DelayTag reason={delay} box={false} /> <DelayReasonText reason={delay} />
                {end !== null && (
                  <span className="meta">
                    {t('late.end')} <DateText value={end} />
                  </span>
                )}
              </p>
            </div>
            <span className={styles.percent}>
              {percent === null ? <small>{ui('band.not_reported')}</small> : <Percent value={percent} />}
            </span>
          </li>
        ))}
      </ol>
      <p className="links">
        <LocalLink to={`/plans/${plan}/timeline?late=1`}>
          {t(late.atRisk > 0 ? 'late.activities' : 'late.overdueActivities', { count: late.overdue + late.atRisk })}
        </LocalLink>
        <LocalLink to={`/plans/${plan}?sort=delay#engagements`}>{t('late.all')}</LocalLink>
      </p>
    </>
  );
};
