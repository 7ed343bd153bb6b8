import { isIsoDate, isPartialDate } from '../kernel/dates.js';
import { isDecimal } from '../kernel/decimal.js';
import { isLocale } from '../kernel/locale.js';
import { isPercent } from '../kernel/percent.js';
import { PUBLICATIONS } from '../plans/contract.js';
import { PLAN_RATE_RULES, UNREPORTED_RULES } from '../progress/contract.js';
import type { PortableTerms, PortableValues } from './contract.js';

type Check = (value: unknown) => boolean;

const oneOf =
  (values: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && values.includes(value);
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const isBoolean: Check = (value) => typeof value === 'boolean';
const isPoints: Check = (value) => typeof value === 'string' && isPercent(value);
const isTexts: Check = (value) =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.entries(value).every(([locale, text]) => isLocale(locale) && typeof text === 'string');

const VALUES: Record<keyof PortableValues, Check> = {
  title: orNull(isTexts),
  problem: orNull(isTexts),
  solution: orNull(isTexts),
  expectedResult: orNull(isTexts),
  weight: orNull(isDecimal),
  start: orNull(isPartialDate),
  end: orNull(isPartialDate),
  applicable: isBoolean,
  unreported: oneOf(UNREPORTED_RULES),
  planRate: oneOf(PLAN_RATE_RULES),
  limitedBelow: isPoints,
  completedFrom: isPoints,
  atRiskPoints: isPoints,
  aheadPoints: isPoints,
  staleDays: (value) => Number.isInteger(value) && Number(value) >= 0,
  completionNeedsAction: isBoolean,
  completionNeedsEvidence: isBoolean,
  publication: oneOf(PUBLICATIONS),
};

const read = (cell: string): object | null => {
  try {
    const value: unknown = JSON.parse(cell);
    return typeof value === 'object' && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
};

const fits = (value: object, checks: Readonly<Record<string, Check>>): boolean =>
  Object.entries(value).every(([name, member]) => Object.hasOwn(checks, name) && checks[name]?.(member));

/** What an amendment says, as a cell holds it: JSON of nothing but what can be amended; null when it is something else. DOMAIN.md §3.8 */
export const amendedValuesOf = (cell: string): PortableValues | null => {
  const value = read(cell);
  return value !== null && fits(value, VALUES) ? value : null;
};

/** The same with the day from which it is in force. */
export const amendedTermsOf = (cell: string): PortableTerms | null => {
  const value = read(cell);
  return value !== null && 'effectiveOn' in value && fits(value, { ...VALUES, effectiveOn: isIsoDate }) ? (value as PortableTerms) : null;
};
