import type { CommentList, PostedComment } from '@iltizam/shared/comments/contract';
import type { Caller } from '../../../test/api-client.js';
import type { GivenCommitment } from '../../../test/given.js';
import { runningProduct } from '../../../test/product.js';

const product = runningProduct({ config: { commentsPerHour: 1000 } });
const visitor = (): Caller => product.api.visitor;

/** The lead, whose comments are public at once. */
const leadOf = ({ institutionId }: GivenCommitment): Promise<Caller> => product.as('lead', { institutionId });

const post = async (caller: Caller, { path }: GivenCommitment, parentId: number | null = null): Promise<number> =>
  (await caller.post<PostedComment>(`${path}/comments`, { name: null, body: 'Une suite', language: 'fr', parentId })).body.id;

describe('the comments of a commitment', () => {
  const pageOf = async ({ path }: GivenCommitment, before: number | null): Promise<CommentList> =>
    (await visitor().get<CommentList>(`${path}/comments${before === null ? '' : `?before=${before}`}`)).body;

  test('come by threads, twenty a page, the latest first, each thread whole', async () => {
    const commitment = await product.given.commitment();
    const lead = await leadOf(commitment);
    const threads: number[] = [];
    for (let n = 1; n <= 45; n += 1) threads.unshift(await post(lead, commitment));
    const [latest, twentieth] = [threads[0], threads[19]];
    for (const parentId of [latest, latest, twentieth]) await post(lead, commitment, parentId);

    const first = await pageOf(commitment, null);
    const roots = ({ items }: CommentList): number[] => items.filter(({ parentId }) => parentId === null).map(({ id }) => id);
    expect(roots(first)).toEqual(threads.slice(0, 20));
    expect(first.items.map(({ parentId }) => parentId).slice(0, 4)).toEqual([null, latest, latest, null]);
    expect(first.items.at(-1)).toMatchObject({ parentId: twentieth });
    expect(first).toMatchObject({ total: 48, next: twentieth });
    const second = await pageOf(commitment, first.next);
    expect(roots(second)).toEqual(threads.slice(20, 40));
    const third = await pageOf(commitment, second.next);
    expect(roots(third)).toEqual(threads.slice(40));
    expect(third).toMatchObject({ total: 48, next: null });
    expect(await pageOf(commitment, threads.at(-1) ?? 0)).toMatchObject({ items: [], total: 48, next: null });
  });

  test('a page goes on where the last one ended, even when its last thread was taken back', async () => {
    const commitment = await product.given.commitment();
    const lead = await leadOf(commitment);
    const [older, last] = [await post(lead, commitment), await post(lead, commitment)];
    const { email } = await product.given.account({ role: 'moderator' });
    await product.api.as(email).post(`/comments/${last}/decision`, { decision: 'reopen' }, { headers: { 'if-match': '"1"' } });
    expect((await pageOf(commitment, last)).items).toMatchObject([{ id: older }]);
  });

  test('a page that begins nowhere is empty, and one that is no number is refused', async () => {
    const [commitment, other] = [await product.given.commitment(), await product.given.commitment()];
    await post(await leadOf(commitment), commitment);
    expect((await pageOf(commitment, await post(await leadOf(other), other))).items).toEqual([]);
    expect((await pageOf(commitment, 2_000_000_000)).items).toEqual([]);
    const answer = await visitor().get(`${commitment.path}/comments?before=abc`);
    expect(answer).toBeProblem(422, 'request.invalid');
    expect(answer.body).toMatchObject({ errors: [{ pointer: '/before' }] });
  });
});
