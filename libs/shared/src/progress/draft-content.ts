import type { IsoDate, PartialDate } from '../kernel/dates.js';
import { trimDecimal } from '../kernel/decimal.js';
import type { DraftActionLine, DraftContent } from '../drafts/contract.js';
import type { DifficultyCode, StandingReport, ReportProgress } from './contract.js';

const written = ({ text, doneOn }: { text: string; doneOn: PartialDate | null }): DraftActionLine => ({ text, doneOn: doneOn ?? '' });

const read = ({ text, doneOn }: DraftActionLine): { text: string; doneOn: PartialDate | null } => ({ text, doneOn: doneOn || null });

/** A report as the form shows it. DOMAIN.md §6 */
export const contentOf = (report: ReportProgress): DraftContent => ({
  percent: trimDecimal(String(report.percent)),
  effectiveOn: report.effectiveOn,
  actions: report.achievedActions.map(({ actions, ...line }) => ({ ...written(line), actions: actions.map(written) })),
  difficulties: report.difficulties.map((difficulty) => ({ ...difficulty, owner: difficulty.owner ?? '' })),
  evidence: report.evidence.map((evidence) => ({ ...evidence, url: evidence.url ?? '' })),
  note: report.note ?? '',
});

/** The report that a submitted content says: the inverse of `contentOf`, only for what was checked when it was submitted. DOMAIN.md §6 */
export const submittedReport = (content: DraftContent): ReportProgress => ({
  percent: Number(content.percent),
  effectiveOn: content.effectiveOn,
  achievedActions: content.actions.map(({ actions, ...line }) => ({ ...read(line), actions: actions.map(read) })),
  difficulties: content.difficulties.map((difficulty) => ({
    ...difficulty,
    code: difficulty.code as DifficultyCode,
    owner: difficulty.owner || null,
  })),
  evidence: content.evidence.map((evidence) => ({ ...evidence, url: evidence.url || null })),
  note: content.note || null,
});

/**
 * What was said last, said again on a day: the same percent, actions and evidence; the difficulties still open go on. The note belonged to
 * the last update and is left out. DOMAIN.md §6
 */
export const saidAgain = (previous: StandingReport, on: IsoDate): ReportProgress => ({
  percent: Number(previous.percent),
  effectiveOn: on,
  achievedActions: previous.achievedActions,
  difficulties: previous.difficulties
    .filter(({ resolvedOn }) => resolvedOn === null)
    .map(({ id, code, severity, description, owner }) => ({ code, severity, description, owner, continues: id })),
  evidence: previous.evidence.map(({ title, url, file }) =>
    file === null ? { title, url, documentId: null } : { title, url: null, documentId: file.id },
  ),
  note: null,
});
