import type { FindingCode } from './contract.js';
import { isValueFor, mayAccept, mustBeDecided, withDecisions } from './decisions.js';
import { readPastText } from './detect-kind.js';
import { INVENTED_PAGE } from './invented-page.fixture.js';
import { INVENTED_REPORT } from './invented-report.fixture.js';
import { plainText } from './passages.js';

const reading = readPastText(INVENTED_REPORT);
const idOf = (code: FindingCode, place = 0): number => reading.findings.filter((one) => one.code === code)[place]!.id;
const decided = (code: FindingCode, choice: 'accept' | 'value' | 'unknown', value: string | null = null, place = 0) =>
  withDecisions(reading, [{ finding: idOf(code, place), choice, value }]);

it('puts a value where the finding belongs, and leaves the reading as it was', () => {
  expect(decided('body_missing', 'accept').commitments[1]?.body).toBe('Agence du Livre Ouvert');
  expect(decided('body_missing', 'unknown').commitments[1]?.body).toBeNull();
  expect(decided('tick_missing', 'value', 'completed').commitments[1]?.activities[0]?.band).toBe('completed');
  expect(decided('rate_missing', 'value', '88,5').commitments[2]?.publishedRate).toBe('88.5');
  expect(decided('unit_doubtful', 'value', 'count').commitments[0]?.indicators[3]?.unit).toBe('count');
  expect(decided('period_differs', 'value', '2031-2033').period).toEqual({ start: '2031', end: '2033' });
  expect(plainText(decided('text_lost', 'value', 'livre ;').commitments[0]!.problem)).toContain('chercher le livre ; des collections');
  expect(plainText(decided('text_lost', 'value', 'salles', 1).commitments[0]!.activities[0]!.actions)).toContain('équipes des salles');
  expect(plainText(decided('field_missing', 'value', 'Des lecteurs', 1).commitments[3]!.expectedResult)).toBe('Des lecteurs');
  expect(plainText(decided('list_start_lost', 'value', 'Axe 1').commitments[3]!.activities[0]!.actions)).toMatch(/^- Axe 1\n/u);
  expect(reading.commitments[1]?.body).toBeNull();
});

it('keeps what is printed when a contradiction is accepted', () => {
  expect(decided('not_started_with_actions', 'accept').commitments[1]?.activities[2]?.band).toBe('not_started');
});

it('lets nobody accept a gap without a proposal, nor two ticks as they are', () => {
  expect(reading.findings.filter(({ code }) => code === 'several_ticks').map(mayAccept)).toEqual([false]);
  const gap = reading.findings.find((one) => one.code === 'tick_missing')!;
  expect([mustBeDecided(gap), mayAccept(gap), mayAccept({ ...gap, proposed: 'completed' })]).toEqual([true, false, true]);
  expect(mustBeDecided({ class: 'correction' })).toBe(false);
});

it.each([
  ['band', 'completed', true],
  ['band', 'done', false],
  ['rate', '45,5', true],
  ['rate', '101', false],
  ['ratesAsOf', '2032-02-30', false],
  ['period', '2032-2030', false],
  ['period', '2031-09/2032-11', true],
  ['period', '1970-01/1970-01', false],
  ['unit', 'text', false],
  ['axis', '0', false],
  ['body', ' ', false],
  [null, 'Un mot', true],
] as const)('a value for %s may be %j: %s', (field, value, fits) => {
  expect(isValueFor(field, value)).toBe(fits);
});

it('sets the period of the plan, of a commitment and of an activity where each is missing', () => {
  const page = readPastText(INVENTED_PAGE);
  const missing = page.findings.filter((one) => one.code === 'period_missing');
  const values = ['2031-2032', '2031-09/2032-05', '2031-09/2032-05', '2032-01/2032-03'];
  const set = withDecisions(
    page,
    missing.map(({ id }, index) => ({ finding: id, choice: 'value', value: values[index] ?? null })),
  );
  const [only] = set.commitments;
  expect([set.period, only?.start, only?.end]).toEqual([{ start: '2031', end: '2032' }, '2031-09', '2032-05']);
  expect([only?.activities[1]?.start, only?.activities[1]?.end]).toEqual(['2032-01', '2032-03']);
});
