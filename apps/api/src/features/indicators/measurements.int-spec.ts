import type { Commitment } from '@iltizam/shared/commitments/contract';
import type { IndicatorMeasurements, Noted } from '@iltizam/shared/indicators/contract';
import { runningProduct } from '../../../test/product.js';
import { ok, studioOf } from '../../../test/studio.js';
import { IndicatorsService } from './indicators.service.js';
import { SYSTEM } from '../../platform/auth/actor.js';

const product = runningProduct();
const { staff, lead, eventsOf } = studioOf(product);

const given = async (unit: 'count' | 'percent' | 'text') => {
  const commitment = await product.given.commitment();
  const id = await product.app.get(IndicatorsService, { strict: false }).create(SYSTEM, {
    commitmentId: commitment.id,
    number: 1,
    kind: 'monitoring',
    name: { fr: 'Lecteurs' },
    unit,
    baseline: '0',
    target: '100',
    measurements: [{ value: '5', printed: '5', on: '2024-06' }],
  });
  return { id, commitment, path: `${commitment.path}/measurements` };
};

const shown = async (path: string): Promise<string[]> =>
  (await ok(product.api.visitor.get<Commitment>(path))).indicators.flatMap(({ measurements }) =>
    measurements.map(({ printed, on }) => `${printed} ${on}`),
  );

test('a lead notes, corrects, takes back and brings back; nothing said is lost', async () => {
  const { id, commitment, path } = await given('count');
  const caller = await lead(commitment.institutionId);
  const { visitor } = product.api;
  expect((await ok(caller.get<Commitment>(commitment.path))).abilities.measure).toBe(true);
  expect((await ok(visitor.get<Commitment>(commitment.path))).abilities.measure).toBe(false);

  const first = await ok(caller.post<Noted>(`/indicators/${id}/measurements`, { value: '12.50', on: '2025-03-31' }));
  expect(await caller.post(`/indicators/${id}/measurements`, { value: '13', on: '2025-03-31' })).toBeProblem(422, 'request.invalid');
  expect(await shown(commitment.path)).toEqual(['5 2024-06', '12.5 2025-03-31']);

  const second = await ok(
    caller.post<Noted>(`/measurements/${first.id}/corrections`, { value: '14', printed: '14 lecteurs', on: '2025-03-31' }),
  );
  expect(await shown(commitment.path)).toEqual(['5 2024-06', '14 lecteurs 2025-03-31']);
  // Whoever starts from what was corrected meanwhile is told.
  expect(await caller.post(`/measurements/${first.id}/corrections`, { value: '15', on: '2025-03-31' })).toBeProblem(
    412,
    'request.precondition_failed',
  );

  const gone = await ok(caller.post<Noted>(`/measurements/${second.id}/withdrawal`, undefined));
  expect(await shown(commitment.path)).toEqual(['5 2024-06']);
  expect(await caller.post(`/measurements/${gone.id}/withdrawal`, undefined)).toBeProblem(412, 'request.precondition_failed');
  await ok(caller.post<Noted>(`/measurements/${gone.id}/corrections`, { value: '14', on: '2025-03-31' }));
  expect(await shown(commitment.path)).toEqual(['5 2024-06', '14 2025-03-31']);

  const { indicators, abilities } = await ok(caller.get<IndicatorMeasurements>(path));
  expect(abilities).toEqual({ measure: true });
  const [imported, kept] = indicators[0]?.measurements ?? [];
  expect(imported).toMatchObject({ printed: '5', recordedBy: null, earlier: [] });
  expect(kept).toMatchObject({ printed: '14', recordedBy: expect.stringContaining('lead') });
  expect(kept?.earlier.map(({ printed, withdrawn }) => [printed, withdrawn])).toEqual([
    ['14 lecteurs', true],
    ['14 lecteurs', false],
    ['12.5', false],
  ]);
  expect(await eventsOf('indicator', id)).toEqual([
    'indicator.created',
    'indicator.measured',
    'indicator.measurement_corrected',
    'indicator.measurement_withdrawn',
    'indicator.measurement_corrected',
  ]);
});

test.each([
  ['percent', { value: '100.5', on: '2025' }, '/value'],
  ['percent', { value: null, on: '2025' }, '/value'],
  ['text', { value: '3', on: '2025' }, '/printed'],
  ['count', { value: '3', on: '2199' }, '/on'],
  ['count', { value: 'trois', on: '2025' }, '/value'],
  ['count', { value: '3', on: '1er mars' }, '/on'],
] as const)('a faulty value of a %s is refused at its field', async (unit, form, pointer) => {
  const { id } = await given(unit);
  const answer = await (await staff()).post<{ errors: { pointer: string }[] }>(`/indicators/${id}/measurements`, form);
  expect(answer).toBeProblem(422, 'request.invalid');
  expect(answer.body.errors.map((fault) => fault.pointer)).toEqual([pointer]);
});

test('only those who report on the commitment, and while it is reported on', async () => {
  const { id, commitment, path } = await given('count');
  const other = await lead(await product.given.institution());
  const form = { value: '1', on: '2025' };
  expect(await other.get(path)).toBeProblem(403, 'permission.denied');
  expect(await other.post(`/indicators/${id}/measurements`, form)).toBeProblem(403, 'permission.denied');
  expect((await product.api.visitor.get(path)).status).toBe(401);
  await product.rows(`update plan set state = 'closed' where id = $1`, [commitment.plan.id]);
  const caller = await lead(commitment.institutionId);
  expect(await caller.post(`/indicators/${id}/measurements`, form)).toBeProblem(409, 'plan.not_reporting');
  expect((await ok(caller.get<IndicatorMeasurements>(path))).abilities).toEqual({ measure: false });
});

test('the plan is shown beside them by the terms in force', async () => {
  const { commitment, path } = await given('count');
  await product.rows(
    `with m as (insert into amendment (plan_id, number, reason, approver, effective_on, recorded_at, effect)
                values ($1, 1, '{}', 'Comité', '2024-02-01', now(), '{}') returning id)
     insert into plan_terms (amendment_id, plan_id, effective_on, terms) select id, $1, '2024-02-01', $2 from m`,
    [commitment.plan.id, { end_on: '2028-06-30', end_precision: 'month' }],
  );
  const caller = await lead(commitment.institutionId);
  expect((await ok(caller.get<IndicatorMeasurements>(path))).plan).toMatchObject({ end: '2028-06' });
});
