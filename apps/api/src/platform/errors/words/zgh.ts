import type { Words } from './fr.js';

export const zgh: Words = {
  problems: {
    'request.invalid': {
      title: 'ⵍⵍⴰⵏ ⵢⵉⴳⵔⴰⵏ ⵉⵅⵚⵚⴰⵏ ⴰⵙⵖⵜⵉ',
      detail: 'ⵓⵔ ⵉⵜⵜⵓⵃⴹⵉ ⵡⴰⵍⵓ. ⵙⵖⵜⵉ ⵉⴳⵔⴰⵏ ⵉⵜⵜⵓⵎⵍⴰⵏ, ⵜⴰⵣⵏⴷ ⴷⵉⵖ.',
    },
    'request.malformed': {
      title: 'ⵜⵓⵜⵜⵔⴰ ⵓⵔ ⵉⵜⵜⵓⵖⵔⵉⵏ',
      detail: 'ⵜⵓⵜⵜⵔⴰ ⵓⵔ ⵜⴳⵉ JSON ⵉⵖⵓⴷⴰⵏ ⵏⵖ ⵓⵔ ⵖⵓⵔⵙ ⵜⴰⵍⵖⴰ ⵉⵜⵜⵓⴳⴰⵏⵉⵏ.',
    },
    'request.too_large': {
      title: 'ⵜⵓⵜⵜⵔⴰ ⵜⵅⴰⵜⵔ ⴰⵟⵟⴰⵙ',
      detail: 'ⵎⴰⵢⴷ ⵢⵓⵣⵏⵏ ⵉⵣⵔⵉ ⵜⵉⴷⴷⵉ ⵉⵜⵜⵓⵙⵓⵔⴼⵏ.',
    },
    'request.too_many': {
      title: 'ⴳⴳⵓⵜⵏⵜ ⵜⵓⵜⵜⵔⵉⵡⵉⵏ',
      detail: 'ⵇⵇⵍ ⵉⵎⵉⴽ ⴷⴰⵜ ⴰⴷ ⵜⴰⵔⵎⴷ ⴷⵉⵖ.',
    },
    'request.precondition_required': {
      title: 'ⵓⵔ ⵜⵍⵍⵉ ⵜⵓⵏⵖⵉⵍⵜ',
      detail: 'ⵎⵍ ⴳ If-Match ⵜⵓⵏⵖⵉⵍⵜ ⵏⵏⴰ ⵜⵙⵏⴼⴰⵍⴷ.',
    },
    'request.precondition_failed': {
      title: 'ⵉⵏⴼⵍ ⴳ ⵜⵉⵣⵉ ⴰⴷ',
      detail: 'ⵉⵙⵏⴼⵍ ⵢⴰⵏ ⵢⴰⴹⵏ ⴰⴼⵔⴷⵉⵙ ⴰⴷ. ⴰⵍⵙ ⵜⵉⵖⵔⵉ ⵏⵏⵙ ⴷⴰⵜ ⴰⴷ ⵜⴰⵔⵎⴷ ⴷⵉⵖ.',
    },
    'request.idempotency_mismatch': {
      title: 'ⵜⴰⵙⴰⵔⵓⵜ ⵜⵜⵓⵙⵙⵎⵔⵙ ⵢⴰⴷ',
      detail: 'ⵜⴰⵙⴰⵔⵓⵜ ⴰⴷ Idempotency-Key ⵜⵜⵓⵙⵙⵎⵔⵙ ⵢⴰⴷ ⵉ ⵜⵓⵜⵜⵔⴰ ⵢⴰⴹⵏ.',
    },
    'request.cross_site': {
      title: 'ⵜⵓⵜⵜⵔⴰ ⵜⴽⴽⴰ ⴷ ⵙⴳ ⵓⵙⵉⵜ ⵢⴰⴹⵏ',
      detail: 'ⵉ ⵜⴰⵏⴼⵔⵓⵜ, ⵜⵉⴳⴰⵡⵜ ⴰⴷ ⵓⵔ ⵜⵣⵎⵉⵔ ⴰⴷ ⴷ ⵜⴽⴽ ⵖⴰⵙ ⵙⴳ ⵓⵙⵉⵜ ⴰⴷ.',
    },
    'resource.not_found': {
      title: 'ⵓⵔ ⵉⵜⵜⵢⴰⴼⴰ',
      detail: 'ⵜⴰⵙⵏⴰ ⵏⵖ ⴰⴼⵔⴷⵉⵙ ⴰⴷ ⵓⵔ ⵉⵍⵍⵉ, ⵏⵖ ⵓⵔ ⵉⵜⵜⵓⴼⵙⵔ.',
    },
    'server.failed': {
      title: 'ⵜⴰⵣⴳⵍⵜ ⵙⴳⵏⵖ',
      detail: 'ⵓⵔ ⵜⵎⵎⵉⴷ ⵜⵎⵀⵍⵜ ⵓⵔ ⵉⵏⴼⵉⵍ ⵡⴰⵍⵓ. ⴰⵔⵎ ⴷⵉⵖ; ⵎⴽ ⵜⵇⵇⵉⵎⴰ ⵜⵣⴳⵍⵜ, ⵎⵍ ⵜⵜ ⴰⴽⴷ ⵡⵓⵟⵟⵓⵏ ⵏⵏⵙ.',
    },
    'server.unavailable': {
      title: 'ⴰⵎⴰⴽⴽⴰⵢ ⵓⵔ ⵉⵍⵍⵉ ⴷⵖⵉ',
      detail: 'ⵓⵔ ⵉⵣⵎⵉⵔ ⵓⴷⴰⴼ ⵖⵔ ⵉⵙⴼⴽⴰ ⴷⵖⵉ. ⴰⵔⵎ ⴷⵉⵖ ⴷⴼⴼⵉⵔ ⵉⵎⵉⴽ ⵏ ⵜⵙⵉⵏⵉⵏ.',
    },
    'session.required': {
      title: 'ⵉⵅⵚⵚⴰ ⵡⴰⴷⴰⴼ',
      detail: 'ⴽⵛⵎ ⴼⴰⴷ ⴰⴷ ⵜⵙⴽⵔⴷ ⵎⴰⵢⴰⴷ.',
    },
    'session.credentials': {
      title: 'ⵉⵜⵜⵡⴰⴳⵉ ⵡⴰⴷⴰⴼ',
      detail: 'ⴰⵏⵙⴰ ⵏⵖ ⵜⴰⵡⵉⵏⵙⵜ ⵏ ⵓⵣⵔⴰⵢ ⵓⵔ ⵖⵓⴷⴰⵏ.',
    },
    'session.locked': {
      title: 'ⴳⴳⵓⵜⵏ ⵉⵔⴰⵎⵏ',
      detail: 'ⵉ ⵜⴰⵏⴼⵔⵓⵜ, ⵉⵜⵜⵓⵙⴱⴷⴷ ⵡⴰⴷⴰⴼ ⵖⵔ ⵓⵎⵉⴹⴰⵏ ⴰⴷ ⴳ {minutes} ⵏ ⵜⵓⵙⴷⵉⴷⵉⵏ.',
    },
    'permission.denied': {
      title: 'ⵜⵉⴳⴰⵡⵜ ⵓⵔ ⵉⵜⵜⵓⵙⵓⵔⴼⵏ',
      detail: 'ⵜⴰⵡⵓⵔⵉ ⵏⵏⴽ ⵓⵔ ⴰⴽ ⵜⴰⵊⵊⵉ ⴰⴷ ⵜⵙⴽⵔⴷ ⵎⴰⵢⴰⴷ ⴷⴰ.',
    },
    'plan.not_reporting': {
      title: 'ⴰⵖⴰⵡⴰⵙ ⵓⵔ ⴷⴰ ⵉⵜⵜⴷⴷⵓ',
      detail: 'ⴰⵣⵡⴰⵔ ⴷⴰ ⵉⵜⵜⵓⵎⵍ ⵖⴰⵙ ⴳ ⵓⵖⴰⵡⴰⵙ ⵉⵜⵜⵓⵇⴱⵍⵏ ⵏⵖ ⴷⴰ ⵉⵜⵜⴷⴷⵓⵏ.',
    },
    'activity.not_applicable': {
      title: 'ⵜⴰⵡⵓⵔⵉ ⵉⵜⵜⵓⴽⴽⵙⵏ',
      detail: 'ⵜⴰⵡⵓⵔⵉ ⴰⴷ ⵜⵜⵓⴽⴽⵙ ⵙⴳ ⵓⵖⴰⵡⴰⵙ ⵙ ⵓⵙⵏⴼⵍ.',
    },
    'update.effective_in_future': {
      title: 'ⴰⵙⴰⴽⵓⴷ ⵓⵔ ⵜⴰ ⴷ ⵉⴷⴷⵉⵏ',
      detail: 'ⴰⵣⵡⴰⵔ ⴷⴰ ⵉⵜⵜⵓⵎⵍ ⴰⵔ ⴰⵙⵙⴰ ⵙ ⵓⴳⴳⴰⵔ ({today}).',
    },
    'update.effective_before_plan': {
      title: 'ⴰⵙⴰⴽⵓⴷ ⴷⴰⵜ ⵓⵖⴰⵡⴰⵙ',
      detail: 'ⴰⵙⴰⴽⵓⴷ ⵓⵔ ⵉⵣⵎⵉⵔ ⴰⴷ ⵉⵣⵡⵔ ⴰⵙⵏⵜⵉ ⵏ ⵓⵖⴰⵡⴰⵙ ({start}).',
    },
    'update.action_required': {
      title: 'ⵜⵅⵚⵚⴰ ⵜⵉⴳⴰⵡⵜ ⵉⵜⵜⵓⵙⴽⵔⵏ',
      detail: 'ⵜⴰⵡⵓⵔⵉ ⵉⵎⵎⴷⵏ ⵉⵅⵚⵚⴰ ⴰⴽⵉⴷⵙ ⵢⴰⵜ ⵜⵉⴳⴰⵡⵜ ⵉⵜⵜⵓⵙⴽⵔⵏ ⵏⵖ ⵓⴳⴳⴰⵔ.',
    },
    'update.evidence_required': {
      title: 'ⵉⵅⵚⵚⴰ ⵓⵏⵣⴰ',
      detail: 'ⵜⴰⵡⵓⵔⵉ ⵉⵎⵎⴷⵏ ⵉⵅⵚⵚⴰ ⴰⴽⵉⴷⵙ ⵢⴰⵏ ⵓⵏⵣⴰ ⵏⵖ ⵓⴳⴳⴰⵔ.',
    },
    'update.difficulty_required': {
      title: 'ⵉⵅⵚⵚⴰ ⵡⵓⴳⵓⵔ',
      detail: 'ⵜⵎⴰⵟⵍ ⵜⵡⵓⵔⵉ ⵏⵖ ⵉⴷⵔⵓⵙ ⵓⵣⵡⴰⵔ ⵏⵏⵙ ⴷⴼⴼⵉⵔ ⵓⵙⵏⵜⵉ ⵉⵜⵜⵓⴳⴰⵏⵉⵏ: ⵉⵏⵉ ⵎⴰⵢⴷ ⵉⵙⴱⴷⴷⴰⵏ.',
    },
    'comment.not_pending': {
      title: 'ⵜⵜⵓⴼⵔⴰ ⵢⴰⴷ',
      detail: 'ⴰⵅⴼⴰⵡⴰⵍ ⴰⴷ ⵓⵔ ⵙⵓⵍ ⵉⵍⵍⵉ ⴳ ⵡⴰⴷⴷⴰⴷ ⵉⵜⵜⵓⴳⴰⵏⵉⵏ. ⴰⵍⵙ ⴰⴳⴰⵎ ⵏ ⵜⵍⴳⴰⵎⵜ.',
    },
    'comment.reason_required': {
      title: 'ⵜⵅⵚⵚⴰ ⵜⵎⵏⵜⵉⵍⵜ',
      detail: 'ⴽⵓ ⴰⴳⴰⵢ ⵉⵅⵚⵚⴰ ⴰⴽⵉⴷⵙ ⵢⴰⵜ ⵜⵎⵏⵜⵉⵍⵜ, ⵜⴳⴰ ⵜⴰⴳⴷⵓⴷⴰⵏⵜ.',
    },
    'comment.held': {
      title: 'ⵓⵔ ⵉⵣⵎⵉⵔ ⵉ ⵓⵅⴼⴰⵡⴰⵍ ⴰⴷ',
      detail: 'ⴷⴰ ⵉⵜⵜⵓⵔⴰⵔ ⵖⴰⵙ ⵅⴼ ⵓⵅⴼⴰⵡⴰⵍ ⵉⵜⵜⵓⴼⵙⵔⵏ ⵏⵏⴰ ⵓⵔ ⵉⴳⵉⵏ ⵜⴰⵎⵔⴰⵔⵓⵜ, ⴷ ⴷⴰ ⵉⵕⵥⵥⵎ ⴷⵉⵖ ⵖⴰⵙ ⵎⴰⵢⴷ ⵅⴼ ⵜⵜⵓⴳⴰ ⵜⵖⵜⴰⵙⵜ.',
    },
    'report.failed': {
      title: 'ⵓⵔ ⵉⵣⵎⵉⵔ ⵓⵏⵇⵇⵉⵙ ⴰⴷ ⵉⵜⵜⵓⵙⴽⵔ',
      detail: 'ⵓⵔ ⵢⴰⵍⵍⴼⵓⵙ ⵓⵙⵙⵓⴷⵙ ⵏ ⵜⴰⵙⵏⵉⵡⵉⵏ. ⴰⵔⵎ ⴷⵉⵖ; ⵜⵓⵏⵖⵉⵍⵜ HTML ⵜⵍⵍⴰ ⵙⵓⵍ.',
    },
  },
  fields: {
    whitelistValidation: 'ⵉⴳⵔ ⴰⴷ ⵓⵔ ⵉⵜⵜⵓⵙⵙⵏ.',
    isString: 'ⵉⵅⵚⵚⴰ ⵓⴹⵕⵉⵚ.',
    isLength: 'ⴳⵔ {min} ⴷ {max} ⵏ ⵉⵙⴽⴽⵉⵍⵏ.',
    plainText: 'ⴳ ⵓⴹⵕⵉⵚ ⴰⴷ ⵍⵍⴰⵏ ⵉⵙⴽⴽⵉⵍⵏ ⴼⴼⵔⵏⵉⵏ ⵓⵔ ⵉⵜⵜⵓⵙⵓⵔⴼⵏ.',
    isIn: 'ⴰⵣⴰⵍⵏ ⵉⵣⵎⵔⵏ: {values}.',
    isoDate: 'ⵉⵅⵚⵚⴰ ⵓⵙⴰⴽⵓⴷ, ⵣⵓⵏⴷ 2023-07-31.',
    partialDate: 'ⵉⵅⵚⵚⴰ ⵓⵙⴰⴽⵓⴷ: 2023, 2023-Q3, 2023-07 ⵏⵖ 2023-07-31.',
    percent: 'ⴰⴼⵎⵉⴹⵉ ⵙⴳ 0 ⴰⵔ 100, ⵙ ⵙⵉⵏ ⵡⵓⵟⵟⵓⵏⵏ ⴷⴼⴼⵉⵔ ⵜⴽⵓⵎⵎⴰ ⵙ ⵓⴳⴳⴰⵔ.',
    isUrl: 'ⵉⵅⵚⵚⴰ ⵡⴰⵏⵙⴰ http ⵏⵖ https.',
    isInt: 'ⵉⵅⵚⵚⴰ ⵓⵎⴹⴰⵏ ⵓⵎⵎⵉⴷ.',
    min: '{min} ⵏⵖ ⵓⴳⴳⴰⵔ.',
    max: '{max} ⵙ ⵓⴳⴳⴰⵔ.',
    isEmail: 'ⵉⵅⵚⵚⴰ ⵡⴰⵏⵙⴰ ⴰⵍⵉⴽⵟⵕⵓⵏⵉ.',
    isArray: 'ⵜⵅⵚⵚⴰ ⵜⵍⴳⴰⵎⵜ.',
    arrayMaxSize: '{max} ⵏ ⵉⴼⵔⴷⵉⵙⵏ ⵙ ⵓⴳⴳⴰⵔ.',
    nestedValidation: 'ⴰⴼⵔⴷⵉⵙ ⴰⴷ ⵓⵔ ⵖⵓⵔⵙ ⵜⴰⵍⵖⴰ ⵉⵜⵜⵓⴳⴰⵏⵉⵏ.',
    notAfter: 'ⴰⵙⵙ ⴰⵎⵣⵡⴰⵔⵓ ⵓⵔ ⵉⵣⵎⵉⵔ ⴰⴷ ⵉⴹⴼⵕ ⵡⵉⵙⵙ ⵙⵉⵏ ({day}).',
    twoPlans: 'ⵅⵚⵚⴰⵏ ⵙⵉⵏ ⵉⵖⴰⵡⴰⵙⵏ ⵉⵎⵣⴰⵔⴰⵢⵏ, ⴳⵔⴰⵙⵏ ⵜⴽⵓⵎⵎⴰ.',
    idempotencyKey: 'ⵙⴳ 8 ⴰⵔ 200 ⵏ ⵉⵙⴽⴽⵉⵍⵏ ⵡⴰⵔ ⵉⵍⵎ.',
    required: 'ⵉⴳⵔ ⴰⴷ ⵉⵅⵚⵚⴰ.',
  },
};
