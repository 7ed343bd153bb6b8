import type { RichBlock } from '@iltizam/shared/reports/rich-text';

/** Rich texts by their names. */
export type TextsBy<Name extends string> = Readonly<Record<Name, readonly RichBlock[]>>;

const isSameText = (a: readonly RichBlock[], b: readonly RichBlock[]): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** The names of the texts that are not the same in both. */
export const changedTexts = <Name extends string>(names: readonly Name[], a: TextsBy<Name>, b: TextsBy<Name>): Name[] =>
  names.filter((name) => !isSameText(a[name], b[name]));

type Merged<Name extends string> = {
  texts: TextsBy<Name>;
  /** changed here */ typed: Name[];
  /** changed here and by somebody else */ conflicts: Name[];
};

/** What was typed, begun from `base`, over what somebody else saved meanwhile: texts that only one of them changed are taken in. */
export const mergeTexts = <Name extends string>(
  names: readonly Name[],
  mine: TextsBy<Name>,
  base: TextsBy<Name>,
  theirs: TextsBy<Name>,
): Merged<Name> => {
  const typed = changedTexts(names, mine, base);
  const conflicts = typed.filter((name) => !isSameText(theirs[name], base[name]) && !isSameText(theirs[name], mine[name]));
  return { texts: { ...theirs, ...Object.fromEntries(typed.map((name) => [name, mine[name]])) }, typed, conflicts };
};
