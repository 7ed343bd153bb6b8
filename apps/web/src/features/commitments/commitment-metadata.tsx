import type { Commitment } from '@iltizam/shared/commitments/contract';
import { useTranslation } from 'react-i18next';
import { DateText } from '../../ui/figures.js';
import { LocalText } from '../../ui/local-text.js';
import { Metadata } from '../../ui/metadata.js';
import { useFormat } from '../../ui/use-format.js';

/** Who is responsible, when, last update, published rate beside ours. */
export const CommitmentMetadata = ({ commitment }: { commitment: Commitment }) => {
  const { t } = useTranslation('commitments');
  const format = useFormat();
  const { institution, supporting, start, end, lastUpdateOn, updates, publishedRate } = commitment;
  const rows = [
    { term: t('page.lead'), value: <LocalText lang={institution.nameLang}>{institution.name}</LocalText> },
    supporting.length > 0 && {
      term: t('page.supporting'),
      value: (
        <ul>
          {supporting.map(({ key, name, nameLang }) => (
            <li key={key}>
              <LocalText lang={nameLang}>{name}</LocalText>
            </li>
          ))}
        </ul>
      ),
    },
    {
      term: t('page.period'),
      value:
        start !== null && end !== null ? t('page.periodValue', { start: format.date(start), end: format.date(end) }) : t('page.noPeriod'),
    },
    {
      term: t('page.lastUpdate'),
      value: (
        <>
          {lastUpdateOn === null ? t('page.noUpdate') : <DateText value={lastUpdateOn} />}
          {updates > 0 && (
            <>
              <br />
              <a href="#historique">{t('page.seeUpdates', { count: updates })}</a>
            </>
          )}
        </>
      ),
    },
    publishedRate !== null && {
      term: t('page.published'),
      value: (
        <>
          {t('page.publishedValue', { percent: format.percent(publishedRate.rate), date: format.date(publishedRate.asOf) })}
          {publishedRate.difference !== null && (
            <>
              <br />
              <small>{t('page.difference', { points: format.signed(publishedRate.difference) })}</small>
            </>
          )}
        </>
      ),
    },
  ];
  return <Metadata rows={rows.filter((row) => row !== false)} />;
};
