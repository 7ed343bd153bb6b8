import type { Problem } from '@iltizam/shared/kernel/errors';
import type { ApiError } from '../../lib/api-error.js';
import type { SummaryError } from '../../ui/error-summary.js';
import { isSent, type ReportDraft, typedDate, typedPercent } from './report-draft.js';

/** Messages by the id of the refused input: `percent`, `achievedActions` for the list, `achievedActions.<key>.text` for a line. */
export type DraftErrors = Readonly<Record<string, string>>;

export type Complaint = 'percent' | 'effectiveOn' | 'date' | 'actionText' | 'code' | 'description' | 'evidenceTitle' | 'url';

const isLink = (url: string): boolean => /^https?:\/\/\S+\.\S+/i.test(url.trim());

type Check = readonly [id: string, refused: boolean, complaint: Complaint];

/** What can be said before asking the server; the server checks again. */
export const checkDraft = (draft: ReportDraft, say: (complaint: Complaint) => string): DraftErrors => {
  const checks: Check[] = [
    ['percent', typedPercent(draft.percent) === null, 'percent'],
    ['effectiveOn', draft.effectiveOn === '', 'effectiveOn'],
    ...draft.actions.filter(isSent.action).flatMap(({ key, text, doneOn }): Check[] => [
      [`achievedActions.${key}.text`, text.trim() === '', 'actionText'],
      [`achievedActions.${key}.doneOn`, doneOn.trim() !== '' && typedDate(doneOn) === null, 'date'],
    ]),
    ...draft.difficulties.filter(isSent.difficulty).flatMap(({ key, code, description }): Check[] => [
      [`difficulties.${key}.code`, code === '', 'code'],
      [`difficulties.${key}.description`, description.trim() === '', 'description'],
    ]),
    ...draft.evidence.filter(isSent.evidence).flatMap(({ key, title, url }): Check[] => [
      [`evidence.${key}.title`, title.trim() === '', 'evidenceTitle'],
      [`evidence.${key}.url`, !isLink(url), 'url'],
    ]),
  ];
  return Object.fromEntries(checks.filter(([, refused]) => refused).map(([id, , complaint]) => [id, say(complaint)]));
};

/** The list that each rule of DOMAIN.md §6 speaks of. */
const RULE_FIELDS: Partial<Record<Problem['code'], string>> = {
  'update.effective_in_future': 'effectiveOn',
  'update.effective_before_plan': 'effectiveOn',
  'update.action_required': 'achievedActions',
  'update.evidence_required': 'evidence',
  'update.difficulty_required': 'difficulties',
};

const sentKeys = (draft: ReportDraft): Readonly<Record<string, readonly { key: string }[]>> => ({
  achievedActions: draft.actions.filter(isSent.action),
  difficulties: draft.difficulties.filter(isSent.difficulty),
  evidence: draft.evidence.filter(isSent.evidence),
});

/** The server's refusals beside the inputs they speak of; empty when it named none. */
export const serverErrors = (error: ApiError, draft: ReportDraft): DraftErrors => {
  const sent = sentKeys(draft);
  const named = Object.entries(error.byField).map(([field, message]) => {
    const [list = '', index, property] = field.split('.');
    const key = index === undefined ? undefined : sent[list]?.[Number(index)]?.key;
    return [key === undefined ? list : [list, key, property].filter(Boolean).join('.'), message] as const;
  });
  const ruled = error.code === 'network.unreachable' ? undefined : RULE_FIELDS[error.code];
  if (named.length === 0 && ruled !== undefined && error.detail !== null) return { [ruled]: error.detail };
  return Object.fromEntries(named);
};

export const summaryOf = (errors: DraftErrors): SummaryError[] => Object.entries(errors).map(([field, message]) => ({ field, message }));
