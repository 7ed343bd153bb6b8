import type { PostedComment } from '@iltizam/shared/comments/contract';
import type { ProgressDraft } from '@iltizam/shared/drafts/contract';
import type { Inbox, NoticeItem, NoticeKind } from '@iltizam/shared/notifications/contract';
import { DEFAULT_SETTINGS } from '@iltizam/shared/plans/settings';
import type { Caller } from '../../../test/api-client.js';
import type { GivenActivity } from '../../../test/given.js';
import { runningProduct } from '../../../test/product.js';
import { reportingOf } from '../../../test/reporting.js';
import { IF, ok } from '../../../test/studio.js';
import { Clock } from '../../platform/clock.js';
import { NoticesService } from './notices.service.js';

const product = runningProduct({ config: { jobs: 'on', commentsPerHour: 100 } });
const { submit } = reportingOf(product);

const TODAY = '2025-06-23';
let activity: GivenActivity;
let people: Record<'lead' | 'staff' | 'moderator' | 'head', Caller>;

beforeAll(async () => {
  const plan = await product.given.plan({ settings: { ...DEFAULT_SETTINGS, publication: 'review_first' as const } });
  const commitment = await product.given.commitment({ plan });
  activity = await product.given.activity({ commitment });
  await product.rows(
    `with r as (insert into report (plan_id, number, as_of, languages, sections, remarks_until)
                values ($1, 1, '2025-05-31', '{fr}', '{}', '2099-12-31') returning id)
     insert into report_edition (report_id, kind, as_of, known_at, frozen_at, published_at) select id, 'draft', '2025-05-31', now(), now(), now() from r`,
    [plan.id],
  );
  const [lead, staff, moderator] = [
    await product.given.account({ role: 'lead', scope: { planId: plan.id } }),
    await product.given.account({ role: 'staff', scope: { planId: plan.id } }),
    await product.given.account({ role: 'moderator', scope: { planId: plan.id } }),
  ];
  const head = await product.given.account({ role: 'committee', scope: { planId: (await product.given.plan()).id } });
  await product.rows('update institution set head_account_id = $1 where id = $2', [head.id, commitment.institutionId]);
  const as = ({ email }: { email: string }): Caller => product.api.as(email);
  people = { lead: as(lead), staff: as(staff), moderator: as(moderator), head: as(head) };
  on(TODAY);
});

const on = (day: string): void => {
  jest.spyOn(product.app.get(Clock), 'now').mockReturnValue(new Date(`${day}T10:00:00Z`));
};

const newest = async (who: keyof typeof people, kind: NoticeKind): Promise<NoticeItem | undefined> =>
  (await ok(people[who].get<Inbox>('/notices'))).items.find((item) => item.kind === kind);

/** The newest notice of a kind, once the jobs that tell have nothing left to tell. */
const told = async (who: keyof typeof people, kind: NoticeKind): Promise<NoticeItem | undefined> => {
  const left = () => product.rows(`select from jobs.job where name = 'notice.tell' and state < 'completed'`);
  for (let tries = 0; tries < 100 && (await left()).length > 0; tries += 1) await new Promise((resolve) => setTimeout(resolve, 50));
  return newest(who, kind);
};

const form = { name: 'Une lectrice', body: 'Quand paraît la suite ?', language: 'fr', parentId: null };
const placeOf = (on: 'commitment' | 'report'): string =>
  on === 'commitment' ? `${activity.commitment.path}/comments` : `/plans/${activity.commitment.plan.slug}/reports/1/comments`;

const post = (on: 'commitment' | 'report') => async (): Promise<number> =>
  (await ok(product.api.visitor.post<PostedComment>(placeOf(on), form))).id;
const decide = async (id: number, decision: 'publish' | 'reopen', version: number): Promise<void> =>
  void (await ok(people.moderator.post(`/comments/${id}/decision`, { decision, reason: null }, IF(version))));
const publish = (on: 'commitment' | 'report') => async (): Promise<number> => {
  const id = await post(on)();
  await decide(id, 'publish', 1);
  return id;
};
const answer = (on: 'commitment' | 'report') => async (parentId: number) =>
  void (await ok(people.staff.post(placeOf(on), { ...form, body: 'Elle paraît en mai.', parentId })));

const send = (): Promise<ProgressDraft> => submit(people.lead, activity);
const sendBack = async (): Promise<number> => {
  const draft = await send();
  await ok(people.staff.post(`/reviews/${draft.id}/return`, { note: 'Ajoutez la convention' }, IF(draft.version)));
  return draft.id;
};

/** An activity that is recalled today: `end` its end, null for a long silence. */
const remind = (end: string | null) => async (): Promise<number> => {
  const { commitment } = await product.given.activity();
  await product.rows(
    `update commitment set lead_institution_id = (select lead_institution_id from commitment where id = $1) where id = $2`,
    [activity.commitment.id, commitment.id],
  );
  await product.rows(
    `insert into role_grant (account_id, role, commitment_id) select account_id, 'lead', $2 from role_grant where role = 'lead' and plan_id = $1`,
    [activity.commitment.plan.id, commitment.id],
  );
  const { id } = await product.given.activity({ commitment, start: '2025-01-01', ...(end === null ? {} : { end }) });
  await product.app.get(NoticesService).round(null);
  return id;
};
const report = (percent: number) => async (activityId: number) =>
  void (await product.rows(
    `insert into progress_update (activity_id, institution_id, percent, effective_on, recorded_at, language)
     select a.id, c.lead_institution_id, $2, $3, now(), 'fr' from activity a join commitment c on c.id = a.commitment_id where a.id = $1`,
    [activityId, percent, TODAY],
  ));
const putOff = async (activityId: number): Promise<void> =>
  void (await product.rows(`update activity set end_on = '2026-01-31' where id = $1`, [activityId]));

type Case = [
  kind: NoticeKind,
  who: keyof typeof people,
  ask: () => Promise<number>,
  settle: (id: number) => Promise<void>,
  before: string,
  after: string,
];

const CASES: Case[] = [
  [
    'comment.moderate',
    'moderator',
    post('commitment'),
    (id) => decide(id, 'publish', 1),
    'Un commentaire attend d’être publié ou refusé.',
    'Un commentaire attendait d’être publié ou refusé. C’est décidé depuis.',
  ],
  [
    'comment.reply',
    'lead',
    publish('commitment'),
    answer('commitment'),
    'Un commentaire public attend une réponse officielle.',
    'Un commentaire public attendait une réponse officielle. Il n’en attend plus.',
  ],
  [
    'comment.moderate',
    'moderator',
    post('report'),
    (id) => decide(id, 'publish', 1),
    'Une remarque sur ce projet attend d’être publiée ou refusée.',
    'Une remarque sur ce projet attendait d’être publiée ou refusée. C’est décidé depuis.',
  ],
  [
    'comment.reply',
    'staff',
    publish('report'),
    (id) => decide(id, 'reopen', 2),
    'Une remarque publique sur ce projet attend une réponse officielle.',
    'Une remarque publique sur ce projet attendait une réponse officielle. Elle n’en attend plus.',
  ],
  [
    'report.submitted',
    'staff',
    async () => (await send()).id,
    async (id) => void (await ok(people.staff.post(`/reviews/${id}/return`, { note: 'À compléter' }, IF(1)))),
    'Une mise à jour attend d’être relue.',
    'Une mise à jour attendait d’être relue. Elle ne l’attend plus.',
  ],
  [
    'report.returned',
    'lead',
    sendBack,
    async () => void (await send()),
    'Votre mise à jour vous est renvoyée pour être complétée.',
    'Votre mise à jour vous avait été renvoyée pour être complétée. Elle n’attend plus rien de vous.',
  ],
  [
    'due.soon',
    'lead',
    remind('2025-07-03'),
    report(100),
    'Fin prévue dans 10 jours, le 3 juillet 2025.',
    'Rappel d’une fin prévue le 3 juillet 2025. Rien n’est plus attendu de vous.',
  ],
  [
    'due.today',
    'lead',
    remind(TODAY),
    putOff,
    'Fin prévue aujourd’hui, le 23 juin 2025.',
    'Rappel d’une fin prévue le 23 juin 2025. Rien n’est plus attendu de vous.',
  ],
  [
    'due.late',
    'lead',
    remind('2025-06-16'),
    report(100),
    'En retard de 7 jours\u00a0: la fin était prévue le 16 juin 2025.',
    'Rappel d’une fin prévue le 16 juin 2025. Rien n’est plus attendu de vous.',
  ],
  [
    'due.escalated',
    'head',
    remind('2025-05-24'),
    report(100),
    'Dans votre organisme, en retard de 30 jours\u00a0: la fin était prévue le 24 mai 2025.',
    'Retard dans votre organisme sur une fin prévue le 24 mai 2025. Rien n’est plus attendu de lui.',
  ],
  [
    'stale',
    'lead',
    remind(null),
    report(5),
    'Aucune mise à jour depuis 173 jours.',
    'L’activité était sans mise à jour depuis longtemps. Rien n’est plus attendu de vous.',
  ],
];

test.each(CASES)(
  '%s, told to the %s, asks until it is settled, and says so from then on',
  async (kind, who, ask, settle, before, after) => {
    const id = await ask();
    const asking = await told(who, kind);
    expect([asking?.settled, asking?.lines[0]?.text]).toEqual([false, before]);
    await settle(id);
    const settled = await newest(who, kind);
    expect(settled).toMatchObject({ id: asking?.id, settled: true });
    expect(settled?.lines[0]?.text).toBe(after);
  },
);

test('a decision that is taken back has the comment wait again', async () => {
  const id = await publish('commitment')();
  await decide(id, 'reopen', 2);
  expect(await told('moderator', 'comment.moderate')).toMatchObject({ settled: false });
});

test('a report that was reviewed leads to its commitment, one that waits to the queue', async () => {
  expect((await told('staff', 'report.submitted'))?.path).toBe('/reviews');
  const items = (await ok(people.staff.get<Inbox>('/notices'))).items.filter(({ kind, settled }) => kind === 'report.submitted' && settled);
  expect(new Set(items.map(({ path }) => path))).toEqual(new Set([activity.commitment.path]));
});
