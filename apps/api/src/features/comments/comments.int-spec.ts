import type { CommentList, ModerationItem, ModerationQueue, PostComment, PostedComment } from '@iltizam/shared/comments/contract';
import type { Answer, Caller } from '../../../test/api-client.js';
import type { GivenCommitment } from '../../../test/given.js';
import { runningProduct } from '../../../test/product.js';

const product = runningProduct({ config: { commentsPerHour: 1000 } });
const visitor = (): Caller => product.api.visitor;

const form = (wanted: Partial<PostComment> = {}): PostComment => ({
  name: 'Une habitante',
  body: 'Où en est ce portail ?',
  language: 'fr',
  parentId: null,
  ...wanted,
});

const post = (caller: Caller, { path }: GivenCommitment, wanted: Partial<PostComment> = {}, key?: string): Promise<Answer<PostedComment>> =>
  caller.post<PostedComment>(`${path}/comments`, form(wanted), { headers: { ...(key && { 'idempotency-key': key }) } });

const decide = (caller: Caller, id: number, version: number | null, decision: string, reason?: string): Promise<Answer<ModerationItem>> =>
  caller.post<ModerationItem>(
    `/comments/${id}/decision`,
    { decision, ...(reason && { reason }) },
    { headers: { ...(version !== null && { 'if-match': `"${version}"` }) } },
  );

const listOf = async ({ path }: GivenCommitment, caller = visitor()): Promise<CommentList> =>
  (await caller.get<CommentList>(`${path}/comments`)).body;

const moderator = (): Promise<Caller> => product.as('moderator');
const leadOf = ({ institutionId }: GivenCommitment): Promise<Caller> => product.as('lead', { institutionId });

const published = async (commitment: GivenCommitment, wanted: Partial<PostComment> = {}): Promise<number> => {
  const { body } = await post(visitor(), commitment, wanted);
  expect((await decide(await moderator(), body.id, 1, 'publish')).status).toBe(200);
  return body.id;
};

describe('posting a comment', () => {
  test('a visitor is held for moderation: counted, not shown', async () => {
    const commitment = await product.given.commitment();
    const answer = await post(visitor(), commitment);
    expect(answer).toMatchObject({ status: 201, body: { state: 'pending' } });
    expect(await listOf(commitment)).toEqual({
      items: [],
      total: 0,
      pending: 1,
      next: null,
      abilities: { comment: true, replyOfficially: false },
    });
  });

  test('a citizen is held too, and the history names neither the person nor the text', async () => {
    const commitment = await product.given.commitment();
    const citizen = await product.given.account({ role: 'citizen' });
    const { body } = await post(product.api.as(citizen.email), commitment, { name: null });
    expect(body.state).toBe('pending');
    const history = await product.rows(
      `select event, actor_id, after from history_entry where subject_kind = 'comment' and subject_id = $1`,
      [body.id],
    );
    expect(history).toEqual([
      {
        event: 'comment.posted',
        actor_id: citizen.id,
        after: { commitmentId: commitment.id, parentId: null, language: 'fr', official: false, state: 'pending' },
      },
    ]);
  });

  test('a lead of the commitment answers officially, at once and under its name', async () => {
    const commitment = await product.given.commitment();
    const parentId = await published(commitment);
    const lead = await leadOf(commitment);
    const reply = await post(lead, commitment, { name: null, body: 'En ligne depuis mai.', parentId });
    expect(reply).toMatchObject({ status: 201, body: { state: 'published' } });
    const { items, total, abilities } = await listOf(commitment, lead);
    expect(items).toMatchObject([
      { id: parentId, parentId: null, name: 'Une habitante', official: false, lang: 'fr' },
      { id: reply.body.id, parentId, name: expect.stringMatching(/^lead /), official: true, body: 'En ligne depuis mai.' },
    ]);
    expect([total, abilities.replyOfficially]).toEqual([2, true]);
    expect(items[0]?.postedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  });

  test('the lead of another commitment speaks as a citizen', async () => {
    const [mine, other] = [await product.given.commitment(), await product.given.commitment()];
    expect((await post(await leadOf(mine), other)).body.state).toBe('pending');
  });

  test('the same key gives the same answer and one comment; for another text it is refused', async () => {
    const commitment = await product.given.commitment();
    const [first, second] = await Promise.all([
      post(visitor(), commitment, {}, 'key-of-a-form'),
      post(visitor(), commitment, {}, 'key-of-a-form'),
    ]);
    expect(second.body).toEqual(first.body);
    expect((await listOf(commitment)).pending).toBe(1);
    expect(await post(visitor(), commitment, { body: 'Autre texte' }, 'key-of-a-form')).toBeProblem(422, 'request.idempotency_mismatch');
  });

  test('a robot in the trap is answered as everybody else, and nothing is kept', async () => {
    const commitment = await product.given.commitment();
    const answer = await post(visitor(), commitment, { website: 'https://cheap.example' });
    expect(answer).toMatchObject({ status: 201, body: { id: expect.any(Number), state: 'pending' } });
    expect((await listOf(commitment)).pending).toBe(0);
  });

  test.each([
    ['a text too short', { body: ' a ' }, '/body'],
    ['a text too long', { body: 'a'.repeat(4001) }, '/body'],
    ['a text of spaces without width', { body: '\u200b\u200b\u200b\u200b' }, '/body'],
    ['half a character', { body: 'abc\ud800' }, '/body'],
    ['a yes instead of a number', { parentId: true as never }, '/parentId'],
    ['a text that shows as something else', { body: 'abc\u202edef' }, '/body'],
    ['a language nobody reads here', { language: 'de' as 'fr' }, '/language'],
    ['a name too long', { name: 'n'.repeat(81) }, '/name'],
    ['a field of its own invention', { official: true } as object, '/official'],
  ])('%s is refused', async (_, wanted, pointer) => {
    const answer = await post(visitor(), await product.given.commitment(), wanted);
    expect(answer).toBeProblem(422, 'request.invalid');
    expect(answer.body).toMatchObject({ errors: [{ pointer }] });
  });

  test('a commitment that does not exist, or whose plan is a draft, takes no comment', async () => {
    const commitment = await product.given.commitment({ plan: await product.given.plan({ state: 'draft' }) });
    expect(await post(visitor(), commitment)).toBeProblem(404, 'resource.not_found');
    expect(await visitor().get(`${commitment.path}/comments`)).toBeProblem(404, 'resource.not_found');
    expect(await post(visitor(), { ...commitment, path: '/plans/none/commitments/1' })).toBeProblem(404, 'resource.not_found');
  });

  test('a reply goes to a published comment of the same commitment, one level deep', async () => {
    const [commitment, other] = [await product.given.commitment(), await product.given.commitment()];
    const held = (await post(visitor(), commitment)).body.id;
    const elsewhere = await published(other);
    const reply = await published(commitment, { parentId: await published(commitment) });
    for (const parentId of [held, elsewhere, reply, 2_000_000_000]) {
      const answer = await post(visitor(), commitment, { parentId });
      expect(answer).toBeProblem(409, 'comment.held');
      expect(answer.body).toMatchObject({ errors: [{ pointer: '/parentId' }] });
    }
  });

  test('a page of another site cannot post with our cookie', async () => {
    const { path } = await product.given.commitment();
    const answer = await visitor().post(`${path}/comments`, form(), { headers: { origin: 'https://elsewhere.example' } });
    expect(answer).toBeProblem(403, 'request.cross_site');
  });
});

describe('the moderation queue', () => {
  test('is closed to visitors and to everybody who does not moderate', async () => {
    expect(await visitor().get('/moderation/comments')).toBeProblem(401, 'session.required');
    for (const role of ['citizen', 'lead', 'committee', 'admin'] as const) {
      const { email } = await product.given.account({ role });
      expect(await product.api.as(email).get('/moderation/comments')).toBeProblem(403, 'permission.denied');
      expect(await decide(product.api.as(email), 1, 1, 'publish')).toBeProblem(403, 'permission.denied');
    }
  });

  test('gives what waits oldest first, page by page, within the scope of the moderator', async () => {
    const plan = await product.given.plan();
    const commitment = await product.given.commitment({ plan });
    const ids: number[] = [];
    for (const body of ['Premier', 'Deuxième', 'Troisième']) ids.push((await post(visitor(), commitment, { body })).body.id);
    const { email } = await product.given.account({ role: 'moderator', scope: { planId: plan.id } });
    const queue = async (query: string): Promise<ModerationQueue> =>
      (await product.api.as(email).get<ModerationQueue>(`/moderation/comments${query}`)).body;
    const first = await queue('?size=2&lang=en');
    expect(first).toMatchObject({ total: 3, page: 1, size: 2, counts: { pending: 3, published: 0, refused: 0, withdrawn: 0 } });
    expect(first.items.map(({ id }) => id)).toEqual(ids.slice(0, 2));
    expect(first.items[0]).toMatchObject({
      state: 'pending',
      version: 1,
      reason: null,
      decidedAt: null,
      decidedBy: null,
      plan: { slug: plan.slug, titleLang: 'en' },
      commitment: { number: commitment.number, titleLang: 'fr' },
    });
    expect(await queue('?size=2&page=9')).toMatchObject({ page: 2, items: [{ id: ids[2] }] });
    for (const id of [ids[0], ids[1]]) await decide(product.api.as(email), id ?? 0, 1, 'publish');
    const decided = await queue('?state=published');
    expect(decided).toMatchObject({ items: [{ id: ids[1] }, { id: ids[0] }], counts: { pending: 1, published: 2 } });
    expect(await product.api.as(email).get('/moderation/comments?state=lost')).toBeProblem(422, 'request.invalid');
  });
});

describe('the decision on a comment', () => {
  test('is published, taken back, then refused with its public reason, each with its trace', async () => {
    const commitment = await product.given.commitment();
    const { id } = (await post(visitor(), commitment)).body;
    const caller = await moderator();
    expect(await decide(caller, id, 1, 'publish')).toMatchObject({
      status: 200,
      body: { state: 'published', version: 2, decidedBy: expect.stringMatching(/^moderator/) },
    });
    expect((await listOf(commitment)).total).toBe(1);
    expect(await decide(caller, id, 2, 'reopen')).toMatchObject({
      status: 200,
      body: { state: 'pending', version: 3, decidedBy: null, decidedAt: null },
    });
    expect((await listOf(commitment)).total).toBe(0);
    expect(await decide(caller, id, 3, 'refuse', 'insult')).toMatchObject({
      status: 200,
      body: { state: 'refused', reason: 'insult', version: 4 },
    });
    const history = await product.rows(
      `select event, before, after, reason from history_entry where subject_kind = 'comment' and subject_id = $1 order by id offset 1`,
      [id],
    );
    expect(history).toEqual([
      { event: 'comment.published', before: { state: 'pending', reason: null }, after: { state: 'published', reason: null }, reason: null },
      { event: 'comment.reopened', before: { state: 'published', reason: null }, after: { state: 'pending', reason: null }, reason: null },
      {
        event: 'comment.refused',
        before: { state: 'pending', reason: null },
        after: { state: 'refused', reason: 'insult' },
        reason: 'insult',
      },
    ]);
  });

  test('the replies to a comment taken back are not public either', async () => {
    const commitment = await product.given.commitment();
    const parentId = await published(commitment);
    await post(await leadOf(commitment), commitment, { parentId });
    await decide(await moderator(), parentId, 2, 'reopen');
    expect(await listOf(commitment)).toMatchObject({ items: [], total: 0 });
  });

  test('a refusal without a reason names the missing field', async () => {
    const { id } = (await post(visitor(), await product.given.commitment())).body;
    const answer = await decide(await moderator(), id, 1, 'refuse');
    expect(answer).toBeProblem(422, 'comment.reason_required');
    expect(answer.body).toMatchObject({ errors: [{ pointer: '/reason' }] });
  });

  test('needs the version it starts from; of two at once, one is told that it came late', async () => {
    const { id } = (await post(visitor(), await product.given.commitment())).body;
    const caller = await moderator();
    expect(await decide(caller, id, null, 'publish')).toBeProblem(428, 'request.precondition_required');
    const answers = await Promise.all([decide(caller, id, 1, 'publish'), decide(caller, id, 1, 'refuse', 'duplicate')]);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 412]));
    expect(answers.find(({ status }) => status === 412)).toBeProblem(412, 'request.precondition_failed');
  });

  test('what was decided is not decided again, and what waits is not reopened', async () => {
    const commitment = await product.given.commitment();
    const caller = await moderator();
    expect(await decide(caller, await published(commitment), 2, 'refuse', 'insult')).toBeProblem(409, 'comment.not_pending');
    expect(await decide(caller, (await post(visitor(), commitment)).body.id, 1, 'reopen')).toBeProblem(409, 'comment.held');
  });

  test('is refused outside the scope of the moderator, and on what does not exist', async () => {
    const { id } = (await post(visitor(), await product.given.commitment())).body;
    const { email } = await product.given.account({ role: 'moderator', scope: { planId: (await product.given.plan()).id } });
    expect(await decide(product.api.as(email), id, 1, 'publish')).toBeProblem(403, 'permission.denied');
    expect(await decide(await moderator(), 2_000_000_000, 1, 'publish')).toBeProblem(404, 'resource.not_found');
    expect(await decide(await moderator(), 99_999_999_999, 1, 'publish')).toBeProblem(404, 'resource.not_found');
    expect(await decide(await moderator(), id, 1, 'forget')).toBeProblem(422, 'request.invalid');
  });
});

test('after all this the chain of the history holds', async () => {
  expect(await product.brokenHistoryEntry()).toBeNull();
});
