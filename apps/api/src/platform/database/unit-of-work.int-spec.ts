import { runningProduct } from '../../../test/product.js';
import { SYSTEM } from '../auth/actor.js';
import { DomainError } from '../errors/domain-error.js';
import type { Idempotency } from '../http/idempotency.js';
import { type Transaction, UnitOfWork } from './unit-of-work.js';

const product = runningProduct();
const uow = (): UnitOfWork => product.app.get(UnitOfWork);

const write = async (tx: Transaction, key: string): Promise<{ id: number }> => {
  const [row] = await tx.query<{ id: number }>(`insert into institution (key, sector, name) values ($1, 'public', '{}') returning id`, [
    key,
  ]);
  const id = row?.id ?? 0;
  await tx.record({ event: 'institution.created', subject: { kind: 'institution', id } });
  return { id };
};

const kept = async (key: string): Promise<number> => (await product.rows('select 1 from institution where key = $1', [key])).length;
const traces = async (): Promise<number> => (await product.rows(`select 1 from history_entry where event = 'institution.created'`)).length;

const key = (name: string, request = 'same'): Idempotency => ({ scope: 'test', key: name, requestHash: Buffer.from(request) });

test('a write that fails leaves neither row nor trace', async () => {
  const before = await traces();
  const failing = uow().write(SYSTEM, async (tx) => {
    await write(tx, 'lost');
    throw new DomainError('permission.denied');
  });
  await expect(failing).rejects.toMatchObject({ code: 'permission.denied' });
  expect([await kept('lost'), await traces()]).toEqual([0, before]);
});

test('writes done together are all kept or none', async () => {
  const before = await traces();
  const failing = uow().together(async () => {
    await uow().write(SYSTEM, (tx) => write(tx, 'first'));
    await uow().write(SYSTEM, () => Promise.reject(new DomainError('permission.denied')));
  });
  await expect(failing).rejects.toMatchObject({ code: 'permission.denied' });
  expect([await kept('first'), await traces()]).toEqual([0, before]);
});

test('writes done together are told in their order at their end, and keep nobody waiting until then', async () => {
  const told = (): Promise<{ key: string }[]> =>
    product.rows(`select i.key from history_entry h join institution i on i.id = h.subject_id where i.key like 'told-%' order by h.id`);
  await uow().together(async () => {
    await uow().write(SYSTEM, (tx) => write(tx, 'told-1'));
    await uow().write(SYSTEM, (tx) => write(tx, 'told-2'));
    await uow().apart(SYSTEM, (tx) => write(tx, 'told-meanwhile'));
  });
  expect((await told()).map((one) => one.key)).toEqual(['told-meanwhile', 'told-1', 'told-2']);
  expect(await product.brokenHistoryEntry()).toBeNull();
});

test('writes that are tried out leave neither row nor trace, and nobody waits for them', async () => {
  const before = await traces();
  await uow().rehearse(async () => {
    await uow().write(SYSTEM, (tx) => write(tx, 'tried'));
    await uow().apart(SYSTEM, (tx) => write(tx, 'while-tried'));
  });
  expect([await kept('tried'), await kept('while-tried'), await traces()]).toEqual([0, 1, before + 1]);
  const failing = uow().rehearse(() => Promise.reject(new DomainError('permission.denied')));
  await expect(failing).rejects.toMatchObject({ code: 'permission.denied' });
});

test('of the same creation sent several times at once, one is done and all get its answer', async () => {
  const create = () => uow().create(SYSTEM, key('at-once'), (tx) => write(tx, 'once'));
  const answers = await Promise.all([create(), create(), create()]);
  expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
  expect(await kept('once')).toBe(1);
});

test('the key of another request is refused, and a creation that failed may be tried again with its key', async () => {
  await expect(uow().create(SYSTEM, key('again'), () => Promise.reject(new DomainError('permission.denied')))).rejects.toThrow();
  expect(await uow().create(SYSTEM, key('again'), (tx) => write(tx, 'second-try'))).toEqual({ id: expect.any(Number) });
  await expect(uow().create(SYSTEM, key('again', 'other'), (tx) => write(tx, 'other'))).rejects.toMatchObject({
    code: 'request.idempotency_mismatch',
  });
  expect(await kept('other')).toBe(0);
});

test('writers at the same time wait for each other in the chain, which holds', async () => {
  await Promise.all(Array.from({ length: 12 }, (_, n) => uow().write(SYSTEM, (tx) => write(tx, `crowd-${n}`))));
  expect(await product.brokenHistoryEntry()).toBeNull();
});
