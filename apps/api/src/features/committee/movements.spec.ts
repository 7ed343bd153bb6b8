import { movementsOf } from './movements.js';

const rate = (number: number, value: string | null) => ({ number, title: `Engagement ${number}`, titleLang: 'fr' as const, rate: value });

it('subtracts printed rates and puts the largest movement first', () => {
  const before = [rate(1, '52.00'), rate(2, null), rate(3, '80.10'), rate(4, '10.00')];
  const after = [rate(1, '52.00'), rate(2, '12.50'), rate(3, '60.00'), rate(4, null)];
  expect(movementsOf(before, after).map(({ number, before: from, after: to, change }) => [number, from, to, change])).toEqual([
    [3, '80.10', '60.00', '-20.10'],
    [2, null, '12.50', '12.50'],
    [4, '10.00', null, '-10.00'],
    [1, '52.00', '52.00', '0.00'],
  ]);
});
