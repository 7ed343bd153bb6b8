import { LOCALES, type Locale, type LocalizedText } from '@iltizam/shared/kernel/locale';

/** Everything typed in a form, by the name that the server gives each value: `title.fr`, `settings.staleDays`. */
export type FormValues = Readonly<Record<string, string>>;

export const textValues = (name: string, text: LocalizedText | null): FormValues =>
  Object.fromEntries(LOCALES.map((language) => [`${name}.${language}`, text?.[language] ?? '']));

/** The text in the languages that have one. */
export const typedText = (values: FormValues, name: string): LocalizedText =>
  Object.fromEntries(
    LOCALES.flatMap((language) => {
      const text = (values[`${name}.${language}`] ?? '').trim();
      return text === '' ? [] : [[language, text]];
    }),
  );

/** The same, null when no language has one. */
export const typedOptionalText = (values: FormValues, name: string): LocalizedText | null => {
  const text = typedText(values, name);
  return Object.keys(text).length === 0 ? null : text;
};

export const typedOptional = (values: FormValues, name: string): string | null => (values[name] ?? '').trim() || null;

export const typed = (values: FormValues, name: string): string => (values[name] ?? '').trim();

/** "12,5" and "12.5" are one number. */
export const typedDecimal = (values: FormValues, name: string): string => typed(values, name).replace(',', '.');

/** A list of keys, kept in one value. */
export const keysOf = (values: FormValues, name: string): string[] => (values[name] ?? '').split(' ').filter((key) => key !== '');

export const changedNames = (a: FormValues, b: FormValues): string[] =>
  Object.keys(a).filter((name) => (a[name] ?? '') !== (b[name] ?? ''));

export const languagesWritten = (values: FormValues, languages: readonly Locale[]): Locale[] =>
  languages.filter((language) => Object.entries(values).some(([name, value]) => name.endsWith(`.${language}`) && value !== ''));
