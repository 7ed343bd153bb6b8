import type { CommitteeView } from '@iltizam/shared/committee/contract';
import { useState } from 'react';
import { Button } from '../../ui/button.js';
import { DelayTag, useDelayReason } from '../../ui/delay-tag.js';
import { DateText, Percent } from '../../ui/figures.js';
import { LocalLink } from '../../ui/local-link.js';
import { LocalText } from '../../ui/local-text.js';
import { useTranslation } from '../../ui/translation.js';
import styles from './committee.module.css';

const SHOWN = 10;

type Late = CommitteeView['lateActivities'][number];

const LateRow = ({ plan, late }: { plan: string; late: Late }) => {
  const { t } = useTranslation('committee');
  const { t: ui } = useTranslation('ui');
  const reasonOf = useDelayReason();
  const title = (
    <LocalLink to={`/plans/${plan}/commitments/${late.commitment}#a${late.number}`}>
      <LocalText lang={late.titleLang}>{late.title}</LocalText>
    </LocalLink>
  );
  return (
    <tr>
      <td className={styles.place}>
        {late.commitment}.{late.number}
      </td>
      <th scope="row">
        {title}
        <small>
          <LocalText lang={late.institution.nameLang}>{late.institution.name}</LocalText>
        </small>
      </th>
      <td className="n" data-label={t('late.percent')}>
        {late.percent === null ? ui('band.not_reported') : <Percent value={late.percent} />}
      </td>
      <td data-label={t('late.end')}>{late.end === null ? ui('notSet') : <DateText value={late.end} />}</td>
      <td>
        <DelayTag reason={late.delay} />
      </td>
      <td className={styles.reason}>{reasonOf(late.delay)}</td>
    </tr>
  );
};

/** What is late or about to be, the furthest from the calendar first. DOMAIN.md §5 */
export const LateActivities = ({ view }: { view: CommitteeView }) => {
  const { t } = useTranslation('committee');
  const [all, setAll] = useState(false);
  const late = view.lateActivities;
  return (
    <section className="sec" aria-labelledby="late">
      <h2 id="late">{t('late.title')}</h2>
      {late.length === 0 ? (
        <p>{t('late.none')}</p>
      ) : (
        <>
          <table className={styles.stacked}>
            <caption className="vh">{t('late.title')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('late.number')}</th>
                <th scope="col">{t('late.activity')}</th>
                <th scope="col" className="n">
                  {t('late.percent')}
                </th>
                <th scope="col">{t('late.end')}</th>
                <th scope="col">{t('late.flag')}</th>
                <th scope="col">{t('late.reason')}</th>
              </tr>
            </thead>
            <tbody>
              {(all ? late : late.slice(0, SHOWN)).map((activity) => (
                <LateRow key={activity.id} plan={view.plan.slug} late={activity} />
              ))}
            </tbody>
          </table>
          {!all && late.length > SHOWN && (
            <Button quiet className={styles.more} onClick={() => setAll(true)}>
              {t('late.all', { count: late.length })}
            </Button>
          )}
        </>
      )}
    </section>
  );
};
