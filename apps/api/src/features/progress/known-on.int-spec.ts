import type { PlanProgress } from '@iltizam/shared/progress/contract';
import type { ReportModel } from '@iltizam/shared/reports/contract';
import fc from 'fast-check';
import { setTimeout } from 'node:timers/promises';
import { runningProduct } from '../../../test/product.js';
import { ok } from '../../../test/studio.js';
import { scenario } from '../../../test/rate-scenarios.js';
import { amendScenario, storeScenario } from '../../../test/stored-scenario.js';

const product = runningProduct();

const DAYS = ['2024-07-15', '2025-06-30', '2026-10-01'];

/** An instant after everything recorded so far and before everything recorded next. */
const now = async (): Promise<string> => {
  await setTimeout(2);
  const instant = new Date().toISOString();
  await setTimeout(2);
  return instant;
};

const progress = async (slug: string, query: string): Promise<PlanProgress> => {
  const { status, body } = await product.api.visitor.get<PlanProgress>(`/plans/${slug}/progress?${query}`);
  expect(status).toBe(200);
  return body;
};
const report = async (slug: string, query: string): Promise<ReportModel> =>
  (await product.api.visitor.get<ReportModel>(`/plans/${slug}/report.json?lang=fr&${query}`)).body;

const everyDay = <Seen>(read: (day: string) => Promise<Seen>): Promise<Seen[]> => Promise.all(DAYS.map(read));

describe('what was known on an instant', () => {
  it('is what everybody read then, whatever was amended and reported since, at every level and on every day', async () => {
    const staff = await product.as('staff');
    let moved = 0;
    await fc.assert(
      fc.asyncProperty(scenario, async (facts) => {
        const slug = await storeScenario(product, facts);
        const told: { at: string; said: PlanProgress[] }[] = [];
        const remember = async (): Promise<void> => {
          const said = await everyDay((day) => progress(slug, `asOf=${day}`));
          told.push({ at: await now(), said });
        };
        await remember();
        for (const amendment of facts.amendments) {
          await amendScenario(staff, slug, [amendment]);
          await remember();
        }
        // told late of days that are long over and of activities that amendments added; a third of it takes a report back
        await product.rows(
          `insert into progress_update (activity_id, institution_id, percent, effective_on, recorded_at, language, note)
           select a.id, c.lead_institution_id, case when a.id % 3 > 0 then (a.id * 37) % 101 end, '2025-03-01', clock_timestamp(), 'fr', 'Essai'
           from activity a join commitment c on c.id = a.commitment_id join plan p on p.id = c.plan_id where p.slug = $1`,
          [slug],
        );
        const today = await everyDay((day) => progress(slug, `asOf=${day}`));
        for (const { at, said } of told) {
          const again = await everyDay((day) => progress(slug, `asOf=${day}&knownAt=${at}`));
          expect(again).toEqual(said);
          if (JSON.stringify(said) !== JSON.stringify(today)) moved++;
        }
        expect(await everyDay(async (day) => progress(slug, `asOf=${day}&knownAt=${await now()}`))).toEqual(today);
      }),
      { numRuns: 6 },
    );
    expect(moved).toBeGreaterThan(5);
  }, 60_000);

  it('gives the report of that instant for ever: figures, texts of amendments, values, comments and their states', async () => {
    const { commitment } = await product.given.activity();
    const { slug } = commitment.plan;
    const staff = await product.as('staff');
    const [indicator] = await product.rows<{ id: number }>(
      `insert into indicator (commitment_id, number, kind, name, unit, target) values ($1, 1, 'monitoring', '{"fr":"Pages"}', 'count', 10) returning id`,
      [commitment.id],
    );
    const [value] = await product.rows<{ id: number }>(
      `insert into measurement (indicator_id, value, printed, measured_on, measured_precision) values ($1, 4, '4', '2025-01-31', 'month') returning id`,
      [indicator?.id],
    );
    const { body: comment } = await product.api.visitor.post<{ id: number }>(`${commitment.path}/comments`, {
      body: 'Où en est-on ?',
      language: 'fr',
    });
    const asOf = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    const at = await now();
    const documents = (query: string): Promise<unknown[]> =>
      Promise.all(
        [
          `commitments/${commitment.number}/ogp.json?asOf=${asOf}${query}`,
          `commitments/${commitment.number}/ogp.html?asOf=${asOf}${query}`,
          `comparison?from=2025-01-31&to=${asOf}${query}`,
          `comparison.html?from=2025-01-31&to=${asOf}${query}`,
        ].map(async (path) => ok(product.api.visitor.get<unknown>(`/plans/${slug}/${path}`))),
      );
    const before = await report(slug, `asOf=${asOf}&knownAt=${at}`);
    const printed = await documents(`&knownAt=${at}`);
    expect(printed[1]).toContain('Tel que connu le');
    expect(printed[3]).toContain('Tel que connu le');
    expect(before).toMatchObject({ knownAt: at, annexes: { amendments: [], comments: { pending: 1, published: 0 } } });
    expect(before.commitments[0]?.indicators[0]).toMatchObject({ value: '4', measuredOn: '2025-01' });

    await amendScenario(staff, slug, [
      {
        on: '2025-03-01',
        weights: [],
        moved: [],
        dropped: [{ at: 0, applicable: false }],
        commitment: { at: 0, weight: null, applicable: null },
        rules: null,
        added: '3',
      },
    ]);
    await product.rows(
      `insert into measurement (indicator_id, value, printed, measured_on, measured_precision, replaces_id) values ($1, 5, '5', '2025-01-31', 'month', $2)`,
      [indicator?.id, value?.id],
    );
    await product.rows(
      `insert into progress_update (activity_id, institution_id, percent, effective_on, recorded_at, language)
       select max(id), $2, 70, '2025-02-01', clock_timestamp(), 'fr' from activity where commitment_id = $1`,
      [commitment.id, commitment.institutionId],
    );
    const moderator = await product.as('moderator');
    await ok(moderator.post(`/comments/${comment.id}/decision`, { decision: 'publish', reason: null }, { headers: { 'if-match': '"1"' } }));

    const after = await report(slug, `asOf=${asOf}`);
    expect(after.annexes).toMatchObject({ amendments: [{ number: 1 }], comments: { pending: 0, published: 1 } });
    expect(after.commitments[0]?.indicators[0]).toMatchObject({ value: '5' });
    expect(after.commitments[0]?.activities.map(({ dropped }) => dropped)).toEqual([{ amendment: 1, on: '2025-03-01' }, null]);
    expect(await report(slug, `asOf=${asOf}&knownAt=${at}`)).toEqual(before);
    expect(await documents(`&knownAt=${at}`)).toEqual(printed);
    const known = await documents(`&knownAt=${await now()}`);
    for (const [index, document] of known.entries()) expect([index, document]).not.toEqual([index, printed[index]]);
    expect((await report(slug, `asOf=${asOf}&knownAt=${await now()}`)).commitments).toEqual(after.commitments);
  });

  it('is asked for by an instant that is over', async () => {
    const { slug } = await product.given.plan();
    for (const knownAt of ['2099-01-01T00:00:00Z', '2025-02-30T00:00:00Z', '2025-01-01', '2025-01-01T00:00:00+01:00', 'infinity'])
      for (const route of ['progress', 'report.json', 'comparison', 'comparison.html', 'commitments/1/ogp.json'])
        expect(await product.api.visitor.get(`/plans/${slug}/${route}?knownAt=${encodeURIComponent(knownAt)}`)).toBeProblem(
          422,
          'request.invalid',
        );
  });
});
