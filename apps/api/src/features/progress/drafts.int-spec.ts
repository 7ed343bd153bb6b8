import type { ProgressDraft, ReportOutcome } from '@iltizam/shared/drafts/contract';
import type { Commitment } from '@iltizam/shared/commitments/contract';
import type { Caller } from '../../../test/api-client.js';
import type { GivenActivity } from '../../../test/given.js';
import { runningProduct } from '../../../test/product.js';
import { draftForm, FIRST, reportForm, reportingOf } from '../../../test/reporting.js';
import { IF, ok } from '../../../test/studio.js';

const product = runningProduct();
const { leadOf, send, eventsOf } = reportingOf(product);

let activity: GivenActivity;
let lead: Caller;
let colleague: Caller;

beforeEach(async () => {
  activity = await product.given.activity({ title: { fr: 'Activité', en: 'Activity' } });
});

// Signing in is slow, and limited: two people do most of the work.
beforeAll(async () => {
  const person = (): Promise<Caller> => product.as('lead');
  [lead, colleague] = [await person(), await person()];
});

const draftPath = (): string => `/activities/${activity.id}/draft`;
const save = (caller: Caller, note: string, condition: object) =>
  caller.send<ProgressDraft>('PUT', draftPath(), draftForm({ note }), condition);

describe('the working draft of an activity', () => {
  it('does not exist before somebody types, then keeps whatever was typed', async () => {
    expect(await lead.get(draftPath())).toBeProblem(404, 'resource.not_found');
    const content = draftForm({
      percent: '4,',
      effectiveOn: '2025-06',
      actions: [{ text: 'Atelier', doneOn: '0', actions: [{ text: '', doneOn: '' }] }],
      difficulties: [{ code: '', severity: 'low', description: 'Cré', owner: '', continues: null }],
      evidence: [{ title: '', url: 'htt', documentId: null }],
    });
    const saved = await ok(lead.send<ProgressDraft>('PUT', draftPath(), content, FIRST));
    expect(saved).toMatchObject({ state: 'draft', version: 1, content, submission: null, returned: null });
    expect(saved.abilities).toEqual({ save: true, send: true, withdraw: false, discard: true });
    expect((await colleague.get<ProgressDraft>(draftPath())).body).toEqual(saved);
  });

  it('is one for two people: the later one is told, and reads who saved what and when', async () => {
    const first = await ok(save(lead, 'la première', FIRST));
    const second = await ok(save(colleague, 'la deuxième', IF(first.version)));
    expect(await save(lead, 'la troisième', IF(first.version))).toBeProblem(412, 'request.precondition_failed');
    expect(await save(lead, 'la troisième', FIRST)).toBeProblem(412, 'request.precondition_failed');
    const { body } = await lead.get<ProgressDraft>(draftPath());
    expect(body).toMatchObject({
      version: second.version,
      author: second.author,
      savedAt: second.savedAt,
      content: { note: 'la deuxième' },
    });
    expect(body.author).not.toBe(first.author);
  });

  it('two first versions at once: one is kept, the other is told', async () => {
    const answers = await Promise.all([save(lead, 'un', FIRST), save(colleague, 'deux', FIRST)]);
    expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, 412]);
  });

  it('needs to know what it starts from, and bounds what it keeps', async () => {
    expect(await save(lead, 'sans version', {})).toBeProblem(428, 'request.precondition_required');
    expect(await save(lead, 'x'.repeat(2001), FIRST)).toBeProblem(422, 'request.invalid');
    expect(await save(lead, 'jamais vue', IF(7))).toBeProblem(412, 'request.precondition_failed');
  });

  it('is thrown away by whoever read its last version, with a trace', async () => {
    const { version } = await ok(save(lead, 'à jeter', FIRST));
    expect(await lead.delete(draftPath(), IF(version + 1))).toBeProblem(412, 'request.precondition_failed');
    await ok(colleague.delete(draftPath(), IF(version)));
    expect(await lead.get(draftPath())).toBeProblem(404, 'resource.not_found');
    expect(await eventsOf(activity)).toEqual(['progress.discarded']);
  });

  it('is nobody else’s', async () => {
    await ok(save(lead, 'secret', FIRST));
    const stranger = await leadOf(await product.given.activity());
    for (const caller of [stranger, await product.as('committee')])
      expect(await caller.get(draftPath())).toBeProblem(403, 'permission.denied');
    expect(await product.api.visitor.get(draftPath())).toBeProblem(401, 'session.required');
    expect(await save(stranger, 'intrus', IF(1))).toBeProblem(403, 'permission.denied');
  });

  it('begins in no closed plan', async () => {
    activity = await product.given.activity({
      commitment: await product.given.commitment({ plan: await product.given.plan({ state: 'closed' }) }),
    });
    expect(await save(lead, 'trop tard', FIRST)).toBeProblem(409, 'plan.not_reporting');
  });
});

describe('sending it, where the plan publishes at once', () => {
  const report = (caller: Caller, condition: object) =>
    caller.post<ReportOutcome>(`/activities/${activity.id}/updates`, reportForm(), condition);

  it('makes a fact of it and ends the draft; from another tab it is not sent twice', async () => {
    const { version } = await ok(save(lead, 'prête', FIRST));
    const outcome = await ok(report(lead, IF(version)));
    expect(outcome).toMatchObject({
      outcome: 'published',
      update: { percent: '70', review: null, awaitsReview: true },
      commitment: { before: '0.00', after: '70.00' },
    });
    expect(await lead.get(draftPath())).toBeProblem(404, 'resource.not_found');
    expect(await report(lead, IF(version))).toBeProblem(412, 'request.precondition_failed');
    expect(await eventsOf(activity)).toEqual(['progress.reported']);
  });

  it('never consumes a colleague’s draft unread', async () => {
    const { version } = await ok(save(colleague, 'la sienne', FIRST));
    expect(await report(lead, {})).toBeProblem(428, 'request.precondition_required');
    await ok(report(lead, IF(version)));
  });

  it('a refusal keeps the draft as it was', async () => {
    const saved = await ok(save(lead, 'encore', FIRST));
    const refused = await lead.post(`/activities/${activity.id}/updates`, reportForm({ percent: 100 }), IF(saved.version));
    expect(refused).toBeProblem(422, 'update.action_required');
    expect((await lead.get<ProgressDraft>(draftPath())).body).toEqual(saved);
  });
});

it('a date before the activity was added to the plan is refused beside it', async () => {
  await product.rows(`update activity set added_on = '2025-09-01' where id = $1`, [activity.id]);
  const answer = await lead.post<{ errors: { pointer: string }[] }>(`/activities/${activity.id}/updates`, reportForm());
  expect(answer).toBeProblem(422, 'update.effective_before_activity');
  expect(answer.body.errors.map(({ pointer }) => pointer)).toEqual(['/effectiveOn']);
});

describe('nothing changed, in one tap', () => {
  const confirm = (caller: Caller, key?: string) =>
    caller.post<ReportOutcome>(`/activities/${activity.id}/updates/confirmation`, {}, key ? { headers: { 'idempotency-key': key } } : {});

  it('says today what was said last, once, and lets a draft be', async () => {
    await send(lead, activity, {
      percent: 75,
      achievedActions: [{ text: 'Atelier', doneOn: '2025-05', actions: [{ text: 'Salle louée', doneOn: null }] }],
      difficulties: [{ code: 'budget', severity: 'high', description: 'Crédits', owner: 'Finances', continues: null }],
      evidence: [{ title: 'Note', url: 'https://example.org/note', documentId: null }],
      note: 'Pour cette fois',
    });
    await ok(save(colleague, 'commencée', FIRST));
    const [one, again] = [await ok(confirm(lead, 'nothing-changed-1')), await ok(confirm(lead, 'nothing-changed-1'))];
    expect(again).toEqual(one);
    expect(one).toMatchObject({
      outcome: 'published',
      update: {
        percent: '75',
        previousPercent: '75',
        note: null,
        achievedActions: [{ text: 'Atelier', doneOn: '2025-05', actions: [{ text: 'Salle louée', doneOn: null }] }],
        difficulties: [{ code: 'budget', owner: 'Finances', openedOn: '2025-06-01', resolvedOn: null }],
        evidence: [{ title: 'Note', url: 'https://example.org/note', file: null }],
      },
    });
    expect((await lead.get<ProgressDraft>(draftPath())).body.content.note).toBe('commencée');
    expect(await eventsOf(activity)).toEqual(['progress.reported', 'progress.reported']);
  });

  it('goes on in the language it was written in, and answers in the reader’s', async () => {
    await send(lead, activity, { percent: 75 });
    const answer = await ok(lead.post<ReportOutcome>(`/activities/${activity.id}/updates/confirmation?lang=en`, {}));
    expect(answer).toMatchObject({ update: { lang: 'fr', activity: { titleLang: 'en' } } });
  });

  it('is refused before anything was said', async () => {
    expect(await confirm(lead)).toBeProblem(409, 'update.nothing_to_confirm');
  });
});

describe('a difficulty that goes on', () => {
  const blocked = (changes: object) => ({
    difficulties: [
      { code: 'budget' as const, severity: 'high' as const, description: 'Crédits', owner: null, continues: null, ...changes },
    ],
  });
  const difficultyOf = (outcome: ReportOutcome) => {
    const difficulty = outcome.outcome === 'published' ? outcome.update.difficulties[0] : undefined;
    if (!difficulty) throw new Error('No difficulty was published');
    return difficulty;
  };
  const told = async () =>
    (await product.api.visitor.get<Commitment>(`${activity.commitment.path}?asOf=2026-01-01`)).body.activityList[0]?.difficulties;
  const resolved = async () =>
    (
      await product.rows<{ on: string | null }>(
        `select d.resolved_on::text as on from difficulty d where d.activity_id = $1 order by d.id`,
        [activity.id],
      )
    ).map(({ on }) => on);

  it('keeps its age over three updates and is resolved by the first that no longer names it', async () => {
    const first = difficultyOf(await send(lead, activity, { effectiveOn: '2025-01-10', ...blocked({}) }));
    const second = difficultyOf(await send(lead, activity, { effectiveOn: '2025-03-01', ...blocked({ continues: first.id }) }));
    // The form may have been filled from the first report: it goes on from the last.
    const third = difficultyOf(await send(lead, activity, { effectiveOn: '2025-06-01', ...blocked({ continues: first.id }) }));
    expect([first, second, third].map(({ openedOn }) => openedOn)).toEqual(['2025-01-10', '2025-01-10', '2025-01-10']);
    expect(await told()).toMatchObject([{ id: third.id, openedOn: '2025-01-10', resolvedOn: null }]);
    expect(await resolved()).toEqual([null, null, null]);

    await send(lead, activity, { effectiveOn: '2025-09-01', percent: 80 });
    expect(await resolved()).toEqual(['2025-09-01', '2025-09-01', '2025-09-01']);
    expect(await told()).toEqual([]);
  });

  it('is another one when it is not said to go on, and one told late finds its place', async () => {
    const first = difficultyOf(await send(lead, activity, { effectiveOn: '2025-03-01', ...blocked({}) }));
    await send(lead, activity, { effectiveOn: '2025-06-01', ...blocked({ description: 'Autre' }) });
    expect(await resolved()).toEqual(['2025-06-01', null]);
    const late = difficultyOf(await send(lead, activity, { effectiveOn: '2025-02-01', ...blocked({ continues: first.id }) }));
    expect(late.openedOn).toBe('2025-02-01');
    expect(await resolved()).toEqual(['2025-06-01', null, '2025-06-01']);
  });

  it('is of the same activity, and goes on once', async () => {
    const { id } = difficultyOf(await send(lead, activity, blocked({})));
    const elsewhere = await product.given.activity({ commitment: activity.commitment });
    const foreign = await lead.post<{ errors: { pointer: string }[] }>(
      `/activities/${elsewhere.id}/updates`,
      reportForm(blocked({ continues: id })),
    );
    expect(foreign).toBeProblem(422, 'update.difficulty_unknown');
    expect(foreign.body.errors.map(({ pointer }) => pointer)).toEqual(['/difficulties/0/continues']);
    const [one] = blocked({ continues: id }).difficulties;
    const twice = await lead.post(`/activities/${activity.id}/updates`, { ...reportForm(), difficulties: [one, one] });
    expect(twice).toBeProblem(422, 'update.difficulty_unknown');
  });
});
