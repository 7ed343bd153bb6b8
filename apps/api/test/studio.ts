import type { CommitmentWeights, WeightingList } from '@iltizam/shared/activities/contract';
import type { PlanState } from '@iltizam/shared/plans/contract';
import type { CommitmentForm, CreatePlan, Saved, StudioPlan } from '@iltizam/shared/studio/contract';
import type { Answer, Caller } from './api-client.js';
import type { Product } from './product.js';

export const IF = (version: number) => ({ headers: { 'if-match': `"${version}"` } });

let last = 0;

export const planForm = (changes: Partial<CreatePlan> = {}): CreatePlan => ({
  member: 'country',
  number: 5,
  slug: `vie-${++last}`,
  title: { fr: 'Plan d’essai', ar: '' },
  summary: null,
  mainLanguage: 'fr',
  start: '2024',
  end: '2027',
  ...changes,
});

export const commitmentForm = (changes: Partial<CommitmentForm>): CommitmentForm => ({
  axisId: 0,
  institution: '',
  title: { fr: 'Un engagement' },
  problem: null,
  solution: null,
  expectedResult: null,
  weight: '1',
  start: null,
  end: null,
  ...changes,
});

export const ok = async <Body>(answer: Promise<Answer<Body>>): Promise<Body> => {
  const { status, body } = await answer;
  expect([200, 201, body]).toContain(status);
  return body;
};

/** What staff and leads do to a plan over HTTP, as the tests of its life begin and go on. */
// oxlint-disable-next-line typescript/explicit-function-return-type -- the functions inside say their own
export const studioOf = (product: Product) => {
  const staff = (scope = {}): Promise<Caller> => product.as('staff', scope);
  const lead = (institutionId: number): Promise<Caller> => product.as('lead', { institutionId });

  const read = async (caller: Caller, slug: string): Promise<StudioPlan> => ok(caller.get<StudioPlan>(`/studio/plans/${slug}`));

  const move = async (caller: Caller, slug: string, to: PlanState): Promise<Answer<Saved>> =>
    caller.post<Saved>(`/plans/${slug}/transitions`, { to }, IF((await read(caller, slug)).version));

  const body = async (): Promise<{ id: number; key: string }> => {
    const id = await product.given.institution();
    const [row] = await product.rows<{ key: string }>('select key from institution where id = $1', [id]);
    return { id, key: row?.key ?? '' };
  };

  const draft = async (caller: Caller, changes: Partial<CreatePlan> = {}): Promise<StudioPlan> => {
    await product.given.member();
    const form = planForm(changes);
    await ok(caller.post<Saved>('/plans', form));
    return read(caller, form.slug);
  };

  /** A draft with an axis, two commitments of two bodies, two activities each. */
  const wholeDraft = async (caller: Caller): Promise<{ slug: string; bodies: number[]; commitments: number[] }> => {
    const { slug } = await draft(caller);
    const axis = await ok(caller.post<Saved>(`/plans/${slug}/axes`, { title: { fr: 'Transparence' } }));
    const bodies = [await body(), await body()];
    const commitments: number[] = [];
    for (const { key } of bodies) {
      const { id } = await ok(caller.post<Saved>(`/plans/${slug}/commitments`, commitmentForm({ axisId: axis.id, institution: key })));
      for (const n of [1, 2]) await ok(caller.post(`/commitments/${id}/activities`, { title: { fr: `Activité ${n}` } }));
      commitments.push(id);
    }
    return { slug, bodies: bodies.map(({ id }) => id), commitments };
  };

  const weigh = (caller: Caller, { id, version, activities }: CommitmentWeights, weights: string[]): Promise<Answer<CommitmentWeights>> =>
    caller.send<CommitmentWeights>(
      'PUT',
      `/commitments/${id}/weights`,
      { weights: activities.map((activity, index) => ({ activityId: activity.id, weight: weights[index] ?? '1' })) },
      IF(version),
    );

  const weightsOf = async (caller: Caller, commitmentId: number): Promise<CommitmentWeights> => {
    const { items } = await ok(caller.get<WeightingList>('/workspace/weights'));
    const found = items.find(({ id }) => id === commitmentId);
    if (!found) throw new Error(`Commitment ${commitmentId} is not theirs to weight`);
    return found;
  };

  const eventsOf = async (kind: string, id: number): Promise<string[]> =>
    (
      await product.rows<{ event: string }>('select event from history_entry where subject_kind = $1 and subject_id = $2 order by id', [
        kind,
        id,
      ])
    ).map(({ event }) => event);

  return { staff, lead, read, move, body, draft, wholeDraft, weigh, weightsOf, eventsOf };
};
