import { isPartialDate, type IsoDate, type PartialDate } from '@iltizam/shared/kernel/dates';
import { trimDecimal } from '@iltizam/shared/kernel/decimal';
import { isPercent } from '@iltizam/shared/kernel/percent';
import type {
  ActionLine as ReportedLine,
  DifficultyCode,
  ProgressUpdate,
  ReportProgress,
  Severity,
} from '@iltizam/shared/progress/contract';

/** A line of the form; `key` keeps its place on screen when another line goes. */
type Line<Value> = Value & { key: string };
export type ActionLine = Line<{ text: string; doneOn: string; actions?: ReportedLine[] }>;
/** What the form does not show yet of a difficulty is carried along. */
export type DifficultyLine = Line<{
  code: DifficultyCode | '';
  severity: Severity;
  description: string;
  owner?: string | null;
  continues?: number | null;
}>;
export type EvidenceLine = Line<{ title: string; url: string }>;

/** What is typed, as typed: the percent may be empty or half written. */
export type ReportDraft = {
  percent: string;
  effectiveOn: IsoDate;
  actions: ActionLine[];
  difficulties: DifficultyLine[];
  evidence: EvidenceLine[];
  note: string;
};

const newKey = (): string => Math.random().toString(36).slice(2);

export const emptyAction = (): ActionLine => ({ key: newKey(), text: '', doneOn: '' });
export const emptyDifficulty = (): DifficultyLine => ({ key: newKey(), code: '', severity: 'medium', description: '' });
export const emptyEvidence = (): EvidenceLine => ({ key: newKey(), title: '', url: '' });

const open = ({ difficulties }: ProgressUpdate) => difficulties.filter(({ resolvedOn }) => resolvedOn === null);

/** The form as it opens: what was said last, dated today. The note belonged to the last update and is left out. */
export const draftFrom = (previous: ProgressUpdate | null, today: IsoDate): ReportDraft => ({
  percent: previous === null ? '' : trimDecimal(previous.percent),
  effectiveOn: today,
  actions: previous?.achievedActions.map(({ text, doneOn, actions }) => ({ key: newKey(), text, doneOn: doneOn ?? '', actions })) ?? [],
  difficulties:
    previous === null
      ? []
      : open(previous).map(({ id, code, severity, description, owner }) => ({
          key: newKey(),
          code,
          severity,
          description,
          owner,
          continues: id,
        })),
  evidence: previous?.evidence.map(({ title, url }) => ({ key: newKey(), title, url })) ?? [],
  note: '',
});

/** The typed percent as a decimal string 0..100, null while it is not one; a comma is read as a decimal mark. DOMAIN.md §3.1 */
export const typedPercent = (typed: string): string | null => {
  const text = typed.trim().replace(',', '.');
  return isPercent(text) ? text : null;
};

/** A date as people type it: "2023-07", "07/2023", "5/7/2023", "2023"; null when nothing or no date was typed. DOMAIN.md §4 */
export const typedDate = (typed: string): PartialDate | null => {
  const parts = typed.trim().split(/[/.]/);
  const iso =
    parts.length === 1
      ? typed.trim()
      : parts
          .reverse()
          .map((part) => part.padStart(2, '0'))
          .join('-');
  return isPartialDate(iso) ? iso : null;
};

const filled = (...texts: string[]): boolean => texts.some((text) => text.trim() !== '');

/** A line left wholly empty says nothing and is not sent; a half-filled one is, so that the server can say what is missing. */
export const isSent = {
  action: ({ text, doneOn }: ActionLine): boolean => filled(text, doneOn),
  difficulty: ({ code, description }: DifficultyLine): boolean => filled(code, description),
  evidence: ({ title, url }: EvidenceLine): boolean => filled(title, url),
};

/** The body of the request. `percent` is the typed one, already known to be a percent. */
export const reportOf = (draft: ReportDraft, percent: string): ReportProgress => ({
  percent: Number(percent),
  effectiveOn: draft.effectiveOn,
  achievedActions: draft.actions
    .filter(isSent.action)
    .map(({ text, doneOn, actions = [] }) => ({ text: text.trim(), doneOn: typedDate(doneOn), actions })),
  difficulties: draft.difficulties.flatMap(({ code, severity, description, owner = null, continues = null }) =>
    code === '' ? [] : [{ code, severity, description: description.trim(), owner, continues }],
  ),
  evidence: draft.evidence.filter(isSent.evidence).map(({ title, url }) => ({ title: title.trim(), url: url.trim(), documentId: null })),
  note: filled(draft.note) ? draft.note.trim() : null,
});

/** The last update said again at another day. */
export const nothingNew = (previous: ProgressUpdate, today: IsoDate): ReportProgress =>
  reportOf(draftFrom(previous, today), previous.percent);
