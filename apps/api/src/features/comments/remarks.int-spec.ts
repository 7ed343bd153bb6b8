import type { CommentList, ModerationItem, ModerationQueue, PostComment, PostedComment } from '@iltizam/shared/comments/contract';
import type { StudioReport } from '@iltizam/shared/editions/contract';
import type { Plan } from '@iltizam/shared/plans/contract';
import type { ReportModel } from '@iltizam/shared/reports/contract';
import type { GivenCommitment, GivenPlan } from '../../../test/given.js';
import { runningProduct } from '../../../test/product.js';
import { IF, ok } from '../../../test/studio.js';

const product = runningProduct({ config: { commentsPerHour: 100 } });

const remark = (changes: Partial<PostComment> = {}): PostComment => ({
  name: 'Une lectrice',
  body: 'Le tableau de la page deux manque.',
  language: 'fr',
  parentId: null,
  ...changes,
});

let plan: GivenPlan;
let commitment: GivenCommitment;
let address: string;
let reportId: number;

beforeAll(async () => {
  plan = await product.given.plan();
  commitment = await product.given.commitment({ plan, number: 1 });
  await product.given.activity({ commitment });
  const [report] = await product.rows<{ id: number }>(
    `insert into report (plan_id, number, as_of, languages, sections, remarks_until) values ($1, 1, '2025-06-30', '{fr}', '{}', '2099-12-31') returning id`,
    [plan.id],
  );
  reportId = report?.id ?? 0;
  address = `/plans/${plan.slug}/reports/1/comments`;
});

const openDrafts = async () => (await ok(product.api.visitor.get<Plan>(`/plans/${plan.slug}`))).openDrafts;

const staffOf = (planId: number) => product.as('staff', { planId });

test('a report nobody but staff has seen takes no remarks, and has none', async () => {
  expect(await product.api.visitor.get(address)).toBeProblem(404, 'resource.not_found');
  expect(await product.api.visitor.post(address, remark())).toBeProblem(404, 'resource.not_found');
  expect(await openDrafts()).toEqual([]);
  await product.rows(
    `insert into report_edition (report_id, kind, as_of, known_at, frozen_at, published_at) values ($1, 'draft', '2025-06-30', now(), now(), now())`,
    [reportId],
  );
  expect(await ok(product.api.visitor.get<CommentList>(address))).toMatchObject({
    items: [],
    total: 0,
    pending: 0,
    abilities: { comment: true },
  });
  expect(await openDrafts()).toEqual([{ report: 1, remarksUntil: '2099-12-31' }]);
});

test('a citizen’s remark waits, is moderated by whoever moderates the whole plan, and is answered in its thread', async () => {
  const posted = await ok(product.api.visitor.post<PostedComment>(address, remark()));
  expect(posted.state).toBe('pending');
  const staff = await staffOf(plan.id);
  const counted = async () => (await ok(staff.get<StudioReport>(`/studio/reports/${reportId}`))).remarks;
  expect(await counted()).toEqual({ published: 0, pending: 1, unanswered: 0 });
  const moderator = await product.as('moderator', { planId: plan.id });
  const ofCommitment = await product.as('moderator', { commitmentId: commitment.id });
  expect((await ok(ofCommitment.get<ModerationQueue>('/moderation/comments'))).items).toEqual([]);
  expect(await ofCommitment.post(`/comments/${posted.id}/decision`, { decision: 'publish', reason: null }, IF(1))).toBeProblem(
    403,
    'permission.denied',
  );
  const { items } = await ok(moderator.get<ModerationQueue>('/moderation/comments'));
  expect(items).toMatchObject([{ id: posted.id, commitment: null, report: { number: 1, asOf: '2025-06-30' }, plan: { slug: plan.slug } }]);
  const decided = await ok(
    moderator.post<ModerationItem>(`/comments/${posted.id}/decision`, { decision: 'publish', reason: null }, IF(items[0]?.version ?? 0)),
  );
  expect(decided.state).toBe('published');
  expect(await counted()).toEqual({ published: 1, pending: 0, unanswered: 1 });
  const reply = await ok(staff.post<PostedComment>(address, remark({ body: 'Il sera ajouté.', parentId: posted.id })));
  expect(reply.state).toBe('published');
  expect(await counted()).toEqual({ published: 1, pending: 0, unanswered: 0 });
  const list = await ok(product.api.visitor.get<CommentList>(address));
  expect(list.items.map(({ id, official }) => [id, official])).toEqual([
    [posted.id, false],
    [reply.id, true],
  ]);
  const onCommitment = `/plans/${plan.slug}/commitments/1/comments`;
  expect(await staff.post(onCommitment, remark({ parentId: posted.id }))).toBeProblem(409, 'comment.held');
  expect((await ok(product.api.visitor.get<CommentList>(onCommitment))).total).toBe(0);
});

test('the report of that day counts them', async () => {
  const { annexes } = await ok(product.api.visitor.get<ReportModel>(`/plans/${plan.slug}/report.json?asOf=2025-06-30`));
  expect(annexes.comments).toMatchObject({ published: 1, officialReplies: 1, answered: 1 });
  const before = await ok(product.api.visitor.get<ReportModel>(`/plans/${plan.slug}/report.json?asOf=2025-06-29`));
  expect(before.annexes.comments).toMatchObject({ published: 0 });
});

test('after its last day the public is refused, and staff still answer', async () => {
  await product.rows(`update report set remarks_until = '2025-07-31' where id = $1`, [reportId]);
  expect(await product.api.visitor.post(address, remark())).toBeProblem(409, 'report.remarks_closed');
  expect(await openDrafts()).toEqual([]);
  const { items, abilities } = await ok(product.api.visitor.get<CommentList>(address));
  expect(abilities).toEqual({ comment: false, replyOfficially: false });
  const staff = await staffOf(plan.id);
  const late = await ok(staff.post<PostedComment>(address, remark({ body: 'C’est fait.', parentId: items[0]?.id ?? 0 })));
  expect(late.state).toBe('published');
  expect(await staff.post(address, remark())).toBeProblem(409, 'report.remarks_closed');
  const elsewhere = await staffOf((await product.given.plan()).id);
  expect(await elsewhere.post(address, remark({ parentId: items[0]?.id ?? 0 }))).toBeProblem(409, 'report.remarks_closed');
});

test('a plan names its drafts that take remarks, the first to close before the others, and none that became final', async () => {
  const before = await openDrafts();
  await product.rows(
    `with made as (
       insert into report (plan_id, number, as_of, languages, sections, remarks_until)
       select $1, number, '2025-06-30', '{fr}', '{}', remarks_until
       from (values (2, date '2099-12-31'), (3, date '2099-11-30'), (4, date '2099-10-31')) r (number, remarks_until) returning id, number)
     insert into report_edition (report_id, kind, as_of, known_at, frozen_at, published_at)
     select id, kind, '2025-06-30', now(), now(), now() from made join (values ('draft'), ('final')) e (kind) on kind = 'draft' or number = 4`,
    [plan.id],
  );
  expect(before).toEqual([]);
  expect(await openDrafts()).toEqual([
    { report: 3, remarksUntil: '2099-11-30' },
    { report: 2, remarksUntil: '2099-12-31' },
  ]);
});
