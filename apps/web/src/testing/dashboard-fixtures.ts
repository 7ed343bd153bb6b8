import type {
  ComparedPlan,
  DateComparison,
  InstitutionBreakdown,
  PlanComparison,
  Reporting,
  StandingOnTwoDays,
  Timeline,
  TimelineActivity,
} from '@iltizam/shared/dashboards/contract';
import { archivePlan, commitmentSummary, finishedCommitment, plan, planProgress, progress } from './fixtures.js';

const { institution } = commitmentSummary;

export const institutions: InstitutionBreakdown = {
  asOf: '2023-07-31',
  items: [{ ...progress('82.50', 83, '91.50'), institution, commitments: 2, lastUpdateOn: '2023-07-12' }],
};

const activity: TimelineActivity = {
  id: 11,
  number: 1,
  title: 'Étude comparative',
  titleLang: 'fr',
  supplementary: false,
  applicable: true,
  datesFrom: 'activity',
  percent: '100',
  band: 'completed',
  planned: '100.00',
  effectiveOn: '2023-07-12',
  delay: { delay: 'done', points: null, days: null },
  start: '2021-03',
  end: '2021-06',
  inherited: { start: false, end: false },
};

const lateActivity: TimelineActivity = {
  ...activity,
  id: 12,
  number: 2,
  title: 'Mécanisme de consultation',
  datesFrom: 'plan',
  percent: null,
  band: null,
  delay: { delay: 'at_risk', points: '86.00', days: null },
  start: '2021',
  end: '2023',
  inherited: { start: true, end: true },
};

const period = { start: '2021', end: '2023', inherited: { start: true, end: true } };

export const timeline: Timeline = {
  asOf: '2023-07-31',
  start: '2021',
  end: '2023',
  axes: [
    {
      number: 1,
      title: 'Transparence',
      titleLang: 'fr',
      commitments: [
        { ...commitmentSummary, ...period, activityList: [activity, lateActivity] },
        { ...finishedCommitment, ...period, activityList: [{ ...activity, id: 21, title: 'Loi publiée' }] },
      ],
    },
  ],
};

const standing = (rate: string, shown: number) => ({ rate, shown, band: 'significant' as const, planned: '90.00', coverage: '100.00' });
const moved: StandingOnTwoDays = { from: standing('60.00', 60), to: standing('65.00', 65), difference: '5.00' };
const still: StandingOnTwoDays = { from: standing('100.00', 100), to: standing('100.00', 100), difference: '0.00' };

export const comparison: DateComparison = {
  from: '2023-05-02',
  to: '2023-07-31',
  plan: {
    from: standing('80.00', 80),
    to: standing('82.50', 83),
    difference: '2.50',
    slug: 'essai',
    number: 2,
    title: plan.title,
    titleLang: 'fr',
  },
  axes: [{ from: standing('80.00', 80), to: standing('82.50', 83), difference: '2.50', number: 1, title: 'Transparence', titleLang: 'fr' }],
  commitments: [
    { ...moved, number: 1, axis: 1, title: commitmentSummary.title, titleLang: 'fr', institution },
    { ...still, number: 2, axis: 1, title: finishedCommitment.title, titleLang: 'fr', institution },
  ],
};

export const stillComparison: DateComparison = {
  ...comparison,
  plan: { ...comparison.plan, ...still },
  axes: [],
  commitments: comparison.commitments.map((item) => ({ ...item, ...still })),
};

/** Nothing was declared before the first day. */
const first = <Item extends StandingOnTwoDays>(item: Item): Item => ({
  ...item,
  from: { ...standing('0.00', 0), coverage: '0.00' },
  difference: item.to.rate,
});

export const firstComparison: DateComparison = {
  from: '2021-01-01',
  to: '2023-07-31',
  plan: first(comparison.plan),
  axes: comparison.axes.map(first),
  commitments: comparison.commitments.map(first),
};

const compared: ComparedPlan = {
  ...planProgress.plan,
  start: '2021',
  end: '2023',
  state: 'in_progress',
  archive: false,
  axes: 1,
  commitments: 2,
  described: 2,
};

export const plansCompared: PlanComparison = {
  asOf: '2023-07-31',
  plans: [compared, { ...compared, ...archivePlan, band: null, coverage: null, planned: null, delay: null, axes: 0, lastUpdateOn: null }],
  difference: null,
};

const silent = { lastUpdateOn: null, daysSince: null, freshness: 'never', activities: 7, reported: 0 } as const;

export const reporting: Reporting = {
  asOf: '2023-07-31',
  totals: {
    institutions: { total: 2, within30: 1, within90: 1, within180: 1, never: 1 },
    commitments: { total: 2, within30: 1, within90: 1, within180: 1, never: 1 },
  },
  institutions: [
    { ...silent, institution: { key: 'justice', name: 'Ministère de la justice', nameLang: 'fr' }, commitments: 1 },
    { lastUpdateOn: '2023-07-12', daysSince: 19, freshness: 'within_30', activities: 7, reported: 7, institution, commitments: 1 },
  ],
  commitments: [
    { ...silent, number: 2, axis: 1, title: finishedCommitment.title, titleLang: 'fr', institution },
    {
      lastUpdateOn: '2023-07-12',
      daysSince: 19,
      freshness: 'within_30',
      activities: 7,
      reported: 7,
      number: 1,
      axis: 1,
      title: commitmentSummary.title,
      titleLang: 'fr',
      institution,
    },
  ],
};
