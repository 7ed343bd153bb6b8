import type { ComparedPlan, PlanComparison } from '@iltizam/shared/dashboards/contract';
import { bandOf } from '@iltizam/shared/progress/bands';
import { told } from '@iltizam/shared/progress/reporting';
import { wholePoints } from '../../lib/format.js';
import { BandLegend } from '../../ui/band-tag.js';
import { ChartFigure } from '../../ui/chart-figure.js';
import { RateBars } from '../../ui/charts/rate-bars.js';
import { LocalLink } from '../../ui/local-link.js';
import { LocalText } from '../../ui/local-text.js';
import { Rich, useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';

/** What stands for a plan: the rate computed here, or the published one where nothing else is known. */
const standsFor = ({ archive, rate, shown, band, planned, coverage, publishedRate }: ComparedPlan) =>
  archive && publishedRate
    ? { rate: publishedRate.rate, shown: wholePoints(publishedRate.rate), band: bandOf(publishedRate.rate), planned: null }
    : { ...told({ rate, shown, band, coverage }), planned };

const titleOf = ({ title, titleLang }: ComparedPlan) => <LocalText lang={titleLang}>{title}</LocalText>;

/** What can be said of an archived plan: its published rate, if there is one. */
const ArchiveSentence = ({ plan }: { plan: ComparedPlan }) => {
  const { t } = useTranslation('dashboards');
  const format = useFormat();
  const { publishedRate } = plan;
  const title = '<title/>';
  const text = publishedRate
    ? t('plans.archive', { title, percent: format.percent(publishedRate.rate), date: format.date(publishedRate.asOf) })
    : t('plans.archiveSilent', { title });
  return <Rich text={text} components={{ title: titleOf(plan) }} />;
};

const Sentence = ({ comparison: { asOf, plans, difference } }: { comparison: PlanComparison }) => {
  const { t } = useTranslation('dashboards');
  const format = useFormat();
  const archived = plans.find(({ archive }) => archive);
  if (archived) return <ArchiveSentence plan={archived} />;
  const [first, second] = plans;
  if (!first || !second || difference === null) return t('plans.unknown', { date: format.date(asOf) });
  return (
    <Rich
      text={t('plans.sentence', {
        date: format.date(asOf),
        first: '<first/>',
        rate: format.percent(first.rate ?? ''),
        second: '<second/>',
        other: format.percent(second.rate ?? ''),
        points: format.signed(difference),
      })}
      components={{ first: titleOf(first), second: titleOf(second) }}
    />
  );
};

/** Two plans side by side on one day. */
export const PlansComparison = ({ comparison }: { comparison: PlanComparison }) => {
  const { t } = useTranslation('dashboards');
  const { t: ui } = useTranslation('ui');
  const format = useFormat();
  const { plans, asOf } = comparison;
  const period = ({ start, end }: ComparedPlan) => t('timeline.period', { start: format.date(start), end: format.date(end) });
  const counted = (pick: (plan: ComparedPlan) => number) => (plan: ComparedPlan) => (plan.archive ? null : pick(plan));
  return (
    <ChartFigure
      id="plans-compared"
      title={t('plans.title')}
      sentence={<Sentence comparison={comparison} />}
      source={t('source')}
      asOf={asOf}
      columns={[
        {
          key: 'title',
          label: t('plans.plan'),
          rowHeader: true,
          value: ({ title }) => title,
          show: titleOf,
        },
        { key: 'period', label: t('plans.period'), value: period },
        { key: 'rate', label: t('plans.rate'), numeric: true, value: ({ rate }) => rate },
        { key: 'planned', label: t('planned'), numeric: true, value: ({ planned }) => planned },
        { key: 'published', label: t('plans.published'), numeric: true, value: ({ publishedRate }) => publishedRate?.rate ?? null },
        { key: 'axes', label: t('plans.axes'), numeric: true, value: counted(({ axes }) => axes) },
        { key: 'commitments', label: t('institutions.commitments'), numeric: true, value: ({ commitments }) => commitments },
        { key: 'activities', label: t('institutions.activities'), numeric: true, value: counted(({ activities }) => activities.total) },
        { key: 'completed', label: ui('band.completed'), numeric: true, value: counted(({ activities }) => activities.completed) },
        { key: 'significant', label: ui('band.significant'), numeric: true, value: counted(({ activities }) => activities.significant) },
        { key: 'limited', label: ui('band.limited'), numeric: true, value: counted(({ activities }) => activities.limited) },
        { key: 'notStarted', label: ui('band.not_started'), numeric: true, value: counted(({ activities }) => activities.notStarted) },
        { key: 'notReported', label: ui('band.not_reported'), numeric: true, value: counted(({ activities }) => activities.notReported) },
      ]}
      rows={plans}
      rowKey={({ slug }) => slug}
      data={{ plan: plans[0]?.slug ?? '', dataset: 'plan', query: { asOf } }}
      legend={<BandLegend pin />}
    >
      <RateBars
        rows={plans.map((plan) => ({
          key: plan.slug,
          label: <LocalLink to={`/plans/${plan.slug}?asOf=${asOf}`}>{titleOf(plan)}</LocalLink>,
          note: plan.archive ? t('plans.onlyPublished') : t('institutions.count', { count: plan.commitments }),
          ...standsFor(plan),
          ...(!plan.archive && { calculation: `/plans/${plan.slug}?asOf=${asOf}#calcul` }),
        }))}
      />
    </ChartFigure>
  );
};
