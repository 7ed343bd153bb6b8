/** Every reason for a refusal, `area.reason`. The API maps each to a status and to words in each language; a missing one does not compile. */
export const ERROR_CODES = [
  'request.invalid',
  'request.malformed',
  'request.too_large',
  'request.too_many',
  'request.precondition_required',
  'request.precondition_failed',
  'request.idempotency_mismatch',
  'request.cross_site',
  'resource.not_found',
  'server.failed',
  'server.unavailable',
  'session.required',
  'session.credentials',
  'session.locked',
  'permission.denied',
  'resource.in_use',
  'plan.slug_taken',
  'plan.faulty',
  'plan.adopted',
  'plan.once_public',
  'plan.settings_frozen',
  'plan.transition_refused',
  'plan.not_ready',
  'plan.not_weighable',
  'plan.weights_frozen',
  'plan.not_reporting',
  'plan.not_amendable',
  'activity.not_applicable',
  'update.effective_in_future',
  'update.effective_before_plan',
  'update.effective_before_activity',
  'update.action_required',
  'update.evidence_required',
  'update.difficulty_required',
  'update.difficulty_unknown',
  'update.nothing_to_confirm',
  'draft.submitted',
  'draft.not_submitted',
  'draft.in_the_way',
  'review.own_report',
  'review.already_reviewed',
  'review.not_awaited',
  'comment.not_pending',
  'comment.reason_required',
  'comment.held',
  'role.already_held',
  'role.not_there',
  'role.last_administrator',
  'role.own_administration',
  'account.disabled',
  'account.exists',
  'handover.nothing',
  'recovery.closed',
  'invitation.exists',
  'invitation.unknown',
  'invitation.used',
  'invitation.expired',
  'invitation.revoked',
  'invitation.other_account',
  'invitation.sign_in_first',
  'passphrase.length',
  'passphrase.personal',
  'passphrase.common',
  'passphrase.wrong',
  'report.failed',
  'document.heic',
  'document.type_refused',
  'document.name_refused',
  'document.empty',
  'document.too_large',
  'document.missing',
  'document.content_differs',
  'document.unreadable',
  'document.macros',
  'document.protected',
  'document.archive_unsafe',
  'document.picture_too_large',
  'document.infected',
  'document.scanner_unavailable',
  'document.storage_full',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];
export type ErrorParams = Record<string, string | number>;

/** One field that was refused: `pointer` is a JSON pointer into the body, or the name of the query parameter. */
export type FieldError = { pointer: string; code: string; detail: string };

/** RFC 9457 problem details, as every error answer of the API carries them. */
export type Problem = {
  type: string;
  title: string;
  status: number;
  detail: string;
  code: ErrorCode;
  errors?: FieldError[];
  requestId: string;
};
