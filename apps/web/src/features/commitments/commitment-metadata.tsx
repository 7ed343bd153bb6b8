import type { Commitment } from '@iltizam/shared/commitments/contract';
import { DateText } from '../../ui/figures.js';
import { LocalLink } from '../../ui/local-link.js';
import { LocalText } from '../../ui/local-text.js';
import { Metadata } from '../../ui/metadata.js';
import { RateSourceText, usePublishedGap } from '../../ui/published-rate.js';
import { Rich, useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';
import { InitialPeriod } from './initial-values.js';
import { InstitutionName } from './institution-name.js';

/** "21 août 2023 par le ministère : voir les 14 mises à jour". */
const LastUpdate = ({ commitment: { lastUpdateOn, lastUpdateBy, updates } }: { commitment: Commitment }) => {
  const { t } = useTranslation('commitments');
  if (lastUpdateOn === null) return t('page.noUpdate');
  const date = <DateText value={lastUpdateOn} />;
  return (
    <>
      {lastUpdateBy === null ? (
        date
      ) : (
        <Rich text={t('page.updatedBy')} components={{ date, body: <InstitutionName institution={lastUpdateBy} /> }} />
      )}
      {t('page.colon')}
      <a href="#historique">{t('page.seeUpdates', { count: updates })}</a>
    </>
  );
};

const PublishedRate = ({ published, commitment }: { published: NonNullable<Commitment['publishedRate']>; commitment: Commitment }) => {
  const { t } = useTranslation('commitments');
  const format = useFormat();
  const gap = usePublishedGap()(published, commitment, commitment.asOf);
  return (
    <>
      {t('page.publishedValue', { percent: format.percent(published.rate), date: format.date(published.asOf) })}
      {gap !== null && (
        <>
          <br />
          <small>{gap}</small>
        </>
      )}
      {published.source !== null && (
        <>
          <br />
          <small>
            <RateSourceText source={published.source} />
          </small>
        </>
      )}
    </>
  );
};

const LeadNames = ({ names }: { names: readonly string[] }) => (
  <ul>
    {names.map((name, index) => (
      <li key={index}>
        <bdi>{name}</bdi>
      </li>
    ))}
  </ul>
);

/** Who is responsible, of which plan, when, the last update, the published rate beside ours. Without a value there is no row. */
export const CommitmentMetadata = ({ commitment, search }: { commitment: Commitment; /** keeps the date */ search: string }) => {
  const { t } = useTranslation('commitments');
  const format = useFormat();
  const { plan, axis, institution, supporting, leads, start, end, publishedRate, publishedOn } = commitment;
  const rows = [
    { term: t('page.lead'), value: <InstitutionName institution={institution} /> },
    supporting.length > 0 && {
      term: t('page.supporting'),
      value: (
        <ul>
          {supporting.map((body) => (
            <li key={body.key}>
              <InstitutionName institution={body} /> <small>({t(`sector.${body.sector}`)})</small>
            </li>
          ))}
        </ul>
      ),
    },
    leads.count > 0 && {
      term: t('page.leads'),
      value: leads.names === null ? t('page.leadCount', { count: leads.count }) : <LeadNames names={leads.names} />,
    },
    {
      term: t('page.place'),
      value: (
        <>
          <LocalLink to={`/plans/${plan.slug}${search}`}>
            <LocalText lang={plan.titleLang}>{plan.title}</LocalText>
          </LocalLink>
          <br />
          <small>
            <LocalLink to={`/plans/${plan.slug}/axes/${axis.number}${search}`}>{t('page.axisNumber', { number: axis.number })}</LocalLink>
            {t('page.colon')}
            <LocalText lang={axis.titleLang}>{axis.title}</LocalText>
          </small>
        </>
      ),
    },
    {
      term: t('page.period'),
      value: (
        <>
          {t('page.periodValue', { start: format.date(start ?? plan.start), end: format.date(end ?? plan.end) })}
          {(start ?? end) === null && <small> ({t('page.planPeriod')})</small>} <InitialPeriod commitment={commitment} />
        </>
      ),
    },
    { term: t('page.lastUpdate'), value: <LastUpdate commitment={commitment} /> },
    publishedOn !== null && { term: t('page.publishedOn'), value: <DateText value={publishedOn} /> },
    publishedRate !== null && { term: t('page.published'), value: <PublishedRate published={publishedRate} commitment={commitment} /> },
  ];
  return <Metadata rows={rows.filter((row) => row !== false)} />;
};
