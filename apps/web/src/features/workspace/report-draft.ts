import { isPartialDate, type IsoDate, type PartialDate } from '@iltizam/shared/kernel/dates';
import { isPercent } from '@iltizam/shared/kernel/percent';
import type { DraftContent } from '@iltizam/shared/drafts/contract';
import type { DifficultyCode, StandingReport, ReportProgress, Severity } from '@iltizam/shared/progress/contract';
import { contentOf, saidAgain } from '@iltizam/shared/progress/draft-content';

/** A line of the form; `key` keeps its place on screen when another line goes. */
type Line<Value> = Value & { key: string };
export type DetailLine = Line<{ text: string; doneOn: string }>;
export type ActionLine = Line<{ text: string; doneOn: string; actions: DetailLine[] }>;
/** `continues`: the difficulty of the last update that this one goes on with; `resolved`: it is no more, and is left out of what is sent. */
export type DifficultyLine = Line<{
  code: DifficultyCode | '';
  severity: Severity;
  description: string;
  owner: string;
  continues: number | null;
  resolved: boolean;
}>;
/** `file`: a file is wanted here, also while there is none yet */
export type EvidenceLine = Line<{ title: string; url: string; documentId: number | null; file: boolean }>;

/** What is typed, as typed: the percent may be empty or half written. */
export type ReportDraft = {
  percent: string;
  effectiveOn: string;
  actions: ActionLine[];
  difficulties: DifficultyLine[];
  evidence: EvidenceLine[];
  note: string;
};

const newKey = (): string => Math.random().toString(36).slice(2);

export const emptyDetail = (): DetailLine => ({ key: newKey(), text: '', doneOn: '' });
export const emptyAction = (): ActionLine => ({ ...emptyDetail(), actions: [] });
export const emptyDifficulty = (): DifficultyLine => ({
  key: newKey(),
  code: '',
  severity: 'medium',
  description: '',
  owner: '',
  continues: null,
  resolved: false,
});
export const emptyEvidence = (): EvidenceLine => ({ key: newKey(), title: '', url: '', documentId: null, file: false });
export const emptyFile = (): EvidenceLine => ({ ...emptyEvidence(), file: true });

const open = (previous: StandingReport | null) => previous?.difficulties.filter(({ resolvedOn }) => resolvedOn === null) ?? [];

/** A kept content as the form shows it. What was open in the last update and is not said any more is resolved: one tap brings it back. */
export const draftOf = (content: DraftContent, previous: StandingReport | null): ReportDraft => {
  const said = new Set(content.difficulties.map(({ continues }) => continues));
  const resolved = open(previous).filter(({ id }) => !said.has(id));
  return {
    percent: content.percent,
    effectiveOn: content.effectiveOn,
    actions: content.actions.map(({ text, doneOn, actions }) => ({
      key: newKey(),
      text,
      doneOn,
      actions: actions.map((detail) => ({ key: newKey(), text: detail.text, doneOn: detail.doneOn })),
    })),
    difficulties: [
      ...content.difficulties.map(({ code, severity, description, owner, continues }) => ({
        key: newKey(),
        code,
        severity,
        description,
        owner,
        continues,
        resolved: false,
      })),
      ...resolved.map(({ id, code, severity, description, owner }) => ({
        key: newKey(),
        code,
        severity,
        description,
        owner: owner ?? '',
        continues: id,
        resolved: true,
      })),
    ],
    evidence: content.evidence.map(({ title, url, documentId }) => ({
      key: newKey(),
      title,
      url,
      documentId,
      file: documentId !== null,
    })),
    note: content.note,
  };
};

/** What is kept of the form, in one order of its names, so that two can be compared. */
export const contentFrom = ({ percent, effectiveOn, actions, difficulties, evidence, note }: ReportDraft): DraftContent => ({
  percent,
  effectiveOn,
  actions: actions.map((line) => ({
    text: line.text,
    doneOn: line.doneOn,
    actions: line.actions.map(({ text, doneOn }) => ({ text, doneOn })),
  })),
  difficulties: difficulties
    .filter(({ resolved }) => !resolved)
    .map(({ code, severity, description, owner, continues }) => ({ code, severity, description, owner, continues })),
  // A file that is not there yet says nothing.
  evidence: evidence
    .filter(({ title, url, documentId, file }) => !file || documentId !== null || filled(title, url))
    .map(({ title, url, documentId }) => ({ title, url, documentId })),
  note,
});

const blank = (today: IsoDate): ReportDraft => ({ percent: '', effectiveOn: today, actions: [], difficulties: [], evidence: [], note: '' });

/** The form as it opens: what was said last, dated today. The note belonged to the last update and is left out. */
export const draftFrom = (previous: StandingReport | null, today: IsoDate): ReportDraft =>
  previous === null ? blank(today) : draftOf(contentOf(saidAgain(previous, today)), previous);

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

const isDetailSent = ({ text, doneOn }: DetailLine): boolean => filled(text, doneOn);

/** A line left wholly empty says nothing and is not sent; a half-filled one is, so that the server can say what is missing. */
export const isSent = {
  detail: isDetailSent,
  action: (line: ActionLine): boolean => isDetailSent(line) || line.actions.some(isDetailSent),
  difficulty: ({ code, description, resolved }: DifficultyLine): boolean => !resolved && filled(code, description),
  // A file that is still on its way must not be left behind in silence.
  evidence: ({ title, url, file }: EvidenceLine): boolean => file || filled(title, url),
};

const sentDetail = ({ text, doneOn }: DetailLine) => ({ text: text.trim(), doneOn: typedDate(doneOn) });

/** The body of the request. `percent` is the typed one, already known to be a percent. */
export const reportOf = (draft: ReportDraft, percent: string): ReportProgress => ({
  percent: Number(percent),
  effectiveOn: draft.effectiveOn,
  achievedActions: draft.actions
    .filter(isSent.action)
    .map((line) => ({ ...sentDetail(line), actions: line.actions.filter(isSent.detail).map(sentDetail) })),
  difficulties: draft.difficulties
    .filter(isSent.difficulty)
    .flatMap(({ code, severity, description, owner, continues }) =>
      code === '' ? [] : [{ code, severity, description: description.trim(), owner: owner.trim() || null, continues }],
    ),
  evidence: draft.evidence
    .filter(isSent.evidence)
    .map(({ title, url, documentId }) => ({ title: title.trim(), url: documentId === null ? url.trim() : null, documentId })),
  note: filled(draft.note) ? draft.note.trim() : null,
});
