import { addDays, type IsoDate, type IsoDateTime, isIsoDate, isPartialDate, type PartialDate } from '../kernel/dates.js';
import { CLDR } from '../kernel/cldr.generated.js';
import { LOCALES } from '../kernel/locale.js';
import { latinFigures, plainWords } from './plain-words.js';
import { no, type Read, yes } from './read.js';

/** No plan of the Partnership is older; a date before is the zero of some clock. */
const FIRST_YEAR = 2000;
const LAST_YEAR = 2199;

/** Other names of the months, in the order of the year: abbreviations, and the Arabic names of the east. */
const OTHER_NAMES = [
  'janv jan كانون الثاني ينائر',
  'févr fév feb شباط',
  'mar آذار',
  'avr apr نيسان ابريل',
  'may أيار مايو',
  'jun حزيران',
  'juil jul تموز يوليو',
  'aug آب أغسطس',
  'sept sep أيلول سبتمبر',
  'oct تشرين الأول اكتوبر',
  'nov تشرين الثاني نوفمبر',
  'déc dec كانون الأول ديسمبر',
];
const TWO_WORDS = /كانون الثاني|كانون الأول|تشرين الأول|تشرين الثاني/g;

const MONTHS = new Map<string, number>([
  ...LOCALES.flatMap((locale) => CLDR[locale].months.map((name, index) => [plainWords(name), index + 1] as const)),
  ...OTHER_NAMES.flatMap((names, index) =>
    [...(names.match(TWO_WORDS) ?? []), ...names.replace(TWO_WORDS, '').split(' ').filter(Boolean)].map(
      (name) => [plainWords(name), index + 1] as const,
    ),
  ),
]);

const QUARTERS = new Map<string, number>([
  ...['1er trimestre', '2e trimestre', '3e trimestre', '4e trimestre'].map((name, index) => [plainWords(name), index + 1] as const),
  ...['premier trimestre', 'deuxième trimestre', 'troisième trimestre', 'quatrième trimestre'].map(
    (name, index) => [plainWords(name), index + 1] as const,
  ),
  ...['الربع الأول', 'الربع الثاني', 'الربع الثالث', 'الربع الرابع'].map((name, index) => [plainWords(name), index + 1] as const),
  ...[1, 2, 3, 4].flatMap((number) => [`t${number}`, `q${number}`, `t ${number}`, `q ${number}`].map((name) => [name, number] as const)),
]);

const two = (number: number | string): string => String(number).padStart(2, '0');

const checked = (date: string, note?: 'dayFirst' | 'serial'): Read<PartialDate> => {
  if (!isPartialDate(date)) return no('date');
  const year = Number(date.slice(0, 4));
  if (year < FIRST_YEAR) return no('tooEarly');
  return year > LAST_YEAR ? no('date') : yes(date, note);
};

const numeric = (text: string): Read<PartialDate> | null => {
  if (/^\d{4}$/.test(text)) return checked(text);
  const iso = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(text);
  if (iso) return checked([iso[1], two(iso[2] ?? ''), ...(iso[3] === undefined ? [] : [two(iso[3])])].join('-'));
  const month = /^(\d{1,2})[-/.](\d{4})$/.exec(text);
  if (month) return checked(`${month[2]}-${two(month[1] ?? '')}`);
  const day = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text);
  if (!day) return null;
  const [, first = '', second = '', year = ''] = day;
  const isEither = Number(first) <= 12 && Number(second) <= 12 && Number(first) !== Number(second);
  return checked(`${year}-${two(second)}-${two(first)}`, isEither ? 'dayFirst' : undefined);
};

const worded = (text: string): Read<PartialDate> | null => {
  const ordinals = /trimestre/i.test(text) ? text : text.replace(/(\d)(?:er|st|nd|rd|th)(?![a-z])/gi, '$1');
  const words = plainWords(ordinals).replace(/ (de|of|من|سنة) /g, ' ');
  const parts = /^(?:(\d{4}) (.+)|(.+) (\d{4}))$/.exec(words);
  if (!parts) return null;
  const [year, rest] = [parts[1] ?? parts[4] ?? '', parts[2] ?? parts[3] ?? ''];
  const quarter = QUARTERS.get(rest);
  if (quarter !== undefined) return checked(`${year}-Q${quarter}`);
  const named = /^(?:(\d{1,2}) )?(\D+?)(?: (\d{1,2}))?$/.exec(rest);
  const month = MONTHS.get(named?.[2] ?? '');
  if (!named || month === undefined || (named[1] !== undefined && named[3] !== undefined)) return null;
  const day = named[1] ?? named[3];
  return checked(`${year}-${two(month)}${day === undefined ? '' : `-${two(day)}`}`);
};

/** The day of a number of days from the one that spreadsheets count from; null where they and the calendar do not agree. */
export const dayOfSerial = (serial: number, from1904 = false): IsoDate | null => {
  const days = Math.floor(serial) + (from1904 ? 1462 : 0);
  return days > 60 && days < 2_958_466 ? addDays('1899-12-30', days) : null;
};

/**
 * A date as people write it: `2024-09-05`, 05/09/2024 with the day first, 5 septembre 2024, شتنبر 2024, T3 2024, 2024, or the number of a
 * spreadsheet's day. Before the year 2000 it is refused. DOMAIN.md §4
 */
export const partialDateOf = (written: string): Read<PartialDate> => {
  const text = latinFigures(written).trim().replace(/\s+/g, ' ');
  if (/^\d{5}(\.0+)?$/.test(text)) {
    const day = dayOfSerial(Number(text));
    return day === null ? no('date') : checked(day, 'serial');
  }
  // a time of midnight that some programs write after the day
  const bare = text.replace(/[T ]00:00(:00(\.0+)?)?Z?$/, '');
  return numeric(bare) ?? worded(bare) ?? no('date');
};

/** The same where the day must be known. */
export const dayOf = (written: string): Read<IsoDate> => {
  const read = partialDateOf(written);
  return read.ok && !isIsoDate(read.value) ? no('dayNeeded') : read;
};

const INSTANT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?Z$/;

/** An instant in UTC as we write it, or a day, which is its midnight; another zone is brought to UTC. */
export const instantOf = (written: string): Read<IsoDateTime> => {
  const text = latinFigures(written).trim();
  const exactly = INSTANT.exec(text);
  if (exactly) return isIsoDate(exactly[1]) ? yes(text) : no('instant');
  if (/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?([+-]\d{2}:?\d{2}|Z)$/.test(text)) {
    const time = Date.parse(text.replace(' ', 'T'));
    return Number.isNaN(time) ? no('instant') : yes(new Date(time).toISOString());
  }
  const day = dayOf(text);
  return day.ok ? { ...day, value: `${day.value}T00:00:00.000Z` } : no('instant');
};
