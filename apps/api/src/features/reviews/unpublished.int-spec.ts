import { DEFAULT_SETTINGS } from '@iltizam/shared/plans/settings';
import { PLAN_RATE_RULES, type PlanProgress, type UpdatePage } from '@iltizam/shared/progress/contract';
import type { PublishedReports, ReviewQueue } from '@iltizam/shared/reviews/contract';
import type { SearchResults } from '@iltizam/shared/search/contract';
import type { Caller } from '../../../test/api-client.js';
import type { GivenActivity, GivenPlan } from '../../../test/given.js';
import { runningProduct } from '../../../test/product.js';
import { draftForm, FIRST, reportingOf } from '../../../test/reporting.js';
import { declaredRoutes } from '../../../test/routes.js';
import { ok } from '../../../test/studio.js';
import { VISITOR } from '../../platform/auth/actor.js';

const product = runningProduct();
const { submit } = reportingOf(product);
const REVIEW_FIRST = { settings: { ...DEFAULT_SETTINGS, publication: 'review_first' as const } };

let plan: GivenPlan;
let activity: GivenActivity;
let lead: Caller;
let staff: Caller;

beforeAll(async () => {
  lead = await product.as('lead');
  staff = await product.as('staff');
});

beforeEach(async () => {
  plan = await product.given.plan(REVIEW_FIRST);
  activity = await product.given.activity({ commitment: await product.given.commitment({ plan }) });
});

const queueOf = (caller: Caller): Promise<ReviewQueue> => ok(caller.get<ReviewQueue>(`/reviews?plan=${plan.slug}`));
const publish = (caller: Caller, { id, version }: { id: number; version: number }): Promise<PublishedReports> =>
  ok(caller.post<PublishedReports>('/reviews/publish', { drafts: [{ id, version }] }));
const historyOf = async ({ commitment }: GivenActivity): Promise<UpdatePage['items']> =>
  (await product.api.visitor.get<UpdatePage>(`${commitment.path}/updates`)).body.items;
const rateNow = async (): Promise<string | null> =>
  (await product.api.visitor.get<PlanProgress>(`/plans/${plan.slug}/progress`)).body.plan.rate;

describe('drafts and submissions', () => {
  const SECRET = 'zythomancie';

  it('are public nowhere, and move no rate', async () => {
    await publish(staff, await submit(lead, activity));
    const other = await product.given.activity({ commitment: activity.commitment });
    const before = await rateNow();
    await submit(lead, activity, {
      percent: 90.5,
      note: SECRET,
      achievedActions: [{ text: SECRET, doneOn: null, actions: [] }],
      evidence: [{ title: SECRET, url: `https://example.org/${SECRET}`, documentId: null }],
    });
    await ok(lead.send('PUT', `/activities/${other.id}/draft`, draftForm({ note: SECRET }), FIRST));
    const [{ key } = { key: '' }] = await product.rows<{ key: string }>('select key from institution where id = $1', [
      activity.commitment.institutionId,
    ]);
    const names: Record<string, string | number> = {
      plan: plan.slug,
      number: activity.commitment.number,
      id: activity.id,
      dataset: 'updates',
      key,
    };
    const open = declaredRoutes(product.app).filter(({ method, policy }) => method === 'GET' && policy?.(VISITOR));
    const told: string[] = [];
    for (const { path } of open) {
      const { status, body } = await product.api.visitor.get(path.replace(/:(\w+)/g, (_, name: string) => String(names[name] ?? 1)));
      if (status === 200) told.push(path);
      expect([path, Buffer.isBuffer(body) ? body.toString('latin1') : JSON.stringify(body)]).toEqual([
        path,
        expect.not.stringContaining(SECRET),
      ]);
    }
    expect(told.length).toBeGreaterThan(30);
    expect((await ok(product.api.visitor.get<SearchResults>(`/search?q=${SECRET}`))).total).toBe(0);
    expect(await rateNow()).toBe(before);
    expect(await historyOf(activity)).toHaveLength(1);
    const words = await product.rows(
      `select 1 from search_document where body like $1 or title like $1 union all select 1 from search_word where word like $1`,
      [`%${SECRET}%`],
    );
    expect(words).toEqual([]);
  });

  it.each(PLAN_RATE_RULES)('what the queue says it moves is what it moves, by %s', async (planRate) => {
    plan = await product.given.plan({ settings: { ...REVIEW_FIRST.settings, planRate } });
    const commitment = await product.given.commitment({ plan });
    activity = await product.given.activity({ commitment, weight: '3' });
    await product.given.activity({ commitment, weight: '4' });
    await product.given.activity({ commitment: await product.given.commitment({ plan }) });
    const draft = await submit(lead, activity);
    const [waiting] = (await queueOf(staff)).submitted.items;
    expect(waiting?.planRate.before).toBe(await rateNow());
    await publish(staff, draft);
    expect(await rateNow()).toBe(waiting?.planRate.after);
    expect(waiting?.commitmentRate.after).toBe('30.00');
  });
});
