import type { ReportVerification } from '@iltizam/shared/editions/contract';
import type { PostComment } from '@iltizam/shared/comments/contract';
import type { ReportModel } from '@iltizam/shared/reports/contract';
import type { Saved } from '@iltizam/shared/studio/contract';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Caller } from '../../../test/api-client.js';
import type { GivenActivity, GivenPlan } from '../../../test/given.js';
import { runningProduct } from '../../../test/product.js';
import { reportForm } from '../../../test/reporting.js';
import { IF, ok } from '../../../test/studio.js';
import { SYSTEM } from '../../platform/auth/actor.js';
import { type Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { instantOfFacts } from '../plans/fact-instants.js';

const product = runningProduct({ config: { poolSize: 12, commentsPerHour: 1_000 } });

let plan: GivenPlan;
let activity: GivenActivity;
let other: GivenActivity;
let staff: Caller;
let saved: Saved;
let draftId: number;
let today: string;

const act = (action: string, body?: object) => staff.post<Saved>(`/studio/reports/${saved.id}/${action}`, body, IF(saved.version));
const remark: PostComment = { name: null, body: 'Une remarque.', language: 'fr', parentId: null };
const post = (options?: { headers: Record<string, string> }) =>
  product.api.visitor.post(`/plans/${plan.slug}/reports/1/comments`, remark, options);
const uow = (): UnitOfWork => product.app.get(UnitOfWork);

/** Freezes, hands over the model that was frozen, and takes it back. */
const frozenOnce = async (): Promise<ReportModel | undefined> => {
  saved = await ok(act('freeze'));
  const [row] = await product.rows<{ model: ReportModel }>(
    `select m.model from report_edition e join report_edition_model m on m.edition_id = e.id where e.report_id = $1 and e.id <> $2`,
    [saved.id, draftId],
  );
  saved = await ok(act('discard'));
  return row?.model;
};

const tell = async (tx: Transaction, planId: number, activityId: number, percent: number): Promise<void> => {
  const at = await instantOfFacts(tx, [planId]);
  await tx.query(
    `insert into progress_update (activity_id, institution_id, percent, effective_on, recorded_at, language)
     select $1, k.lead_institution_id, $2, '2025-05-01', $3, 'fr' from activity a join commitment k on k.id = a.commitment_id where a.id = $1`,
    [activityId, percent, at],
  );
};

/** Until the freeze holds its report: what it has to wait for, it meets now. */
const begun = async (): Promise<void> => {
  for (;;) {
    const free = await product.rows('select from report where id = $1 for update skip locked', [saved.id]);
    if (free.length === 0) return;
    await sleep(5);
  }
};

/** Until somebody waits for a lock. */
const waiting = async (): Promise<void> => {
  const locked = `select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`;
  while ((await product.rows(locked)).length === 0) await sleep(5);
};

beforeAll(async () => {
  plan = await product.given.plan();
  const commitment = await product.given.commitment({ plan, number: 1 });
  activity = await product.given.activity({ commitment, number: 1 });
  other = await product.given.activity({ commitment, number: 2 });
  staff = await product.as('staff', { planId: plan.id });
  const [day] = await product.rows<{ today: string }>(`select current_date::text as today`);
  today = day?.today ?? '';
  saved = await ok(staff.post<Saved>(`/studio/plans/${plan.slug}/reports`, { asOf: today, languages: ['fr'] }));
  saved = await ok(act('freeze'));
  await product.rows(
    `update report_file set state = 'ready', bytes = 1, sha256 = sha256('x'), media_type = 'text/plain', extension = 'txt'`,
  );
  saved = await ok(act('draft-publication', { remarksUntil: '2099-12-31' }));
  const [edition] = await product.rows<{ id: number }>('select id from report_edition');
  draftId = edition?.id ?? 0;
});

test('a write about another plan that goes on and on keeps no freeze waiting', async () => {
  const elsewhere = await product.given.activity({
    commitment: await product.given.commitment({ plan: await product.given.plan(), number: 1 }),
  });
  await uow().write(SYSTEM, async (tx) => {
    await tx.query(
      `insert into comment (commitment_id, body, language, official, state, posted_at, version)
      select commitment_id, 'x', 'fr', false, 'pending', clock_timestamp(), 1 from activity where id = ${elsewhere.id}`,
      [],
    );
    await frozenOnce();
  });
});

test('a fact on its way is waited for and counted; one that begins meanwhile waits for nobody', async () => {
  let freezing: Promise<ReportModel | undefined> | undefined;
  await uow().write(SYSTEM, async (tx) => {
    await tell(tx, plan.id, activity.id, 60);
    freezing = frozenOnce();
    await begun();
    await ok(staff.post(`/activities/${other.id}/updates`, reportForm({ percent: 30, effectiveOn: '2025-05-01' })));
  });
  const model = await freezing;
  expect(model?.commitments[0]?.activities[0]?.percent).toBe('60');
});

test('remarks, reports and freezes at once: all are done, and what was frozen is found again as known at its instant', async () => {
  let over = false;
  const answers: number[] = [];
  const remarking = Array.from({ length: 4 }, async () => {
    while (!over) answers.push((await post()).status);
  });
  const reporting = (async () => {
    for (let percent = 1; !over; percent = (percent % 90) + 1)
      answers.push((await staff.post(`/activities/${other.id}/updates`, reportForm({ percent, effectiveOn: '2025-05-02' }))).status);
  })();
  const models: ReportModel[] = [];
  try {
    for (let times = 0; times < 8; times += 1) {
      const model = await frozenOnce();
      if (model) models.push(model);
    }
  } finally {
    over = true;
    await Promise.all([...remarking, reporting]);
  }
  expect([...new Set(answers)]).toEqual([201]);
  expect(models).toHaveLength(8);
  for (const { asOf, knownAt, commitments, annexes } of models) {
    const again = await ok(product.api.visitor.get<ReportModel>(`/plans/${plan.slug}/report.json?lang=fr&asOf=${asOf}&knownAt=${knownAt}`));
    expect({ commitments: again.commitments, comments: again.annexes.comments }).toEqual({ commitments, comments: annexes.comments });
  }
});

test('two that wait for each other: the one that gives way is told to try again, in words', async () => {
  const key = 'the-same-key';
  let posting: ReturnType<typeof post> | undefined;
  await uow().write(SYSTEM, async (tx) => {
    await tx.query('select from report where id = $1 for update', [saved.id]);
    posting = post({ headers: { 'idempotency-key': key } });
    await waiting();
    await tx.query(`insert into idempotent_answer (scope, key, request_hash, answer) values ($1, $2, '', '{}') on conflict do nothing`, [
      `visitor POST /api/v1/plans/${plan.slug}/reports/1/comments`,
      key,
    ]);
  });
  expect(await posting).toBeProblem(503, 'server.busy');
});

test('a remark that waited for the publication of the final report comes after its time', async () => {
  let posting: ReturnType<typeof post> | undefined;
  await uow().write(SYSTEM, async (tx) => {
    await tx.query('select from report where id = $1 for update', [saved.id]);
    posting = post();
    // It read that remarks are taken, and waits for the report.
    while (
      (await product.rows(`select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`)).length === 0
    )
      await sleep(5);
    await tx.query(
      `insert into report_edition (report_id, kind, as_of, known_at, frozen_at, published_at) values ($1, 'final', $2, now(), now(), now())`,
      [saved.id, today],
    );
  });
  expect(await posting).toBeProblem(409, 'report.remarks_closed');
});

test('the verification of what was published says the same', async () => {
  expect(await ok(product.api.visitor.get<ReportVerification>(`/plans/${plan.slug}/reports/1/draft/verification`))).toMatchObject({
    same: true,
  });
});
