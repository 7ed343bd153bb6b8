import type { ActivitySheet, SheetExpert } from '@iltizam/shared/activities/contract';
import { projectMonths } from '@iltizam/shared/activities/sheet';
import type { Locale } from '@iltizam/shared/kernel/locale';

/** What the statement answers: countries and months as they are kept. */
export type SheetRow = Omit<ActivitySheet, 'months' | 'experts'> & {
  projectMonths: number[];
  experts: (Omit<SheetExpert, 'country'> & { country: string | null })[];
};

const NAMES = new Map<Locale, Intl.DisplayNames>();

/** The name of a country in a language: CLDR's, which Node brings along. */
const countryName = (code: string, locale: Locale): string => {
  const names = NAMES.get(locale) ?? new Intl.DisplayNames([locale], { type: 'region' });
  NAMES.set(locale, names);
  return names.of(code) ?? code;
};

/** The sheet with the months of the calendar and the names of the countries in the reader's language. */
export const presentSheet = ({ projectMonths: months, experts, ...sheet }: SheetRow, locale: Locale): ActivitySheet => ({
  ...sheet,
  months: projectMonths(months, sheet.projectStart),
  experts: experts.map(({ country, ...expert }) => ({
    ...expert,
    country: country === null ? null : { code: country, name: countryName(country, locale) },
  })),
});
