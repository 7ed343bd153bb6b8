/** One form for one, another for the rest, where `#` is the count. */
export const counted = (count: number, one: string, other: string): string => (count === 1 ? one : other.replace('#', String(count)));

/** The six forms of Arabic, but zero, which the page never counts. */
export const arabic = (count: number, [one, two, few, many, other]: readonly [string, string, string, string, string]): string => {
  const form = { zero: other, one, two, few, many, other }[new Intl.PluralRules('ar').select(count)];
  return form.replace('#', String(count));
};
