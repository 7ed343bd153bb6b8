import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { trimDecimal, toDecimalString } from '../kernel/decimal.js';
import { planTerms, planRate, weightedRate, type CommitmentRate } from './rates.js';
import { sheetOf, type SheetTerm } from './sheet.js';

const header = { number: 'N°', weight: 'Poids', value: 'Avancement', name: 'Activité' };
const total = { label: 'Taux', note: 'affiché ici : 65,00' };
const term = (number: number, weight: string, value: string | null, name = `Activité ${number}`): SheetTerm => ({
  number,
  name,
  weight,
  value,
});

/** What a spreadsheet does with the pasted text: cells, an empty one being 0, and + * / in double precision. */
const computed = (text: string): number => {
  const lines = text.split('\n').map((line) => line.split('\t'));
  const value = (formula: string): number => {
    if (formula === '') return 0;
    if (!formula.startsWith('=')) return Number(formula);
    const read = (expression: string): number =>
      expression
        .split('+')
        .map((product) =>
          product
            .split('*')
            .map(factor)
            .reduce((all, one) => all * one, 1),
        )
        .reduce((all, one) => all + one, 0);
    const factor = (text: string): number => {
      const [, column = '', line = ''] = /^([A-C])(\d+)$/.exec(text) ?? [];
      return column === '' ? Number(text) : value(lines[Number(line) - 1]?.['ABC'.indexOf(column)] ?? '');
    };
    const [, above = '', below = ''] = /^=\(?([^()]+?)\)?\/\(?([^()]+)\)?$/.exec(formula) ?? [];
    return read(above) / read(below);
  };
  return value(lines.at(-1)?.[2] ?? '');
};

const decimals = ({ n, d }: { n: bigint; d: bigint }): number => Number(n) / Number(d);

test('is tab-separated, without a decimal mark, a function name or an argument separator', () => {
  expect(sheetOf({ header, terms: [term(1, '65', '100.00'), term(2, '12.50', '88.1')], silenceCounts: true, total })).toBe(
    [
      'N°\tPoids\tAvancement\tActivité',
      '1\t65\t100\tActivité 1',
      '2\t=25/2\t=881/10\tActivité 2',
      'Taux\t\t=(B2*C2+B3*C3)/(B2+B3)\taffiché ici : 65,00',
    ].join('\n'),
  );
});

test('what was not reported stays empty: it counts as 0, or is left out by the rule', () => {
  const terms = [term(1, '65', '100'), term(2, '35', null)];
  expect(computed(sheetOf({ header, terms, silenceCounts: true, total }))).toBe(65);
  expect(sheetOf({ header, terms, silenceCounts: false, total })).toContain('=(B2*C2)/(B2)');
  expect(sheetOf({ header, terms: [term(1, '1', null)], silenceCounts: false, total })).toMatch(/\nTaux\t\t\t/);
});

test('a name breaks no line and starts no formula', () => {
  expect(sheetOf({ header, terms: [term(1, '1', '5', '=1+1\n\tA')], silenceCounts: true, total })).toContain("1\t1\t5\t'=1+1 A\n");
});

test('the formula gives what the library computes, whatever the facts and the rule', () => {
  const percent = fc.option(fc.integer({ min: 0, max: 10_000 }).map((n) => (n / 100).toFixed(2)));
  const weight = fc.integer({ min: 1, max: 9_999 }).map((n) => (n / 100).toFixed(2));
  const facts = fc.array(fc.record({ weight, percent }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(facts, fc.constantFrom('as_zero', 'excluded'), (all, rule) => {
      const { rate } = weightedRate(all, rule);
      const terms = all.map((fact, index) => term(index + 1, fact.weight, fact.percent));
      const again = computed(sheetOf({ header, terms, silenceCounts: rule === 'as_zero', total }));
      expect(Math.abs(again - (rate === null ? 0 : decimals(rate)))).toBeLessThan(1e-9);
    }),
  );
});

test('so it does on the plan of 2021-2023: each commitment, then the plan from them', () => {
  type Plan = {
    commitments: { number: number; axis: number; activities: { weight: string | null; update: { percent: number | string } | null }[] }[];
  };
  const file = new URL('../../../../apps/api/src/demo/data/ma-2021-2023.json', import.meta.url);
  const plan = JSON.parse(readFileSync(file, 'utf8')) as Plan;
  const rates = plan.commitments.map(({ number, axis, activities }): CommitmentRate => {
    const facts = activities.map(({ weight, update }) => ({
      weight: weight === null ? null : String(weight),
      percent: update && String(update.percent),
    }));
    const { rate } = weightedRate(facts, 'as_zero');
    const terms = facts.flatMap(({ weight, percent }, index) => (weight === null ? [] : [term(index + 1, weight, percent)]));
    expect(computed(sheetOf({ header, terms, silenceCounts: true, total }))).toBeCloseTo(rate ? decimals(rate) : 0, 9);
    return { number, axis, weight: null, rate };
  });
  const terms = planTerms(rates, 'mean_of_commitments').map(({ number, weight, rate }) =>
    term(number, weight, rate && trimDecimal(toDecimalString(rate, 12))),
  );
  const again = computed(sheetOf({ header, terms, silenceCounts: false, total }));
  const rate = planRate(rates, 'mean_of_commitments');
  expect(again).toBeCloseTo(rate ? decimals(rate) : 0, 9);
  expect(again.toFixed(2)).toBe('82.18');
});
