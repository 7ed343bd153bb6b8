import { isPartialDate, precisionOf, type PartialDate } from '../kernel/dates.js';
import type { ErrorParams } from '../kernel/errors.js';
import { LOCALES, type Locale, type LocalizedText } from '../kernel/locale.js';
import type { ProjectMonth, SheetExpertForm, SheetForm, SheetMeans } from './contract.js';

/** Projects of cooperation last a few years: a later month is a slip of the finger. */
export const PROJECT_MONTH_MAX = 120;
/** Of each factor of the means. */
export const FACTOR_MAX = 999;

type Factors = Omit<SheetMeans, 'personDays'>;

/** A number of days above 0, to the half day. Halves are exact in binary, so that a product of them is. */
export const isDays = (value: unknown): value is number =>
  typeof value === 'number' && value > 0 && value <= FACTOR_MAX ** 3 && Number.isInteger(value * 2);

/** The person-days of the factors: missions × experts × days. DOMAIN.md §10 */
export const personDaysOf = ({ missions, expertsPerMission, daysPerMission }: Factors): number =>
  missions * expertsPerMission * daysPerMission;

/** "2 × 2 × 5 = 20", with the decimal mark of the reader. */
export const productOf = (factors: Factors, decimalMark = '.'): string => {
  const written = (value: number): string => String(value).replace('.', decimalMark);
  const { missions, expertsPerMission, daysPerMission } = factors;
  return `${[missions, expertsPerMission, daysPerMission].map(written).join(' × ')} = ${written(personDaysOf(factors))}`;
};

const isMonth = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= PROJECT_MONTH_MAX;

/** True for months of a project, 1 being its first. */
export const areProjectMonths = (value: unknown): value is number[] =>
  Array.isArray(value) && value.length <= PROJECT_MONTH_MAX && value.every(isMonth);

/** Each month once, in the order of the calendar. */
export const inOrder = (months: readonly number[]): number[] => [...new Set(months)].sort((a, b) => a - b);

/** True for a start from which months can be counted: known to the month or to the day. */
export const isProjectStart = (value: unknown): value is PartialDate =>
  isPartialDate(value) && ['month', 'day'].includes(precisionOf(value));

/** The calendar month in which month `month` of a project begins: M10 of a project that starts in 2020-03 is 2020-12. DOMAIN.md §4 */
export const calendarMonth = (start: PartialDate, month: number): PartialDate => {
  const [year = 0, first = 1] = start.split('-').map(Number);
  const index = year * 12 + first - 1 + month - 1;
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
};

export const projectMonths = (months: readonly number[], start: PartialDate | null): ProjectMonth[] =>
  months.map((month) => ({ month, calendar: start === null ? null : calendarMonth(start, month) }));

/** Months as people type them, "M10, M18" or "3-6"; what is no month stays as it was typed, for the rule to refuse it. */
export const typedMonths = (text: string): (number | string)[] =>
  text
    .replace(/\s*[-–—]\s*/g, '-')
    .split(/[\s,;،؛]+/)
    .filter(Boolean)
    .flatMap((word): (number | string)[] => {
      const [, from, to = from] = /^M?(\d{1,3})(?:-M?(\d{1,3}))?$/i.exec(word) ?? [];
      const count = Number(to) - Number(from) + 1;
      return from === undefined || count < 1 || count > PROJECT_MONTH_MAX
        ? [word]
        : Array.from({ length: count }, (_, index) => Number(from) + index);
    });

/** The paragraphs of a text: an empty line ends one. */
export const paragraphsOf = (text: string): string[] =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);

const written = (text: LocalizedText | null): boolean => LOCALES.some((language) => (text?.[language] ?? '').trim() !== '');

/** An expert of whom something is said. */
export const saysSomething = ({ role, title, name, country }: SheetExpertForm): boolean =>
  written(role) || [title, name, country].some((value) => value !== null);

export type SheetFault = { pointer: string; code: 'required' | 'personDays' | 'agreedWithoutName'; params?: ErrorParams };

/**
 * What is wrong with a sheet whose fields are each well formed: a text not written in the plan's main language, factors that do not give the
 * person-days declared, a consent to a name that is not there. DOMAIN.md §10
 */
export const sheetFaults = (sheet: SheetForm, main: Locale): SheetFault[] => {
  const unwritten = (field: string, text: LocalizedText | null): SheetFault[] =>
    written(text) && (text?.[main] ?? '').trim() === '' ? [{ pointer: `/${field}/${main}`, code: 'required' }] : [];
  const { objective, targetGroup, method, means, experts, indicators, deliverables } = sheet;
  return [
    ...(written(objective) ? unwritten('objective', objective) : [{ pointer: `/objective/${main}`, code: 'required' as const }]),
    ...unwritten('targetGroup', targetGroup),
    ...unwritten('method', method),
    ...(means !== null && personDaysOf(means) !== means.personDays
      ? [{ pointer: '/means/personDays', code: 'personDays' as const, params: { product: productOf(means), given: means.personDays } }]
      : []),
    ...experts.flatMap(({ role, name, agreed }, index) => [
      ...unwritten(`experts/${index}/role`, role),
      ...(agreed && name === null ? [{ pointer: `/experts/${index}/name`, code: 'agreedWithoutName' as const }] : []),
    ]),
    ...indicators.flatMap((text, index) => unwritten(`indicators/${index}`, text)),
    ...deliverables.flatMap((text, index) => unwritten(`deliverables/${index}`, text)),
  ];
};
