import type { Plan } from '@iltizam/shared/plans/contract';
import type { ReactNode } from 'react';
import { LocalText } from '../../ui/local-text.js';
import { useLanguage, useTranslation } from '../../ui/translation.js';
import { calendarUrl, type FeedScope, feedUrl } from './open-data.api.js';
import styles from './open-data.module.css';

type Row = { key: string; name: ReactNode; part?: FeedScope['part'] };

/** A feed of updates and a calendar of planned ends for the plan, each axis and each responsible body. */
export const FeedTable = ({ plan }: { plan: Plan }) => {
  const { t } = useTranslation('openData');
  const language = useLanguage();
  const rows: Row[] = [
    { key: 'plan', name: t('feeds.plan') },
    ...plan.axes.map(({ number, title, titleLang }): Row => ({
      key: `axis-${number}`,
      part: `axes/${number}`,
      name: (
        <>
          {t('feeds.axis', { number: String(number) })} <LocalText lang={titleLang}>{title}</LocalText>
        </>
      ),
    })),
    ...plan.institutions.map(({ key, name, nameLang }): Row => ({
      key: `institution-${key}`,
      part: `institutions/${key}`,
      name: <LocalText lang={nameLang}>{name}</LocalText>,
    })),
  ];
  return (
    <table className={styles.feeds}>
      <caption>{t('feeds.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('feeds.scope')}</th>
          <th scope="col">{t('feeds.feed')}</th>
          <th scope="col">{t('feeds.calendar')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, part }) => {
          const scope = { plan: plan.slug, ...(part && { part }) };
          return (
            <tr key={key}>
              <th scope="row" id={`flux-${key}`}>
                {name}
              </th>
              <td>
                <a href={feedUrl(scope, language)} aria-describedby={`flux-${key}`}>
                  Atom
                </a>
              </td>
              <td>
                <a href={calendarUrl(scope, language)} aria-describedby={`flux-${key}`}>
                  iCal
                </a>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
};
