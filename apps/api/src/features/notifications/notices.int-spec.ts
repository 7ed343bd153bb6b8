import type { Inbox, MarkedNotices, NoticeEvent, Preferences, UnreadCount } from '@iltizam/shared/notifications/contract';
import type { GivenAccount, GivenActivity } from '../../../test/given.js';
import { runningProduct } from '../../../test/product.js';
import { DataSource } from 'typeorm';
import { NoticesQueries } from './notices.queries.js';
import { NoticesService } from './notices.service.js';
import { REMINDERS_SQL } from './reminders.sql.js';

const product = runningProduct({ config: { jobs: 'held' } });
let activity: GivenActivity;
let lead: GivenAccount;
let other: GivenAccount;
let last = 0;

const as = ({ email }: GivenAccount) => product.api.as(email);
const tell = (event: Partial<NoticeEvent> = {}): Promise<void> =>
  product.app.get(NoticesService).tell({
    kind: 'report.published',
    key: `event-${(last += 1)}`,
    commitmentId: activity.commitment.id,
    activityId: activity.id,
    by: null,
    facts: { percent: '42.50' },
    ...event,
  });
const inbox = async (who: GivenAccount, query = ''): Promise<Inbox> => (await as(who).get<Inbox>(`/notices${query}`)).body;

beforeAll(async () => {
  activity = await product.given.activity({ title: { fr: 'Publier les données', en: 'Publish the data' } });
  lead = await product.given.account({ role: 'lead', scope: { commitmentId: activity.commitment.id } });
  other = await product.given.account({ role: 'lead', scope: { institutionId: await product.given.institution() } });
});

beforeEach(async () => {
  await product.rows('truncate notice');
});

describe('an inbox', () => {
  it('holds what concerns its owner, in words of the language asked for, and nobody else’s', async () => {
    await tell();
    const { items, unread, total } = await inbox(lead);
    expect([unread, total]).toEqual([1, 1]);
    expect(items).toMatchObject([
      {
        kind: 'report.published',
        read: false,
        subject: { text: 'Publier les données', lang: 'fr' },
        lines: [{ text: 'La mise à jour est publiée.' }, { text: 'Avancement déclaré\u00a0: 42,5\u202f%.' }],
        path: activity.commitment.path,
      },
    ]);
    expect((await inbox(lead, '?lang=ar')).items[0]?.lines.map(({ text }) => text)).toEqual([
      'تم نشر التحديث.',
      'التقدم المصرح به: \u206642,5%\u2069.',
    ]);
    expect((await inbox(lead, '?lang=en')).items[0]?.subject).toEqual({ text: 'Publish the data', lang: 'en' });
    expect((await inbox(other)).items).toEqual([]);
    expect(await product.api.visitor.get('/notices')).toBeProblem(401, 'session.required');
  });

  it('does not tell somebody what she did herself', async () => {
    await tell({ by: lead.id });
    expect((await inbox(lead)).total).toBe(0);
  });

  it('tells a chosen reviewer of what was submitted, as long as she may review it', async () => {
    const reviewer = await product.given.account({ role: 'committee' });
    await product.rows('insert into plan_reviewer (plan_id, account_id) values ($1, $2)', [activity.commitment.plan.id, reviewer.id]);
    const told = () => product.rows(`select from notice where account_id = $1 and kind = 'report.submitted'`, [reviewer.id]);
    await tell({ kind: 'report.submitted' });
    expect(await told()).toHaveLength(1);
    await product.rows('delete from role_grant where account_id = $1', [reviewer.id]);
    await tell({ kind: 'report.submitted' });
    expect(await told()).toHaveLength(1);
  });

  it('loses what is no longer its owner’s business, on screen and by mail; the head of a body keeps it', async () => {
    const scope = { commitmentId: activity.commitment.id };
    const [former, head] = [await product.given.account({ role: 'lead', scope }), await product.given.account({ role: 'lead', scope })];
    await product.rows('update institution set head_account_id = $2 where id = $1', [activity.commitment.institutionId, head.id]);
    await tell({ kind: 'comment.reply' });
    expect((await inbox(former)).total).toBe(1);
    const [row] = await product.rows<{ ids: number[] }>('select array_agg(id) as ids from notice where account_id = $1', [former.id]);
    await product.rows('update role_grant set commitment_id = null, institution_id = $2 where account_id = any($1)', [
      [former.id, head.id],
      await product.given.institution(),
    ]);
    expect(await inbox(former)).toMatchObject({ items: [], total: 0, unread: 0 });
    expect((await as(former).get<UnreadCount>('/notices/unread')).body).toEqual({ unread: 0 });
    expect((await inbox(head)).total).toBe(1);
    const recipient = await product.app.get(NoticesQueries).recipient(former.id);
    expect(recipient && (await product.app.get(NoticesQueries).mailed(recipient, row?.ids ?? []))).toEqual([]);
    await product.app.get(NoticesService).round(null);
    const mailed = await product.rows<{ id: number }>(
      `delete from jobs.job where name = 'notice.mail' and (data ->> 'accountId')::int = any($1) returning (data ->> 'accountId')::int as id`,
      [[former.id, head.id]],
    );
    expect((mailed as unknown as [{ id: number }[], number])[0]).toEqual([{ id: head.id }]);
  });

  it('is read and unread again; another’s notices are left alone', async () => {
    await tell();
    await tell();
    const ids = (await inbox(lead)).items.map(({ id }) => id);
    expect((await as(other).post<MarkedNotices>('/notices/marks', { read: true, ids })).body).toEqual({ ids: [], unread: 0 });
    expect((await as(lead).post<MarkedNotices>('/notices/marks', { read: true, ids: [ids[0]] })).body).toEqual({
      ids: [ids[0]],
      unread: 1,
    });
    expect((await as(lead).post<MarkedNotices>('/notices/marks', { read: true })).body).toEqual({ ids: [ids[1]], unread: 0 });
    expect((await as(lead).post<MarkedNotices>('/notices/marks', { read: false, ids: [ids[1]] })).body.unread).toBe(1);
    expect((await as(lead).get<UnreadCount>('/notices/unread')).body).toEqual({ unread: 1 });
    expect(await as(lead).post('/notices/marks', { read: 'yes' })).toBeProblem(422, 'request.invalid');
  });

  it('calls everything by the title in force', async () => {
    await product.rows(
      `with m as (insert into amendment (plan_id, number, reason, approver, effective_on, recorded_at, effect)
                  values ($1, 1, '{}', 'Comité', '2024-02-01', now(), '{}') returning id)
       insert into plan_terms (amendment_id, plan_id, effective_on, terms) select id, $1, '2024-02-01', $2 from m`,
      [activity.commitment.plan.id, { title: { fr: 'Plan amendé' } }],
    );
    await tell();
    expect((await inbox(lead)).items[0]?.plan).toMatchObject({ title: 'Plan amendé' });
  });

  it('has pages, and goes with its account', async () => {
    for (let n = 0; n < 3; n += 1) await tell();
    const { items, page, total } = await inbox(lead, '?page=9&size=2');
    expect([items.length, page, total]).toEqual([1, 2, 3]);
    const [row] = await product.rows<{ action: string }>(
      `select confdeltype as action from pg_constraint where conrelid = 'notice'::regclass and conname = 'notice_account_id_fkey'`,
    );
    expect(row).toEqual({ action: 'c' });
  });
});

describe('what somebody is mailed', () => {
  it('has defaults by role, and is chosen topic by topic', async () => {
    const { body } = await as(lead).get<Preferences>('/notices/preferences');
    expect(body.items.map(({ topic, frequency }) => [topic, frequency])).toEqual([
      ['reminders', 'daily'],
      ['returns', 'at_once'],
      ['publications', 'weekly'],
      ['comments', 'daily'],
      ['reports', 'daily'],
      ['digest', 'weekly'],
    ]);
    const { body: changed } = await as(lead).send<Preferences>('PUT', '/notices/preferences', { topic: 'comments', frequency: 'at_once' });
    expect(changed.items.find(({ topic }) => topic === 'comments')).toMatchObject({ frequency: 'at_once', isDefault: false });
    expect(await as(lead).send('PUT', '/notices/preferences', { topic: 'digest', frequency: 'at_once' })).toBeProblem(
      422,
      'request.invalid',
    );
    expect(await as(lead).send('PUT', '/notices/preferences', { topic: 'nonsense', frequency: 'daily' })).toBeProblem(
      422,
      'request.invalid',
    );
  });

  const queued = async (): Promise<number> => {
    const jobs = await product.rows(`delete from jobs.job where name = 'notice.mail' returning id`);
    return (jobs as unknown as [object[], number])[1];
  };

  it.each([
    ['at_once', 1],
    ['daily', 0],
    ['never', 0],
  ] as const)('%s: an event queues %i mails at once', async (frequency, mails) => {
    await as(lead).send('PUT', '/notices/preferences', { topic: 'publications', frequency });
    await queued();
    await tell();
    expect(await queued()).toBe(mails);
  });

  it('is not what was read in the inbox already', async () => {
    await as(lead).send('PUT', '/notices/preferences', { topic: 'publications', frequency: 'daily' });
    await product.app.get(NoticesService).round(null);
    await tell();
    await as(lead).post('/notices/marks', { read: true });
    expect((await product.app.get(NoticesService).round(null)).mails).toBe(0);
    await tell();
    expect((await product.app.get(NoticesService).round(null)).mails).toBe(1);
  });
});

test('reminders are found by indexes, never by reading every update', async () => {
  const dataSource = product.app.get(DataSource);
  await dataSource.transaction(async (manager) => {
    await manager.query('set local enable_seqscan = off');
    const plan = await manager.query<{ 'QUERY PLAN': string }[]>(`explain ${REMINDERS_SQL}`, [new Date(), '2025-06-30']);
    const text = plan.map((row) => row['QUERY PLAN']).join('\n');
    expect(text).toContain('progress_update_as_of_idx');
    expect(text).not.toMatch(/Seq Scan on (progress_update|activity|commitment|notice)\b/);
  });
});
