import type { ActivityPage } from '@iltizam/shared/activities/contract';
import { exact } from '@iltizam/shared/kernel/decimal';
import { shownRate } from '@iltizam/shared/progress/rates';
import { toldDelay } from '@iltizam/shared/progress/reporting';
import { ActivityDates } from '../features/commitments/activity-dates.js';
import { InitialDates, InitialWeight } from '../features/commitments/initial-values.js';
import { InstitutionName } from '../features/commitments/institution-name.js';
import { bandOrNone } from '../ui/band-star.js';
import { BandTag } from '../ui/band-tag.js';
import { DelayNote } from '../ui/delay-tag.js';
import { DateText } from '../ui/figures.js';
import { Headline, Undernote } from '../ui/headline.js';
import { LocalLink } from '../ui/local-link.js';
import { LocalText } from '../ui/local-text.js';
import { Metadata } from '../ui/metadata.js';
import { HeadRuler } from '../ui/ruler.js';
import { Rich, useTranslation } from '../ui/translation.js';
import { useFormat } from '../ui/use-format.js';

/** The percent of an activity as its page shows it: an integer, 100 only when it is; null when nothing was reported. */
export const shownPercent = ({ percent }: Pick<ActivityPage, 'percent'>): number | null =>
  percent === null ? null : shownRate(exact(percent));

/** The figure of an activity, its ruler, band and delay. */
export const ActivityHead = ({ activity }: { activity: ActivityPage }) => {
  const { t } = useTranslation('activities');
  const format = useFormat();
  const { percent, band, planned, asOf, applicable } = activity;
  const shown = shownPercent(activity);
  const delay = toldDelay(activity.delay, percent !== null);
  if (!applicable)
    return (
      <Headline shown={null}>
        {t('page.dropped')} {percent !== null && t('page.lastPercent', { percent: format.percent(percent) })}
      </Headline>
    );
  return (
    <>
      <Headline shown={shown}>
        <Rich text={t(percent === null ? 'page.nothing' : 'page.sentence')} components={{ date: <DateText value={asOf} /> }} />
      </Headline>
      <div>
        <HeadRuler rate={percent} shown={shown} band={band} planned={planned} />
        <Undernote>
          <BandTag band={bandOrNone(band)} box />
          <DelayNote reason={delay} />
        </Undernote>
      </div>
    </>
  );
};

/** What it weighs in its commitment, and what it brings to the rate, with the way to the calculation. */
const usePart = ({ activity, calculation }: { activity: ActivityPage; /** its address */ calculation: string }) => {
  const { t } = useTranslation(['activities', 'commitments']);
  const format = useFormat();
  const { weight, share, contribution, supplementary, applicable } = activity;
  const initial = <InitialWeight activity={activity} />;
  if (weight === null || share === null || contribution === null) {
    const none = applicable && supplementary ? 'commitments:activities.supplementary' : 'commitments:activities.noWeight';
    return [
      {
        term: t('page.weight'),
        value: (
          <>
            {t(none)} {initial}
          </>
        ),
      },
    ];
  }
  return [
    {
      term: t('page.weight'),
      value: (
        <>
          {t('page.weightValue', { weight: format.short(weight), share: format.percent(share) })} {initial}
        </>
      ),
    },
    {
      term: t('page.contribution'),
      value: (
        <>
          {t('page.contributionValue', { count: Number(contribution), points: format.short(contribution), share: format.short(share) })}{' '}
          <LocalLink to={calculation}>{t('page.how')}</LocalLink>
        </>
      ),
    },
  ];
};

/** Where it stands, when, how far against the calendar, what it weighs, who follows it. */
export const ActivityMetadata = ({ activity, search }: { activity: ActivityPage; /** keeps the date */ search: string }) => {
  const { t } = useTranslation(['activities', 'commitments']);
  const format = useFormat();
  const { plan, axis, commitment, percent, planned, effectiveOn, lastUpdateBy } = activity;
  const page = `/plans/${plan.slug}/commitments/${commitment.number}${search}`;
  const part = usePart({ activity, calculation: `${page}#calcul` });
  const rows = [
    {
      term: t('page.dates'),
      value: (
        <>
          <ActivityDates activity={activity} /> <InitialDates activity={activity} />
        </>
      ),
    },
    planned !== null && {
      term: t('page.planned'),
      value:
        percent === null
          ? t('page.plannedOnly', { planned: format.percent(planned) })
          : t('page.plannedValue', { planned: format.percent(planned), percent: format.percent(percent) }),
    },
    ...part,
    { term: t('commitments:page.lead'), value: <InstitutionName institution={commitment.institution} /> },
    {
      term: t('commitments:page.lastUpdate'),
      value:
        effectiveOn === null ? (
          t('commitments:page.noUpdate')
        ) : lastUpdateBy === null ? (
          <DateText value={effectiveOn} />
        ) : (
          <Rich
            text={t('commitments:page.updatedBy')}
            components={{ date: <DateText value={effectiveOn} />, body: <InstitutionName institution={lastUpdateBy} /> }}
          />
        ),
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
            <LocalLink to={`/plans/${plan.slug}/axes/${axis.number}${search}`}>
              {t('commitments:page.axisNumber', { number: axis.number })}
            </LocalLink>
            {t('commitments:page.colon')}
            <LocalText lang={axis.titleLang}>{axis.title}</LocalText>
          </small>
          <br />
          <small>
            <LocalLink to={page}>{t('commitments:page.number', { number: commitment.number })}</LocalLink>
            {t('commitments:page.colon')}
            <LocalText lang={commitment.titleLang}>{commitment.title}</LocalText>
          </small>
        </>
      ),
    },
  ];
  return <Metadata rows={rows.filter((row) => row !== false)} />;
};
