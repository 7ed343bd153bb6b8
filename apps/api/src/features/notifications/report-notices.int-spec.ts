import type { Inbox, NoticeItem } from '@iltizam/shared/notifications/contract';
import type { ReportFileState } from '@iltizam/shared/editions/contract';
import { SYSTEM } from '../../platform/auth/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { GivenAccount, GivenPlan } from '../../../test/given.js';
import { runningProduct } from '../../../test/product.js';
import { IF, ok } from '../../../test/studio.js';
import { noticeLetter } from './notice-letter.js';
import { NoticesQueries } from './notices.queries.js';

const product = runningProduct({ config: { jobs: 'on', commentsPerHour: 100 } });

type People = Record<'staff' | 'colleague' | 'committee' | 'lead' | 'moderator' | 'ofOneCommitment' | 'elsewhere', GivenAccount>;

let plan: GivenPlan;
let people: People;
let reportId: number;

beforeAll(async () => {
  plan = await product.given.plan();
  const commitment = await product.given.commitment({ plan, number: 1 });
  const account: typeof product.given.account = (given) => product.given.account(given);
  const inPlan = { planId: plan.id };
  people = {
    staff: await account({ role: 'staff', scope: inPlan }),
    colleague: await account({ role: 'staff', scope: inPlan }),
    committee: await account({ role: 'committee', scope: inPlan }),
    lead: await account({ role: 'lead', scope: { institutionId: commitment.institutionId } }),
    moderator: await account({ role: 'moderator', scope: inPlan }),
    ofOneCommitment: await account({ role: 'moderator', scope: { commitmentId: commitment.id } }),
    elsewhere: await account({ role: 'lead', scope: { institutionId: await product.given.institution() } }),
  };
  const [report] = await product.rows<{ id: number }>(
    `insert into report (plan_id, number, as_of, languages, sections) values ($1, 1, '2025-06-30', '{fr}', '{}') returning id`,
    [plan.id],
  );
  reportId = report?.id ?? 0;
});

const as = ({ email }: GivenAccount) => product.api.as(email);
const inbox = (who: GivenAccount, query = ''): Promise<Inbox> => ok(as(who).get<Inbox>(`/notices${query}`));

/** The newest notices once there are that many, by the job that their cause queued. */
const told = async (who: GivenAccount, total: number): Promise<NoticeItem[]> => {
  for (let tries = 0; tries < 100; tries += 1) {
    const found = await inbox(who);
    if (found.total >= total) return found.items;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Never told ${total} times`);
};

/** An edition as freezing leaves it once its files are written. */
const frozen = async (kind: 'draft' | 'final', by: GivenAccount): Promise<number> => {
  const [edition] = await product.rows<{ id: number }>(
    `insert into report_edition (report_id, kind, as_of, known_at, frozen_at, frozen_by_id) values ($1, $2, '2025-06-30', now(), now(), $3) returning id`,
    [reportId, kind, by.id],
  );
  return edition?.id ?? 0;
};

const publish = async (action: string, body: object): Promise<void> => {
  const [report] = await product.rows<{ version: number }>('select version from report where id = $1', [reportId]);
  await ok(as(people.staff).post(`/studio/reports/${reportId}/${action}`, body, IF(report?.version ?? 0)));
};

it('a file that could not be written is told once to whoever froze the report, then to whoever tried it again', async () => {
  const { staff, colleague } = people;
  const edition = await frozen('draft', staff);
  await product.rows(
    `insert into report_edition_model (edition_id, lang, model, hash) values ($1, 'fr', '{}', decode(repeat('00', 32), 'hex'))`,
    [edition],
  );
  const file = async (format: string, state: ReportFileState, failure: string | null): Promise<number> => {
    const [row] = await product.rows<{ id: number }>(
      `insert into report_file (edition_id, lang, format, state, failure) values ($1, 'fr', $2, $3, $4) returning id`,
      [edition, format, state, failure],
    );
    return row?.id ?? 0;
  };
  const files = [await file('html', 'waiting', null), await file('csv', 'waiting', null)];
  await product.app.get(UnitOfWork).write(SYSTEM, (tx) =>
    tx.enqueueAll(
      'report.write',
      files.map((fileId) => ({ fileId })),
    ),
  );
  expect(await told(staff, 1)).toMatchObject([
    {
      kind: 'edition.failed',
      commitment: null,
      report: { number: 1, asOf: '2025-06-30' },
      subject: { text: 'Rapport 1, chiffres au 30 juin 2025', lang: 'fr' },
      lines: [{ text: 'Un fichier de ce rapport n’a pas pu être écrit. Il attend d’être essayé à nouveau.' }],
      path: `/studio/${plan.slug}/reports/${reportId}?step=publication`,
    },
  ]);
  const again = await file('xlsx', 'failed', 'not_rendered');
  await ok(as(colleague).post(`/studio/report-files/${again}/retry`, undefined));
  await told(colleague, 1);
  expect((await inbox(staff)).total).toBe(1);
  await product.rows('delete from report_file where edition_id = $1', [edition]);
  expect((await inbox(staff)).items[0]?.lines).toEqual([
    { text: 'Un fichier de ce rapport n’avait pas pu être écrit. C’est réglé depuis.', lang: 'fr' },
  ]);
});

it('a draft is told to those who work on the plan, not to whoever published it', async () => {
  await publish('draft-publication', { remarksUntil: '2099-12-31' });
  for (const who of [people.lead, people.committee])
    expect(await told(who, 1)).toMatchObject([
      {
        kind: 'edition.draft',
        lines: [{ text: 'Le projet de ce rapport est publié. Les remarques sont reçues jusqu’au 31 décembre 2099 inclus.' }],
        path: `/plans/${plan.slug}/reports#rapport-1-draft`,
      },
    ]);
  expect((await told(people.colleague, 2))[0]?.kind).toBe('edition.draft');
  expect((await inbox(people.staff)).total).toBe(1);
  for (const who of [people.elsewhere, people.moderator]) expect((await inbox(who)).total).toBe(0);
});

it('a remark is told to whoever moderates the whole plan, and once public to whoever may answer it', async () => {
  const remark = { name: 'Une lectrice', body: 'Le tableau de la page deux manque.', language: 'fr', parentId: null };
  const { id } = await ok(product.api.visitor.post<{ id: number }>(`/plans/${plan.slug}/reports/1/comments`, remark));
  expect(await told(people.moderator, 1)).toMatchObject([{ kind: 'comment.moderate', path: '/moderation?state=pending' }]);
  await ok(as(people.moderator).post(`/comments/${id}/decision`, { decision: 'publish', reason: null }, IF(1)));
  expect((await told(people.staff, 3))[0]).toMatchObject({ kind: 'comment.reply', path: `/plans/${plan.slug}/reports#remarques-1` });
  expect((await inbox(people.ofOneCommitment)).total).toBe(0);
  expect((await inbox(people.lead)).total).toBe(1);
});

it('a final report is told likewise, and what was told of its draft says so from then on', async () => {
  await frozen('final', people.staff);
  await publish('final-publication', { reason: 'Toutes les remarques sont arrivées.' });
  const [final, draft] = await told(people.lead, 2);
  expect(final).toMatchObject({
    kind: 'edition.final',
    lines: [{ text: 'Le rapport définitif est publié.' }],
    path: `/plans/${plan.slug}/reports#rapport-1-final`,
  });
  expect(draft?.lines).toEqual([{ text: 'Le projet de ce rapport a été publié\u00a0; le rapport définitif a paru depuis.', lang: 'fr' }]);
  expect((await inbox(people.lead, '?lang=ar')).items[0]?.subject).toEqual({
    text: 'التقرير 1، الأرقام في \u206630 يونيو 2025\u2069',
    lang: 'ar',
  });
});

it('is mailed by plan, and lost with the role that made it somebody’s business', async () => {
  const queries = product.app.get(NoticesQueries);
  const recipient = { id: people.lead.id, email: people.lead.email, language: 'fr' as const };
  const ids = (await inbox(people.lead)).items.map(({ id }) => id);
  const letter = noticeLetter(await queries.mailed(recipient, ids), 'fr', 'https://suivi.example', 'https://suivi.example/stop');
  expect(letter.subject).toBe('2 nouvelles de vos plans d’action');
  expect(letter.groups).toMatchObject([
    {
      url: `https://suivi.example/fr/plans/${plan.slug}/reports`,
      items: [
        {
          text: { text: 'Rapport 1, chiffres au 30 juin 2025' },
          url: `https://suivi.example/fr/plans/${plan.slug}/reports#rapport-1-final`,
        },
        { url: `https://suivi.example/fr/plans/${plan.slug}/reports#rapport-1-draft` },
      ],
    },
  ]);
  await product.rows('update role_grant set institution_id = $2 where account_id = $1', [
    people.lead.id,
    await product.given.institution(),
  ]);
  expect(await inbox(people.lead)).toMatchObject({ items: [], total: 0, unread: 0 });
  expect(await queries.mailed(recipient, ids)).toEqual([]);
});
