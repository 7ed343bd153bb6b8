import { runningProduct } from '../../../test/product.js';

const product = runningProduct({ template: 'demo' });

const PLAN = '/plans/ma-2021-2023';

const read = async (path: string): Promise<{ status: number; type: string | null; text: string }> => {
  const response = await fetch(`${product.origin}/api/v1${path}`);
  return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
};

const places = (xml: string): Set<string> => new Set([...xml.matchAll(/commitments\/(\d+)\?update=/g)].map(([, number = '']) => number));

describe('feed.atom', () => {
  it('tells the latest updates, at most 50, the last told first', async () => {
    const { status, type, text } = await read(`${PLAN}/feed.atom?lang=en`);
    expect([status, type]).toEqual([200, 'application/atom+xml; charset=utf-8']);
    expect(text.match(/<entry>/g)).toHaveLength(50);
    const [feed, ...entries] = [...text.matchAll(/<updated>(.*?)<\/updated>/g)].map(([, instant = '']) => instant);
    expect(entries).toEqual([...entries].sort().reverse());
    expect(feed).toBe(entries[0]);
    expect(text).toContain(`rel="self" href="${product.origin}/api/v1${PLAN}/feed.atom?lang=en"`);
    expect(new Set([...text.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id)).size).toBe(51);
  });

  it('has one new entry for a new update', async () => {
    const commitment = await product.given.commitment({ plan: await product.given.plan({ slug: 'fed', start: '2021' }), number: 1 });
    const activity = await product.given.activity({ commitment, number: 1, end: '2026-02' });
    const lead = await product.as('lead', { institutionId: commitment.institutionId });
    expect((await read('/plans/fed/feed.atom')).text).not.toContain('<entry>');
    const report = { percent: 40, effectiveOn: '2021-06-30', achievedActions: [], evidence: [], note: '<b>note</b>' };
    const difficulties = [{ code: 'budget', severity: 'low', description: 'x' }];
    expect((await lead.post(`/activities/${activity.id}/updates`, { ...report, difficulties })).status).toBe(201);
    const { text } = await read('/plans/fed/feed.atom?lang=fr');
    expect(text.match(/<entry>/g)).toHaveLength(1);
    expect(text).toContain('Engagement 1, activité 1\u00a0: 40\u202f%');
    expect(text).not.toContain('<b>note');
    const ics = (await read('/plans/fed/commitments/1/calendar.ics?lang=fr')).text;
    expect(ics).toContain('DTSTART;VALUE=DATE:20260228');
    expect(ics.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  });

  it('has one for an amendment, on the feed of the plan and of what it touches', async () => {
    const plan = await product.given.plan({ slug: 'amended' });
    const [first, second] = [await product.given.commitment({ plan, number: 1 }), await product.given.commitment({ plan, number: 2 })];
    const activity = await product.given.activity({ commitment: first, number: 1 });
    await product.given.activity({ commitment: second, number: 1 });
    const staff = await product.as('staff');
    const reason = { fr: 'Crédits <réduits>' };
    const part = { id: activity.id, title: null, weight: '3', dates: null, applicable: null };
    const amendment = { reason, approver: 'Comité', effectiveOn: '2025-06-01', plan: null, commitments: [], activities: [part], added: [] };
    expect((await staff.post('/plans/amended/amendments', amendment)).status).toBe(201);
    const entries = async (of: string): Promise<number> =>
      (await read(`/plans/amended${of}/feed.atom?lang=fr`)).text.match(/Amendement 1 du plan/g)?.length ?? 0;
    expect([await entries(''), await entries('/commitments/1'), await entries('/commitments/2')]).toEqual([1, 1, 0]);
    expect((await read('/plans/amended/feed.atom?lang=fr')).text).not.toContain('<réduits>');
  });

  it('has one for a published report, on the feed of the plan alone', async () => {
    const plan = await product.given.plan({ slug: 'reported' });
    await product.given.commitment({ plan, number: 1 });
    await product.rows(
      `with r as (insert into report (plan_id, number, as_of, languages, sections, remarks_until) values ($1, 1, '2025-06-30', '{fr}', '{}', '2025-08-31') returning id)
       insert into report_edition (report_id, kind, as_of, known_at, frozen_at, published_at)
       select r.id, k.kind, '2025-06-30', now(), now(), k.at from r, (values ('draft', now()), ('final', null)) k (kind, at)`,
      [plan.id],
    );
    const { text } = await read('/plans/reported/feed.atom?lang=fr');
    expect(text.match(/<entry>/g)).toHaveLength(1);
    expect(text).toContain('Projet du rapport d’auto-évaluation 1, chiffres au 2025-06-30');
    expect(text).toContain('jusqu’au 2025-08-31 inclus');
    expect(text).toContain(`/fr/plans/reported/reports#rapport-1-draft`);
    expect((await read('/plans/reported/commitments/1/feed.atom')).text).not.toContain('<entry>');
  });

  it('keeps to an axis, a responsible body or a commitment', async () => {
    const commitments = await product.api.visitor.get<{ items: { number: number; axis: number; institution: { key: string } }[] }>(
      `${PLAN}/commitments?size=100`,
    );
    const { items } = commitments.body;
    const key = items[0]?.institution.key ?? '';
    const numbers = (kept: typeof items): Set<string> => new Set(kept.map(({ number }) => String(number)));
    const within = (part: Set<string>, whole: Set<string>): boolean => part.size > 0 && [...part].every((number) => whole.has(number));
    const ofAxis = places((await read(`${PLAN}/axes/2/feed.atom`)).text);
    const ofBody = places((await read(`${PLAN}/institutions/${key}/feed.atom`)).text);
    expect(within(ofAxis, numbers(items.filter(({ axis }) => axis === 2)))).toBe(true);
    expect(within(ofBody, numbers(items.filter(({ institution }) => institution.key === key)))).toBe(true);
    expect(places((await read(`${PLAN}/commitments/1/feed.atom`)).text)).toEqual(new Set(['1']));
  });
});

describe.each(['feed.atom', 'calendar.ics'])('%s', (file) => {
  it('is not found for what is not public', async () => {
    await product.given.plan({ slug: `draft-${file.length}`, state: 'draft' });
    for (const place of [
      '/plans/none',
      `/plans/draft-${file.length}`,
      `${PLAN}/axes/9`,
      `${PLAN}/axes/x`,
      `${PLAN}/institutions/none`,
      `${PLAN}/commitments/99`,
    ])
      expect(await product.api.visitor.get(`${place}/${file}`)).toBeProblem(404, 'resource.not_found');
    expect(await product.api.visitor.get(`${PLAN}/${file}?axis=1`)).toBeProblem(422, 'request.invalid');
  });

  it.each(['fr', 'ar', 'en', 'zgh'])('speaks %s, and is the same when asked again', async (lang) => {
    const first = await read(`${PLAN}/${file}?lang=${lang}`);
    expect(first.status).toBe(200);
    expect((await read(`${PLAN}/${file}?lang=${lang}`)).text).toBe(first.text);
  });
});

describe('calendar.ics', () => {
  it('has the ends that were set, and none that is inherited', async () => {
    const { type, text } = await read(`${PLAN}/calendar.ics?lang=fr`);
    const [{ ends } = { ends: 0 }] = await product.rows<{ ends: number }>(
      `select (count(distinct c.id) filter (where c.end_on is not null) + count(distinct a.id) filter (where a.end_on is not null))::int as ends
       from plan p join commitment c on c.plan_id = p.id left join activity a on a.commitment_id = c.id where p.slug = 'ma-2021-2023'`,
    );
    expect(type).toBe('text/calendar; charset=utf-8');
    expect(text.match(/BEGIN:VEVENT/g) ?? []).toHaveLength(ends);
    expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  });
});
