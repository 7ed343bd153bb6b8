import type { Words } from './fr.js';

export const en: Words = {
  problems: {
    'request.invalid': {
      title: 'Some fields need correcting',
      detail: 'Nothing was saved. Correct the fields named below and send again.',
    },
    'request.malformed': {
      title: 'Unreadable request',
      detail: 'The request is not valid JSON or has not the expected form.',
    },
    'request.too_large': {
      title: 'Request too large',
      detail: 'What was sent is larger than allowed.',
    },
    'request.too_many': {
      title: 'Too many requests',
      detail: 'Wait a little before trying again.',
    },
    'request.precondition_required': {
      title: 'Version missing',
      detail: 'Name the version that you are editing in If-Match.',
    },
    'request.precondition_failed': {
      title: 'Changed in the meantime',
      detail: 'Somebody else changed this item. Read it again before retrying.',
    },
    'request.idempotency_mismatch': {
      title: 'Key already used',
      detail: 'This Idempotency-Key was already used for another request.',
    },
    'request.cross_site': {
      title: 'Request from another site',
      detail: 'For safety, this action can only come from this site.',
    },
    'resource.not_found': {
      title: 'Not found',
      detail: 'This page or item does not exist, or is not public.',
    },
    'server.failed': {
      title: 'An error on our side',
      detail: 'The operation did not complete and nothing was changed. Try again; if it persists, report it with its number.',
    },
    'server.unavailable': {
      title: 'Service unavailable for a moment',
      detail: 'The data cannot be reached right now. Try again in a few seconds.',
    },
    'session.required': {
      title: 'Sign in first',
      detail: 'You need to sign in to do this.',
    },
    'session.credentials': {
      title: 'Sign-in refused',
      detail: 'The address or the pass phrase is not right.',
    },
    'session.locked': {
      title: 'Too many attempts',
      detail: 'For safety, signing in to this account is suspended for {minutes} minutes.',
    },
    'permission.denied': {
      title: 'Not allowed',
      detail: 'Your role does not allow this action here.',
    },
    'plan.not_reporting': {
      title: 'The plan is not in progress',
      detail: 'Progress can only be reported on a plan that is adopted or in progress.',
    },
    'activity.not_applicable': {
      title: 'Activity dropped',
      detail: 'This activity was dropped from the plan by an amendment.',
    },
    'update.effective_in_future': {
      title: 'Date in the future',
      detail: 'Progress is reported for today at the latest ({today}).',
    },
    'update.effective_before_plan': {
      title: 'Date before the plan',
      detail: 'The date cannot precede the start of the plan ({start}).',
    },
    'update.action_required': {
      title: 'An achieved action is needed',
      detail: 'A completed activity comes with at least one achieved action.',
    },
    'update.evidence_required': {
      title: 'Evidence is needed',
      detail: 'A completed activity comes with at least one piece of evidence.',
    },
    'update.difficulty_required': {
      title: 'A difficulty is needed',
      detail: 'The activity is late or little advanced after its planned start: say what blocks it.',
    },
    'comment.not_pending': {
      title: 'Already decided',
      detail: 'This comment is no longer in the expected state. Reload the queue.',
    },
    'comment.reason_required': {
      title: 'Reason needed',
      detail: 'A refusal comes with a reason, which is public.',
    },
    'comment.held': {
      title: 'Not possible on this comment',
      detail: 'Only a published comment that is not itself a reply can be replied to, and only a decided one can be reopened.',
    },
    'report.failed': {
      title: 'The report could not be made',
      detail: 'Typesetting failed. Try again; the HTML version remains available.',
    },
  },
  fields: {
    whitelistValidation: 'This field is not known.',
    isString: 'Text is expected.',
    isLength: 'Between {min} and {max} characters.',
    plainText: 'This text contains invisible characters that are not allowed.',
    isIn: 'Possible values: {values}.',
    isoDate: 'A date is expected, such as 2023-07-31.',
    partialDate: 'A date is expected: 2023, 2023-Q3, 2023-07 or 2023-07-31.',
    percent: 'A percentage from 0 to 100, with at most two decimals.',
    isUrl: 'An http or https address is expected.',
    isInt: 'A whole number is expected.',
    min: 'At least {min}.',
    max: 'At most {max}.',
    isEmail: 'An e-mail address is expected.',
    isArray: 'A list is expected.',
    arrayMaxSize: 'At most {max} items.',
    nestedValidation: 'This item has not the expected form.',
    notAfter: 'The first day cannot come after the second ({day}).',
    twoPlans: 'Two different plans are expected, with a comma between them.',
    idempotencyKey: '8 to 200 characters without spaces.',
    required: 'This field is needed.',
  },
};
