import type { ActivityPage } from '@iltizam/shared/activities/contract';
import type { Commitment } from '@iltizam/shared/commitments/contract';
import type { Calculation, UpdatePage } from '@iltizam/shared/progress/contract';
import { runningProduct } from '../../../test/product.js';

const product = runningProduct({ template: 'demo' });

const COMMITMENT = '/plans/ma-2021-2023/commitments/1';
const get = async <Answer>(path: string): Promise<Answer> => (await product.api.visitor.get<Answer>(path)).body;

describe('the page of an activity', () => {
  test('says what the commitment’s page and calculation say of it, whatever the day', async () => {
    for (const day of ['2023-07-31', '2022-01-15']) {
      const { activityList, ...commitment } = await get<Commitment>(`${COMMITMENT}?asOf=${day}`);
      const { terms } = await get<Calculation>(`${COMMITMENT}/calculation?asOf=${day}`);
      for (const activity of activityList) {
        const page = await get<ActivityPage>(`${COMMITMENT}/activities/${activity.number}?asOf=${day}`);
        const { abilities: _mine, evidence: _latest, ...said } = activity;
        expect(page).toMatchObject({ ...said, commitment: { number: 1, rate: commitment.rate, shown: commitment.shown } });
        expect(page.contribution).toBe(terms.find((term) => term.activity === activity.number)?.contribution);
      }
    }
  });

  test('has its share of the weight, its neighbours and its own history', async () => {
    const first = await get<ActivityPage>(`${COMMITMENT}/activities/1?asOf=2023-07-31`);
    expect(first).toMatchObject({
      share: '13.00',
      contribution: '13.00',
      previous: null,
      next: 2,
      abilities: { reportProgress: false, editSheet: false },
    });
    const { items, total } = await get<UpdatePage>(`${COMMITMENT}/updates?asOf=2023-07-31&activity=1`);
    expect(total).toBe(first.updates);
    expect(items.map(({ activity }) => activity.number)).toEqual(items.map(() => 1));
    expect((await get<UpdatePage>(`${COMMITMENT}/updates?asOf=2023-07-31`)).total).toBeGreaterThan(total);
  });

  test('is not there for an activity that is not', async () => {
    expect(await product.api.visitor.get(`${COMMITMENT}/activities/99`)).toBeProblem(404, 'resource.not_found');
    expect(await product.api.visitor.get(`${COMMITMENT}/activities/x`)).toBeProblem(404, 'resource.not_found');
  });
});
