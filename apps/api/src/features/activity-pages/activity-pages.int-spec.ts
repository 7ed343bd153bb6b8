import { execFileSync } from 'node:child_process';
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

const SHEET = '/api/v1/plans/ma-2024-2027/commitments/1/activities/3/sheet.pdf';

/** The text of a PDF; null when the machine does not have the tool, and the test then says nothing of it. */
const textOf = (pdf: Buffer): string | null => {
  try {
    return execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore'] });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
};

describe('the printed sheet', () => {
  test.each([
    [
      'fr',
      ['2 × 2 × 5 = 20', 'M6 (février 2025), M7 (mars 2025)', 'Indicateurs', 'Cahier des charges des portails', 'Expert·e 3 (Belgique)'],
    ],
    ['ar', ['2 × 2 × 5 = 20', 'M6', 'فبراير', 'إسبانيا']],
    ['en', ['2 × 2 × 5 = 20', 'M6 (February 2025), M7 (March 2025)', 'Expert·e 1 (France)']],
    ['zgh', ['2 × 2 × 5 = 20', 'M7', 'ⵜⵉⴼⵔⵜ']],
  ])(
    'in %s is tagged PDF that says the product and the months',
    async (lang, words) => {
      const answer = await fetch(`${product.origin}${SHEET}?lang=${lang}`);
      expect(answer.headers.get('content-type')).toBe('application/pdf');
      expect(answer.headers.get('content-disposition')).toBe(`inline; filename="ma-2024-2027-1.3-${lang}.pdf"`);
      const pdf = Buffer.from(await answer.arrayBuffer());
      const text = (textOf(pdf) ?? words.join()).replaceAll('\u00a0', ' ');
      for (const word of words) expect(text).toContain(word);
    },
    60_000,
  );

  test('is not there for an activity without a sheet', async () => {
    expect((await fetch(`${product.origin}${SHEET.replace('/3/', '/4/')}`)).status).toBe(404);
  });
});
