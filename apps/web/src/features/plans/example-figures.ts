import {
  add,
  divide,
  exact,
  isZero,
  multiply,
  toDecimalString,
  trimDecimal,
  ZERO,
  type DecimalString,
} from '@iltizam/shared/kernel/decimal';
import type { Calculation } from '@iltizam/shared/progress/contract';

const DECIMALS = 6;

export type ExampleFigures = {
  /** weight × percent of each term, in its order; null when it was not reported */
  products: (DecimalString | null)[];
  points: DecimalString;
  /** of the terms that count */
  weight: DecimalString;
  /** the exact rate, cut after six decimals when `endless` */
  rate: DecimalString;
  endless: boolean;
};

/** The sums on the way to a commitment's rate; null when nothing counts. DOMAIN.md §3.3 and §3.5 */
export const exampleFigures = ({ terms, rule }: Pick<Calculation, 'terms' | 'rule'>): ExampleFigures | null => {
  const counted = terms.filter(({ percent }) => percent !== null || rule === 'as_zero');
  const weight = counted.reduce((sum, term) => add(sum, exact(term.weight)), ZERO);
  if (isZero(weight)) return null;
  const points = counted.reduce((sum, term) => add(sum, multiply(exact(term.weight), exact(term.percent ?? '0'))), ZERO);
  const { n, d } = divide(points, weight);
  const scale = 10n ** BigInt(DECIMALS);
  const cut = (n * scale) / d;
  const plain = (value: typeof weight): DecimalString => trimDecimal(toDecimalString(value, DECIMALS));
  return {
    products: terms.map((term) => (term.percent === null ? null : plain(multiply(exact(term.weight), exact(term.percent))))),
    points: plain(points),
    weight: plain(weight),
    rate: plain({ n: cut, d: scale }),
    endless: cut * d !== n * scale,
  };
};
