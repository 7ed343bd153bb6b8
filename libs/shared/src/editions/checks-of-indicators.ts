import type { IndicatorUnit } from '../commitments/contract.js';
import { exact, compare, HUNDRED } from '../kernel/decimal.js';
import type { LocalizedText } from '../kernel/locale.js';
import type { ReportIndicator } from '../reports/contract.js';
import type { StudioIndicator } from '../studio/contract.js';
import { type CheckedCommitment, type CheckFacts, commitmentsOf, fixes, folded, found, sameBy } from './check-facts.js';
import type { ReportCheck } from './contract.js';

type Indicator = { report: ReportIndicator; tree: StudioIndicator; commitment: CheckedCommitment };

/** Those of the report come in the order of their numbers, as those of the plan do. */
const indicatorsOf = (commitment: CheckedCommitment): Indicator[] =>
  commitment.report.indicators.flatMap((report, index) => {
    const tree = commitment.tree.indicators[index];
    return tree === undefined ? [] : [{ report, tree, commitment }];
  });

/** How names of shares and of counts begin, in each language. */
const SHARE = /^(taux|pourcentages?|part|proportion|rate|share|percentage|percent|نسبة|معدل|ⴰⴼⵎⵉⴹⵉ)(?!\p{L})|\b(rate|percentage)\b/iu;
const COUNT = /^(nombres?|number of|numbers of|عدد|ⵓⵟⵟⵓⵏ)(?!\p{L})/iu;

const says = (name: LocalizedText, form: RegExp): boolean => Object.values(name).some((text) => form.test(text.trim()));

/** Why the unit may be another one than is stored; null when name, unit and value go together. */
const doubtOf = (unit: IndicatorUnit, { name }: StudioIndicator, { value }: ReportIndicator): string | null => {
  if (unit === 'percent') return says(name, COUNT) ? 'count_in_percent' : null;
  if (says(name, SHARE)) return 'share_not_in_percent';
  return value?.includes('%') ? 'value_in_percent' : null;
};

/** The number in a value as its document prints it; null for a text. */
const numberOf = (value: string | null): string | null => {
  const digits = (value ?? '').replaceAll(/[\s\u00a0\u202f%]/g, '').replace(',', '.');
  return /^-?\d{1,15}(\.\d{1,6})?$/.test(digits) ? digits : null;
};

/** Nought, one, all: values that siblings share without meaning. */
const isTelling = (value: string): boolean => {
  const number = exact(value);
  return compare(number, exact('1')) > 0 && compare(number, HUNDRED) !== 0;
};

export const indicatorChecks = (facts: CheckFacts): ReportCheck[] => {
  const { measurements, commitment: edit } = fixes(facts);
  const indicators = commitmentsOf(facts).flatMap(indicatorsOf);
  const placeOf = ({ commitment, tree }: Indicator) => ({ commitment: commitment.report.number, indicator: tree.number });
  const valued = (one: Indicator): ReportCheck[] => {
    const doubt = doubtOf(one.tree.unit, one.tree, one.report);
    const { name } = one.report;
    return [
      ...(one.report.value === null
        ? [found('indicator_without_value', 'warning', placeOf(one), { name }, measurements(one.commitment.report.number))]
        : []),
      ...(doubt === null
        ? []
        : [
            found(
              'indicator_unit_doubtful',
              'warning',
              placeOf(one),
              { name, doubt, unit: one.tree.unit, value: one.report.value ?? '' },
              edit(one.commitment.tree.id),
            ),
          ]),
    ];
  };
  const places = (same: readonly Indicator[]): string =>
    same.map(({ commitment, tree }) => `${commitment.report.number}.${tree.number}`).join(', ');
  const sameNames = sameBy(indicators, ({ report }) => folded(report.name)).flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const within = same.every(({ commitment }) => commitment === first.commitment);
    const said = { name: first.report.name, indicators: places(same) };
    return [found('indicator_duplicate_name', within ? 'warning' : 'note', placeOf(first), said, edit(first.commitment.tree.id))];
  });
  const sameValues = commitmentsOf(facts).flatMap((commitment) =>
    sameBy(indicatorsOf(commitment), ({ tree, report }) => {
      const number = numberOf(report.value);
      return number === null || !isTelling(number) ? null : `${tree.unit} ${number}`;
    }).flatMap((same) => {
      const [first] = same;
      if (!first) return [];
      const said = { value: first.report.value ?? '', indicators: places(same) };
      return [found('indicator_same_values', 'warning', placeOf(first), said, measurements(commitment.report.number))];
    }),
  );
  return [...indicators.flatMap(valued), ...sameNames, ...sameValues];
};
