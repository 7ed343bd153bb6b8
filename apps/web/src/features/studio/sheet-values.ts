import type { SheetExpertForm, SheetForm } from '@iltizam/shared/activities/contract';
import { typedMonths } from '@iltizam/shared/activities/sheet';
import { LOCALES } from '@iltizam/shared/kernel/locale';
import { type FormValues, textValues, typed, typedDecimal, typedOptional, typedOptionalText, typedText } from './form-values.js';

/** The lists of a sheet; line `n` of a list, from 0, has its values under `experts.n.`, and `experts.length` counts them. */
const SHEET_LISTS = ['experts', 'indicators', 'deliverables'] as const;
export type SheetList = (typeof SHEET_LISTS)[number];

const FIELDS: Record<SheetList, readonly string[]> = {
  experts: [...LOCALES.map((language) => `role.${language}`), 'title', 'name', 'country', 'agreed'],
  indicators: LOCALES,
  deliverables: LOCALES,
};

export const MEANS = ['missions', 'expertsPerMission', 'daysPerMission', 'personDays'] as const;

export const lineCount = (values: FormValues, list: SheetList): number => Number(values[`${list}.length`] ?? 0);

const expertValues = (place: string, { role, title, name, country, agreed }: SheetExpertForm): FormValues => ({
  ...textValues(`${place}.role`, role),
  [`${place}.title`]: title ?? '',
  [`${place}.name`]: name ?? '',
  [`${place}.country`]: country ?? '',
  [`${place}.agreed`]: agreed ? 'true' : '',
});

/** A sheet as its form shows it; of one that does not exist yet, an empty line in each list. */
export const sheetValues = (sheet: SheetForm | null): FormValues => {
  const nobody: SheetExpertForm = { role: null, title: null, name: null, country: null, agreed: false };
  const { experts, indicators, deliverables } = sheet ?? { experts: [nobody], indicators: [{}], deliverables: [{}] };
  return Object.assign(
    {
      ...textValues('objective', sheet?.objective ?? null),
      projectStart: sheet?.projectStart ?? '',
      projectMonths: sheet?.projectMonths.map((month) => `M${month}`).join(', ') ?? '',
      ...Object.fromEntries(MEANS.map((name) => [`means.${name}`, String(sheet?.means?.[name] ?? '')])),
      ...textValues('targetGroup', sheet?.targetGroup ?? null),
      ...textValues('method', sheet?.method ?? null),
      'experts.length': String(experts.length),
      'indicators.length': String(indicators.length),
      'deliverables.length': String(deliverables.length),
    },
    ...experts.map((expert, index) => expertValues(`experts.${index}`, expert)),
    ...indicators.map((text, index) => textValues(`indicators.${index}`, text)),
    ...deliverables.map((text, index) => textValues(`deliverables.${index}`, text)),
  ) as FormValues;
};

const numberOf = (values: FormValues, name: string): number | null => {
  const text = typedDecimal(values, name);
  return text === '' || Number.isNaN(Number(text)) ? null : Number(text);
};

/** The numbers typed for the means; null where there is none. */
export const typedMeans = (values: FormValues) => ({
  missions: numberOf(values, 'means.missions'),
  expertsPerMission: numberOf(values, 'means.expertsPerMission'),
  daysPerMission: numberOf(values, 'means.daysPerMission'),
  personDays: numberOf(values, 'means.personDays'),
});

const linesOf = <Line>(values: FormValues, list: SheetList, read: (place: string) => Line): Line[] =>
  Array.from({ length: lineCount(values, list) }, (_, index) => read(`${list}.${index}`));

/** What is sent: what is no number or no month goes as it was typed, for the server to refuse it at its field. */
export const sheetBody = (values: FormValues): object => ({
  objective: typedText(values, 'objective'),
  projectStart: typedOptional(values, 'projectStart'),
  projectMonths: typedMonths(typed(values, 'projectMonths')),
  means: MEANS.every((name) => typed(values, `means.${name}`) === '') ? null : typedMeans(values),
  targetGroup: typedOptionalText(values, 'targetGroup'),
  method: typedOptionalText(values, 'method'),
  experts: linesOf(values, 'experts', (place) => ({
    role: typedOptionalText(values, `${place}.role`),
    title: typedOptional(values, `${place}.title`),
    name: typedOptional(values, `${place}.name`),
    country: typedOptional(values, `${place}.country`),
    agreed: values[`${place}.agreed`] === 'true',
  })),
  indicators: linesOf(values, 'indicators', (place) => typedText(values, place)),
  deliverables: linesOf(values, 'deliverables', (place) => typedText(values, place)),
});

/** The line with the number `from`, as the line `to`; a line that is not there is empty. */
const lineAs = (values: FormValues, list: SheetList, from: number, to: number): FormValues =>
  Object.fromEntries(FIELDS[list].map((field) => [`${list}.${to}.${field}`, values[`${list}.${from}.${field}`] ?? '']));

/** What changes when an empty line is added at the end. */
export const addedLine = (values: FormValues, list: SheetList): FormValues => {
  const count = lineCount(values, list);
  return { [`${list}.length`]: String(count + 1), ...lineAs({}, list, count, count) };
};

/** What changes when a line is taken away: those after it move up. */
export const removedLine = (values: FormValues, list: SheetList, index: number): FormValues => {
  const count = lineCount(values, list);
  const after = Array.from({ length: count - index - 1 }, (_, step) => lineAs(values, list, index + step + 1, index + step));
  return Object.assign({ [`${list}.length`]: String(count - 1), ...lineAs({}, list, count - 1, count - 1) }, ...after) as FormValues;
};

/** What changes when a line changes places with its neighbour. */
export const movedLine = (values: FormValues, list: SheetList, index: number, by: -1 | 1): FormValues => ({
  ...lineAs(values, list, index, index + by),
  ...lineAs(values, list, index + by, index),
});
