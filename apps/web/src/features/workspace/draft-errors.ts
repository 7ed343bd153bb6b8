import type { Problem } from '@iltizam/shared/kernel/errors';
import type { ApiError } from '../../lib/api-error.js';
import type { SummaryError } from '../../ui/error-summary.js';
import { type DetailLine, isSent, type ReportDraft, typedDate, typedPercent } from './report-draft.js';

/** Messages by the id of the refused input: `percent`, `achievedActions` for the list, `achievedActions.<key>.text` for a line, `achievedActions.<key>.actions.<key>.text` below it. */
export type DraftErrors = Readonly<Record<string, string>>;

export type Complaint = 'percent' | 'effectiveOn' | 'date' | 'actionText' | 'code' | 'description' | 'evidenceTitle' | 'url' | 'file';

const isLink = (url: string): boolean => /^https?:\/\/\S+\.\S+/i.test(url.trim());

type Check = readonly [id: string, refused: boolean, complaint: Complaint];

const checkDetail = (id: string, { text, doneOn }: DetailLine): Check[] => [
  [`${id}.text`, text.trim() === '', 'actionText'],
  [`${id}.doneOn`, doneOn.trim() !== '' && typedDate(doneOn) === null, 'date'],
];

/** What can be said before asking the server; the server checks again. */
export const checkDraft = (draft: ReportDraft, say: (complaint: Complaint) => string): DraftErrors => {
  const checks: Check[] = [
    ['percent', typedPercent(draft.percent) === null, 'percent'],
    ['effectiveOn', draft.effectiveOn === '', 'effectiveOn'],
    ...draft.actions
      .filter(isSent.action)
      .flatMap((action) => [
        ...checkDetail(`achievedActions.${action.key}`, action),
        ...action.actions
          .filter(isSent.detail)
          .flatMap((detail) => checkDetail(`achievedActions.${action.key}.actions.${detail.key}`, detail)),
      ]),
    ...draft.difficulties.filter(isSent.difficulty).flatMap(({ key, code, description }): Check[] => [
      [`difficulties.${key}.code`, code === '', 'code'],
      [`difficulties.${key}.description`, description.trim() === '', 'description'],
    ]),
    ...draft.evidence
      .filter(isSent.evidence)
      .flatMap(({ key, title, url, documentId, file }): Check[] => [
        [`evidence.${key}.title`, title.trim() === '', 'evidenceTitle'],
        file ? [`evidence.${key}.documentId`, documentId === null, 'file'] : [`evidence.${key}.url`, !isLink(url), 'url'],
      ]),
  ];
  return Object.fromEntries(checks.filter(([, refused]) => refused).map(([id, , complaint]) => [id, say(complaint)]));
};

/** The list that each rule of DOMAIN.md §6 speaks of. */
const RULE_FIELDS: Partial<Record<Problem['code'], string>> = {
  'update.effective_in_future': 'effectiveOn',
  'update.effective_before_plan': 'effectiveOn',
  'update.effective_before_activity': 'effectiveOn',
  'update.action_required': 'achievedActions',
  'update.evidence_required': 'evidence',
  'update.difficulty_required': 'difficulties',
  'update.difficulty_unknown': 'difficulties',
};

type Sent = { key: string; actions?: readonly Sent[] };

const sentLines = (draft: ReportDraft): Readonly<Record<string, readonly Sent[]>> => ({
  achievedActions: draft.actions.filter(isSent.action).map(({ key, actions }) => ({ key, actions: actions.filter(isSent.detail) })),
  difficulties: draft.difficulties.filter(isSent.difficulty),
  evidence: draft.evidence.filter(isSent.evidence),
});

/** `achievedActions.0.actions.1.text` by the keys of the lines that were sent; of a line that is not there, its list. */
const idOf = (field: string, lines: Readonly<Record<string, readonly Sent[]>>): string => {
  const [list = '', index, ...rest] = field.split('.');
  const line = index === undefined ? undefined : lines[list]?.[Number(index)];
  if (line === undefined) return list;
  return [list, line.key, rest[0] === 'actions' ? idOf(rest.join('.'), { actions: line.actions ?? [] }) : rest[0]]
    .filter(Boolean)
    .join('.');
};

/** The server's refusals beside the inputs they speak of; empty when it named none. */
export const serverErrors = (error: ApiError, draft: ReportDraft): DraftErrors => {
  const sent = sentLines(draft);
  const named = Object.entries(error.byField).map(([field, message]) => [idOf(field, sent), message] as const);
  const ruled = error.code === 'network.unreachable' ? undefined : RULE_FIELDS[error.code];
  if (named.length === 0 && ruled !== undefined && error.detail !== null) return { [ruled]: error.detail };
  return Object.fromEntries(named);
};

export const summaryOf = (errors: DraftErrors): SummaryError[] => Object.entries(errors).map(([field, message]) => ({ field, message }));
