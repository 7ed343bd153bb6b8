import type { Inbox, NoticeFacts } from '@iltizam/shared/notifications/contract';
import type { GivenAccount, GivenActivity, GivenCommitment } from '../../../test/given.js';
import { runningProduct } from '../../../test/product.js';
import { Clock } from '../../platform/clock.js';
import { NoticesService } from './notices.service.js';

const product = runningProduct({ config: { jobs: 'held' } });

const DUE = '2025-06-30';
let commitment: GivenCommitment;
let activity: GivenActivity;
let lead: GivenAccount;
let head: GivenAccount;

const on = (day: string, hour = '09'): void => {
  jest.spyOn(product.app.get(Clock), 'now').mockReturnValue(new Date(`${day}T${hour}:00:00Z`));
};

const round = async (day: string) => {
  on(day);
  return product.app.get(NoticesService).round(null);
};

const report = (activityId: number, percent: number | null, recordedAt: string) =>
  product.rows(
    `insert into progress_update (activity_id, institution_id, percent, effective_on, recorded_at, language, note)
     values ($1, $2, $3, $4::date, $4::timestamptz, 'fr', 'Essai')`,
    [activityId, commitment.institutionId, percent, recordedAt],
  );

type Told = { accountId: number; kind: string; activityId: number | null; commitmentId: number; facts: NoticeFacts };
const told = (): Promise<Told[]> =>
  product.rows<Told>(
    `select account_id as "accountId", kind, activity_id as "activityId", commitment_id as "commitmentId", facts from notice order by id`,
  );
const kinds = async (): Promise<string[]> =>
  (await told()).map(({ accountId, kind }) => `${kind} ${accountId === head.id ? 'head' : 'lead'}`);

beforeAll(async () => {
  commitment = await product.given.commitment();
  activity = await product.given.activity({ commitment, start: '2025-06-01', end: DUE });
  lead = await product.given.account({ role: 'lead', scope: { institutionId: commitment.institutionId } });
  await product.given.account({ role: 'lead', scope: { institutionId: await product.given.institution() } });
  head = await product.given.account({ role: 'committee', scope: { planId: (await product.given.plan()).id } });
  await product.rows('update institution set head_account_id = $1 where id = $2', [head.id, commitment.institutionId]);
});

afterEach(async () => {
  await product.rows('truncate notice');
});

describe('an activity that is not complete', () => {
  test.each([
    ['15 days before its end', '2025-06-15', []],
    ['14 days before', '2025-06-16', ['due.soon lead']],
    ['the day before', '2025-06-29', ['due.soon lead']],
    ['on the day', '2025-06-30', ['due.today lead']],
    ['a day late', '2025-07-01', []],
    ['six days late', '2025-07-06', []],
    ['seven days late', '2025-07-07', ['due.late lead']],
    ['29 days late', '2025-07-29', ['due.late lead']],
    ['30 days late', '2025-07-30', ['due.late lead', 'due.escalated head']],
  ])('%s', async (_, day, expected) => {
    await round(day);
    expect(new Set(await kinds())).toEqual(new Set(expected));
  });

  test('is recalled once per step, however often the round is run', async () => {
    const days = [
      '2025-06-16',
      '2025-06-16',
      '2025-06-20',
      '2025-06-30',
      '2025-07-07',
      '2025-07-20',
      '2025-07-21',
      '2025-07-30',
      '2025-08-03',
    ];
    const given = [];
    for (const day of days) given.push((await round(day)).reminders);
    expect(given).toEqual([1, 0, 0, 1, 1, 0, 1, 1, 0]);
    expect(await kinds()).toEqual(['due.soon lead', 'due.today lead', 'due.late lead', 'due.late lead', 'due.escalated head']);
    expect((await told())[3]).toMatchObject({ activityId: activity.id, facts: { due: DUE, days: 21, percent: null } });
  });

  test('is told of to one lead by one mail a day', async () => {
    await product.given.activity({ commitment, start: '2025-06-01', end: DUE });
    const { reminders, mails } = await round('2025-06-30');
    expect([reminders, mails]).toEqual([2, 1]);
    expect((await round('2025-06-30')).mails).toBe(0);
    await product.rows('delete from activity where id <> $1 and commitment_id = $2', [activity.id, commitment.id]);
  });
});

test('without a head of the body nobody else hears of it; a closed account hears of nothing', async () => {
  await product.rows('update institution set head_account_id = null where id = $1', [commitment.institutionId]);
  await product.rows('update account set disabled_at = now() where id = $1', [lead.id]);
  await round('2025-07-30');
  expect(await told()).toEqual([]);
  await product.rows('update account set disabled_at = null where id = $1', [lead.id]);
  await product.rows('update institution set head_account_id = $1 where id = $2', [head.id, commitment.institutionId]);
});

test('dates of the plan alone recall nothing before the plan ends, and silence is recalled once', async () => {
  const inherited = await product.given.activity({ commitment });
  expect(await round('2024-03-30')).toMatchObject({ reminders: 0 });
  await round('2024-04-01');
  await round('2024-04-20');
  expect(await told()).toMatchObject([{ kind: 'stale', activityId: inherited.id, facts: { days: 91 } }]);
  await product.rows('delete from notice where activity_id = $1', [inherited.id]);
  await product.rows('delete from activity where id = $1', [inherited.id]);
});

describe('news of a week', () => {
  let second: GivenActivity;
  beforeAll(async () => {
    second = await product.given.activity({ commitment, start: '2023-01-01', end: '2027-12-31' });
    await report(second.id, 20, '2025-01-06T10:00:00Z');
    await report(second.id, 40, '2025-06-03T10:00:00Z');
    await report(second.id, 60, '2025-06-04T10:00:00Z');
    await report(activity.id, 100, '2025-06-05T10:00:00Z');
  });

  test('come with the first round after it, newest first, each activity once with its newest state', async () => {
    expect((await round('2025-06-09')).news).toBe(1);
    expect(await told()).toMatchObject([
      {
        accountId: lead.id,
        kind: 'progress',
        commitmentId: commitment.id,
        facts: {
          movements: [
            { activityId: activity.id, before: null, percent: '100' },
            { activityId: second.id, before: '20', percent: '60' },
          ],
        },
      },
    ]);
    expect((await round('2025-06-10')).news).toBe(0);
  });

  test('wait until their week is over: a round before eight takes nothing from them', async () => {
    on('2025-06-09', '06');
    expect(await product.app.get(NoticesService).round(null)).toMatchObject({ news: 0 });
    expect((await round('2025-06-09')).news).toBe(1);
  });

  test('are nothing when nothing moved: no notice, no mail', async () => {
    expect(await round('2025-06-16')).toMatchObject({ news: 0, mails: 0 });
    expect(await round('2025-06-23')).toMatchObject({ news: 0, mails: 0 });
  });

  test('and a complete activity is recalled no more', async () => {
    await round('2025-06-30');
    expect((await told()).filter(({ activityId }) => activityId === activity.id)).toEqual([]);
  });

  test('say that a report was taken back, and nothing of one that came and went within the week', async () => {
    const third = await product.given.activity({ commitment, start: '2023-01-01', end: '2027-12-31' });
    await report(second.id, null, '2025-07-02T10:00:00Z');
    await report(third.id, 30, '2025-07-02T10:00:00Z');
    await report(third.id, null, '2025-07-02T11:00:00Z');
    await round('2025-07-07');
    const news = (await told()).filter(({ kind }) => kind === 'progress');
    expect(news).toMatchObject([{ facts: { movements: [{ activityId: second.id, before: '60', percent: null }] } }]);
    const inbox = await product.api.as(lead.email).get<Inbox>('/notices');
    expect(JSON.stringify(inbox.body)).toContain('n’est plus déclarée');
  });
});
