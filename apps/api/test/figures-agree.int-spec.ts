import type { AmendablePlan, AmendPlan } from '@iltizam/shared/amendments/contract';
import type { CommitmentPage, RelatedCommitments } from '@iltizam/shared/commitments/contract';
import type { DateComparison, InstitutionBreakdown, PlanComparison, Reporting, Timeline } from '@iltizam/shared/dashboards/contract';
import { LOCALES } from '@iltizam/shared/kernel/locale';
import type { DatasetFile, DatasetRow, PlanData } from '@iltizam/shared/exports/contract';
import type { LateList } from '@iltizam/shared/news/contract';
import type { AxisCalculation, Calculation, Curve, PlanCalculation, PlanProgress, Progress } from '@iltizam/shared/progress/contract';
import type { ReportModel } from '@iltizam/shared/reports/contract';
import { told } from '@iltizam/shared/progress/reporting';
import { runningProduct } from './product.js';
import { ok } from './studio.js';

const product = runningProduct({ template: 'demo' });

/** Before the plan, within it, the day of the published report, and a day to come. */
const DAYS = ['2020-06-30', '2021-12-31', '2023-07-31', '2099-05-01'];
const PLANS = ['ma-2021-2023', 'ma-2024-2027', 'ma-2018-2020'];

const get = async <Body>(path: string): Promise<Body> => (await product.api.visitor.get<Body>(path)).body;

type Figure = Pick<Progress, 'rate' | 'shown' | 'band' | 'coverage' | 'planned'>;
const figure = ({ rate, shown, band, coverage, planned }: Figure): Figure => ({ rate, shown, band, coverage, planned });
const figureOf = (row: DatasetRow): object => ({
  rate: row['rate'],
  shown: row['rate_shown'],
  band: row['band'],
  coverage: row['coverage'],
  planned: row['planned'],
});
const due = ({ rate, coverage }: Pick<Figure, 'rate' | 'coverage'>): object => ({ rate, coverage });

const AMENDED = 'ma-2021-2023';
const nothing = { title: null, weight: null, dates: null, applicable: null };

/** A plan is amended three times, with effect after the first days and before the last. */
beforeAll(async () => {
  const staff = await product.as('staff');
  const { body: plan } = await staff.get<AmendablePlan>(`/studio/plans/${AMENDED}/terms`);
  const [first, second, third] = plan.commitments;
  const amend = async (effectiveOn: string, parts: Partial<AmendPlan>): Promise<void> => {
    const form = {
      reason: { fr: 'Essai' },
      approver: 'Comité',
      effectiveOn,
      plan: null,
      commitments: [],
      activities: [],
      added: [],
      ...parts,
    };
    await ok(staff.post(`/plans/${AMENDED}/amendments`, form));
  };
  const [one, two] = first?.activities ?? [];
  await amend('2022-03-01', {
    activities: [
      { ...nothing, id: one?.id ?? 0, weight: '37' },
      { ...nothing, id: two?.id ?? 0, applicable: false },
    ],
    added: [{ commitmentId: third?.id ?? 0, title: { fr: 'Ajoutée' }, weight: '5', start: null, end: null }],
  });
  await amend('2022-06-01', { commitments: [{ ...nothing, id: second?.id ?? 0, scope: null, applicable: false }] });
  const { title: _title, end: _end, ...settings } = plan.baseline;
  await amend('2022-06-01', {
    plan: { title: null, end: '2024-02', settings: { ...settings, planRate: 'mean_of_axes', limitedBelow: '40' } },
  });
}, 30_000);

describe.each(PLANS.flatMap((slug) => DAYS.map((day) => [slug, day] as const)))('%s on %s', (slug, day) => {
  const path = `/plans/${slug}`;
  const on = `?asOf=${day}`;
  const rows = async (dataset: string): Promise<DatasetRow[]> => (await get<DatasetFile>(`${path}/datasets/${dataset}.json${on}`)).rows;
  let progress: PlanProgress;
  beforeAll(async () => {
    progress = await get<PlanProgress>(`${path}/progress${on}`);
  });

  it('has one rate, whoever is asked', async () => {
    const [calculation, comparison, beside, data, [row]] = await Promise.all([
      get<PlanCalculation>(`${path}/calculation${on}`),
      get<DateComparison>(`${path}/comparison?from=${day}&to=${day}`),
      get<PlanComparison>(`/comparison?plans=${slug},${PLANS.find((other) => other !== slug)}&asOf=${day}`),
      get<PlanData>(`${path}/data.json${on}`),
      rows('plan'),
    ]);
    expect(due(calculation)).toEqual(due(progress.plan));
    expect([comparison.plan.from, comparison.plan.to, comparison.plan.difference]).toEqual([
      figure(progress.plan),
      figure(progress.plan),
      progress.plan.rate && '0.00',
    ]);
    expect(beside.plans[0]).toMatchObject({
      ...figure(progress.plan),
      delay: progress.plan.delay,
      publishedRate: progress.plan.publishedRate,
    });
    const { hasDataNote: _hasDataNote, ...plan } = progress.plan;
    expect(data.plan).toMatchObject(plan);
    expect(figureOf(row ?? {})).toEqual(figure(progress.plan));
    const { points } = await get<Curve>(`${path}/curve${on}`);
    for (const { planned, reported } of points.filter((point) => point.on === day))
      expect([planned, reported]).toEqual([progress.plan.planned, progress.plan.rate]);
  });

  it('has one rate for each axis, body and commitment', async () => {
    expect((await rows('axes')).map(figureOf)).toEqual(progress.axes.map(figure));
    expect((await rows('commitments')).map(figureOf)).toEqual(progress.commitments.map(figure));
    const { items } = await get<InstitutionBreakdown>(`${path}/institutions${on}`);
    expect((await rows('institutions')).map(figureOf)).toEqual(items.map(figure));
    const { axes } = await get<Timeline>(`${path}/timeline${on}`);
    expect(axes.flatMap(({ commitments }) => commitments)).toMatchObject(progress.commitments);
    const list = await get<CommitmentPage>(`${path}/commitments${on}&size=100`);
    expect(list.items).toMatchObject(progress.commitments);
    for (const axis of progress.axes)
      expect(due(await get<AxisCalculation>(`${path}/axes/${axis.number}/calculation${on}`))).toEqual(due(axis));
    for (const commitment of progress.commitments)
      expect(due(await get<Calculation>(`${path}/commitments/${commitment.number}/calculation${on}`))).toEqual(due(commitment));
  });

  it.each(LOCALES)('has the same figures in the report in %s, dropped parts and all', async (lang) => {
    const { plan, axes, commitments } = await get<ReportModel>(`${path}/report.json${on}&lang=${lang}`);
    const said = ({ rate, shown, band }: Pick<Figure, 'rate' | 'shown' | 'band'>): object => ({ rate, shown, band });
    expect([said(plan), plan.coverage, plan.activities, plan.publishedRate]).toEqual([
      said(progress.plan),
      progress.plan.coverage,
      progress.plan.activities,
      progress.plan.publishedRate,
    ]);
    expect(axes.map(said)).toEqual(progress.axes.map(said));
    expect(
      commitments.map((one) => ({ ...said(one), coverage: one.coverage, published: one.publishedRate, dropped: one.dropped !== null })),
    ).toEqual(
      progress.commitments.map((one) => ({ ...said(one), coverage: one.coverage, published: one.publishedRate, dropped: !one.applicable })),
    );
    for (const { number, rate, activities } of commitments) {
      const { terms } = await get<Calculation>(`${path}/commitments/${number}/calculation${on}`);
      expect(
        activities.flatMap(({ number: activity, weight, contribution }) =>
          contribution === null ? [] : [{ activity, weight, contribution }],
        ),
      ).toEqual(terms.map(({ activity, weight, contribution }) => ({ activity, weight, contribution })));
      if (rate !== null) expect(terms.length).toBeGreaterThan(0);
    }
  });

  it('has one set of late and silent work, and related commitments that stand as on their own page', async () => {
    const delays = (await rows('activities')).map(({ delay }) => delay);
    const { overdue, atRisk } = await get<LateList>(`${path}/late${on}`);
    expect([overdue, atRisk]).toEqual(['overdue', 'at_risk'].map((wanted) => delays.filter((delay) => delay === wanted).length));
    const { commitments } = await get<Reporting>(`${path}/reporting${on}`);
    expect(Object.fromEntries((await rows('reporting')).map((row) => [row['commitment_number'], row['days_since']]))).toEqual(
      Object.fromEntries(commitments.map(({ number, daysSince }) => [number, daysSince])),
    );
    for (const { number } of progress.commitments) {
      const { items } = await get<RelatedCommitments>(`${path}/commitments/${number}/related${on}`);
      for (const item of items)
        expect(told(await get<Progress>(`/plans/${item.plan.slug}/commitments/${item.number}${on}`))).toMatchObject({
          shown: item.shown,
          band: item.band,
        });
    }
  });
});
