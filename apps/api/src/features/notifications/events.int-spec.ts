import type { ProgressDraft } from '@iltizam/shared/drafts/contract';
import type { Inbox, NoticeItem } from '@iltizam/shared/notifications/contract';
import { DEFAULT_SETTINGS } from '@iltizam/shared/plans/settings';
import type { ReturnedReport } from '@iltizam/shared/reviews/contract';
import type { Caller } from '../../../test/api-client.js';
import type { GivenActivity } from '../../../test/given.js';
import { runningProduct } from '../../../test/product.js';
import { reportingOf } from '../../../test/reporting.js';
import { IF, ok } from '../../../test/studio.js';

const product = runningProduct({ config: { jobs: 'on' } });
const { send } = reportingOf(product);

let activity: GivenActivity;
let lead: Caller;
let colleague: Caller;
let staff: Caller;
let moderator: Caller;

beforeAll(async () => {
  const plan = await product.given.plan({ settings: { ...DEFAULT_SETTINGS, publication: 'review_first' as const } });
  activity = await product.given.activity({ commitment: await product.given.commitment({ plan }) });
  [lead, colleague, staff, moderator] = [
    await product.as('lead'),
    await product.as('lead'),
    await product.as('staff'),
    await product.as('moderator'),
  ];
});

/** The newest notices once there are that many, by the job that their cause queued. */
const told = async (who: Caller, total: number): Promise<NoticeItem[]> => {
  for (let tries = 0; tries < 100; tries += 1) {
    const inbox = await ok(who.get<Inbox>('/notices'));
    if (inbox.total >= total) return inbox.items;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Never told ${total} times`);
};

const kinds = (items: NoticeItem[]): string[] => items.map(({ kind }) => kind);

it('a report on its way is told to whoever has to act, and not to whoever acted', async () => {
  await send(lead, activity, { percent: 65.5, note: 'Premier envoi' });
  expect((await told(staff, 1))[0]).toMatchObject({ kind: 'report.submitted', path: '/reviews', subject: { text: expect.any(String) } });

  const draft = await ok(lead.get<ProgressDraft>(`/activities/${activity.id}/draft`));
  const { version } = await ok(
    staff.post<ReturnedReport>(`/reviews/${draft.id}/return`, { note: 'Ajoutez la convention' }, IF(draft.version)),
  );
  const [returned] = await told(lead, 1);
  expect(returned).toMatchObject({ kind: 'report.returned', path: `/workspace/activities/${activity.id}` });
  expect(returned?.lines.map(({ text }) => text)).toContain('Ajoutez la convention');
  expect(version).toBeGreaterThan(draft.version);

  await send(lead, activity, { percent: 70 });
  const again = await ok(lead.get<ProgressDraft>(`/activities/${activity.id}/draft`));
  await ok(staff.post('/reviews/publish', { drafts: [{ id: again.id, version: again.version }] }));
  expect(kinds(await told(lead, 2))).toEqual(['report.published', 'report.returned']);
  expect(kinds(await told(colleague, 1))).toEqual(['report.published']);
  expect(kinds(await told(staff, 2))).toEqual(['report.submitted', 'report.submitted']);
});

it('a comment is told to moderators, and once public to whoever may answer', async () => {
  const { path } = activity.commitment;
  const form = { name: 'Un lecteur', body: 'Quand paraît la suite ?', parentId: null, website: '', language: 'fr' };
  const { id } = await ok(product.api.visitor.post<{ id: number }>(`${path}/comments`, form));
  expect(kinds(await told(moderator, 1))).toEqual(['comment.moderate']);
  await ok(moderator.post(`/comments/${id}/decision`, { decision: 'publish' }, IF(1)));
  const [waiting] = await told(colleague, 2);
  expect(waiting).toMatchObject({ kind: 'comment.reply', lines: [{ text: 'Un commentaire public attend une réponse officielle.' }] });
});
