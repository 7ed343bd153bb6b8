import { CHECK_SEVERITIES, type CheckCode, type ReportCheck, type ReportChecks } from '@iltizam/shared/editions/contract';
import { runningProduct } from '../../../test/product.js';
import { ok } from '../../../test/studio.js';

const product = runningProduct({ template: 'demo' });

const ORDER: readonly string[] = CHECK_SEVERITIES;
const SLUG = 'ma-2021-2023';
const staff = () => product.api.as('staff@demo.example');
const checked = async (query: string): Promise<ReportCheck[]> =>
  (await ok(staff().get<ReportChecks>(`/studio/plans/${SLUG}/report-checks?${query}`))).items;

const placesOf = (items: ReportCheck[], code: CheckCode): string[] =>
  items
    .filter((item) => item.code === code)
    .map(({ commitment, activity, indicator }) => [commitment, activity ?? indicator].filter((part) => part !== null).join('.'));

const countsOf = (items: ReportCheck[]): Record<string, number> =>
  Object.fromEntries(
    [...new Set(items.map(({ code }) => code))].sort().map((code) => [code, items.filter((item) => item.code === code).length]),
  );

describe('the report of 2021-2023, whose anomalies are known', () => {
  let items: ReportCheck[];
  beforeAll(async () => {
    items = await checked('asOf=2023-07-31');
  });

  test.each<[CheckCode, string[]]>([
    ['published_outside_bands', ['4', '5', '9', '15', '17', '19']],
    ['not_started_with_actions', ['4.5', '11.6', '18.5', '18.7']],
    ['completed_without_actions', ['2.6', '6.2', '6.3', '16.5', '16.7', '16.8', '19.1']],
    ['indicator_unit_doubtful', ['2.2']],
  ])('%s is found where it is', (code, places) => {
    expect(placesOf(items, code)).toEqual(places);
  });

  it('shows the interval that the bands allow, and the three judgments that count the same', () => {
    const facts = (code: CheckCode, commitment: number) =>
      items.find((item) => item.code === code && item.commitment === commitment)?.facts;
    expect(facts('published_outside_bands', 4)).toMatchObject({ published: '90.00', highest: '76.00' });
    const same = items.filter(({ code, commitment }) => code === 'indicator_same_values' && commitment === 14);
    expect(same.map((item) => item.facts)).toContainEqual({ value: '7118', indicators: '14.4, 14.5, 14.6' });
    expect(facts('indicator_duplicate_name', 5)).toMatchObject({ indicators: '5.2, 20.3' });
  });

  it('counts as it counted', () => {
    expect(countsOf(items)).toEqual({
      completed_speaks_of_future: 1,
      completed_without_actions: 7,
      completed_without_evidence: 102,
      duplicate_action: 1,
      indicator_duplicate_name: 1,
      indicator_same_values: 3,
      indicator_unit_doubtful: 1,
      not_started_with_actions: 4,
      published_outside_bands: 6,
    });
    const severities = items.map(({ severity }) => severity);
    expect(severities).toEqual(severities.toSorted((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)));
  });

  it('asks for the languages of the report', async () => {
    const more = await checked('asOf=2023-07-31&languages=fr,zgh');
    const missing = more.filter(({ code }) => code === 'translation_missing');
    expect(new Set(missing.map(({ facts }) => facts['language']))).toEqual(new Set(['zgh']));
    expect(missing.filter(({ facts }) => facts['what'] === 'commitment')).toHaveLength(22);
    for (const languages of ['fr,de', 'fr,fr'])
      expect(await staff().get(`/studio/plans/${SLUG}/report-checks?languages=${languages}`)).toBeProblem(422, 'request.invalid');
  });

  it('finds links that died and reports that wait for their review', async () => {
    const url = 'https://site.example/mort';
    const [activity] = await product.rows<{ id: number }>(
      `with cited as (
         insert into evidence (update_id, position, title, url)
         select max(u.id), 99, 'Compte rendu', $2 from progress_update u join activity b on b.id = u.activity_id and b.number = 2
           join commitment k on k.id = b.commitment_id and k.number = 3 join plan p on p.id = k.plan_id and p.slug = $1
         returning update_id)
       select u.activity_id as id from cited c join progress_update u on u.id = c.update_id`,
      [SLUG, url],
    );
    await product.rows(
      `insert into link_check (url, status, checked_at, since, next_check_at) values ($1, 'broken', now(), '2026-01-02', now())`,
      [url],
    );
    const dead = (await checked('asOf=2023-07-31')).find(({ code }) => code === 'evidence_link_broken');
    expect(dead).toMatchObject({ commitment: 3, activity: 2, facts: { url, since: '2026-01-02' } });
    expect(dead?.fix).toBe(`/workspace/activities/${activity?.id}`);
    const { items: found } = await ok(staff().get<ReportChecks>('/studio/plans/ma-2024-2027/report-checks'));
    const [submitted] = await product.rows<{ n: number }>(
      `select count(*)::int as n from progress_draft f join activity b on b.id = f.activity_id join commitment k on k.id = b.commitment_id
         join plan p on p.id = k.plan_id where p.slug = 'ma-2024-2027' and f.state = 'submitted'`,
    );
    expect(submitted?.n).toBeGreaterThan(0);
    expect(found.filter(({ code }) => code === 'submission_waiting')).toHaveLength(submitted?.n ?? -1);
  });

  it('reads the texts of the report that is looked at', async () => {
    const plan = await product.given.plan({ slug: 'two-reports' });
    await product.given.commitment({ plan, number: 1 });
    await product.rows(
      `insert into report (plan_id, number, as_of, languages, sections)
       values ($1, 1, '2025-06-30', '{fr}', '{"context": {"fr": [{"t": "p", "runs": [{"text": "Écrit"}]}]}}'), ($1, 2, '2025-06-30', '{fr}', '{}')`,
      [plan.id],
    );
    const lacking = async (query: string): Promise<number> =>
      (await ok(staff().get<ReportChecks>(`/studio/plans/two-reports/report-checks?asOf=2025-06-30${query}`))).items.filter(
        ({ code }) => code === 'section_missing',
      ).length;
    expect([await lacking('&report=1'), await lacking('&report=2'), await lacking('')]).toEqual([2, 3, 3]);
    expect(await staff().get('/studio/plans/two-reports/report-checks?report=9')).toBeProblem(404, 'resource.not_found');
  });

  it('is the business of the plan’s staff', async () => {
    const elsewhere = await product.as('staff', { planId: (await product.given.plan()).id });
    expect(await elsewhere.get(`/studio/plans/${SLUG}/report-checks`)).toBeProblem(404, 'resource.not_found');
  });
});
