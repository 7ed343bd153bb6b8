import { contentFrom, type DifficultyLine, type ReportDraft } from './report-draft.js';

/** The parts of a report that two people may have written differently, in the order of the form. */
export const DRAFT_PARTS = [
  'percent',
  'effectiveOn',
  'actions',
  'difficulties',
  'evidence',
  'note',
] as const satisfies (keyof ReportDraft)[];
export type DraftPart = (typeof DRAFT_PARTS)[number];

/** `both` is for lists: the other's lines, then those that only this device has. */
export type Side = 'mine' | 'theirs' | 'both';
export type Choices = Partial<Record<DraftPart, Side>>;

const LISTS: readonly DraftPart[] = ['actions', 'difficulties', 'evidence'];
export const isList = (part: DraftPart): boolean => LISTS.includes(part);

const isSamePart = (left: ReportDraft, right: ReportDraft, part: DraftPart): boolean =>
  JSON.stringify(contentFrom(left)[part]) === JSON.stringify(contentFrom(right)[part]);

export const isSameDraft = (left: ReportDraft, right: ReportDraft): boolean => DRAFT_PARTS.every((part) => isSamePart(left, right, part));

export const differingParts = (mine: ReportDraft, theirs: ReportDraft): DraftPart[] =>
  DRAFT_PARTS.filter((part) => !isSamePart(mine, theirs, part));

/** What to propose for each differing part: the side that changed it since both began from `base`; mine where both did, or nobody knows. */
export const proposedChoices = (mine: ReportDraft, theirs: ReportDraft, base: ReportDraft | null): Choices =>
  Object.fromEntries(
    differingParts(mine, theirs).map((part) => {
      if (base !== null && isSamePart(mine, base, part)) return [part, 'theirs'];
      if (base !== null && isSamePart(theirs, base, part)) return [part, 'mine'];
      return [part, isList(part) ? 'both' : 'mine'];
    }),
  );

/** What a line says, without the keys that only the screen knows. */
const said = (line: unknown): string => JSON.stringify(line, (name, value: unknown) => (name === 'key' ? undefined : value));

const joined = <Line extends { key: string }>(theirs: readonly Line[], mine: readonly Line[]): Line[] => {
  const known = new Set(theirs.map(said));
  return [...theirs, ...mine.filter((line) => !known.has(said(line)))];
};

/** The same earlier difficulty goes on once: the other words of it become a difficulty of their own. */
const once = (lines: readonly DifficultyLine[]): DifficultyLine[] => {
  const seen = new Set<number>();
  return lines.flatMap((line) => {
    if (line.continues === null) return [line];
    if (!seen.has(line.continues)) {
      seen.add(line.continues);
      return [line];
    }
    return line.resolved ? [] : [{ ...line, continues: null }];
  });
};

/** One report from two, part by part; what does not differ is the same on both sides. */
export const merged = (mine: ReportDraft, theirs: ReportDraft, choices: Choices): ReportDraft => {
  const pick = <Part extends DraftPart>(part: Part): ReportDraft[Part] => (choices[part] === 'mine' ? mine : theirs)[part];
  const lines = <Part extends 'actions' | 'difficulties' | 'evidence'>(part: Part) => choices[part] === 'both';
  return {
    percent: pick('percent'),
    effectiveOn: pick('effectiveOn'),
    actions: lines('actions') ? joined(theirs.actions, mine.actions) : pick('actions'),
    difficulties: lines('difficulties') ? once(joined(theirs.difficulties, mine.difficulties)) : pick('difficulties'),
    evidence: lines('evidence') ? joined(theirs.evidence, mine.evidence) : pick('evidence'),
    note: pick('note'),
  };
};
