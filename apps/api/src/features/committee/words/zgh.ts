import type { BriefWords } from '../brief-words.js';
import { counted } from '../counted.js';

const days = (count: number): string => counted(count, 'ⵢⴰⵏ ⵡⴰⵙⵙ', '# ⵏ ⵡⵓⵙⵙⴰⵏ');

export const ZGH: BriefWords = {
  title: 'ⵜⴰⵎⴰⵡⵜ ⵉ ⵜⵙⵇⵇⵉⵎⵜ',
  firstDay: '1',
  situation: (date) => `ⴰⴷⴷⴰⴷ ⴳ ${date}`,
  sinceMeeting: (date, title) => `ⵙⴳ ⵓⴳⵔⴰⵡ ⵏ ${date}: ${title}`,
  sinceDay: (date) => `ⵙⴳ ${date}`,
  undeclared: (date) => `ⵓⵔ ⵉⵜⵜⵓⵎⵍⵉ ⵢⴰⵜ ⴳ ${date}`,
  figures: {
    rate: 'ⵉⵜⵜⵓⵙⴽⵔ',
    planned: 'ⵉⵜⵜⵓⴳⴰⵏⵉⵏ ⴰⵔ ⴰⵙⴰⴽⵓⴷ ⴰⴷ',
    change: 'ⵏ ⵜⵏⵇⵇⵉⴹⵉⵏ ⵙⴳ',
    completed: 'ⵏ ⵜⴳⵓⵍⵍⴰ ⵎⴷⵏⵉⵏ',
    alerts: 'ⵏ ⵜⴳⵓⵍⵍⴰ ⴳ ⵓⵙⵎⵉⴳⵍ',
    difficulties: 'ⵏ ⵡⵓⴳⵓⵔⵏ ⵕⵥⵎⵏⵉⵏ',
  },
  axes: 'ⵉⴳⵍⵍⵓⵙⵏ',
  curve: 'ⵉⵜⵜⵓⴳⴰⵏⵉⵏ, ⵉⵜⵜⵓⵎⵍⴰⵏ, ⵉⵜⵜⵓⵙⵡⵓⵔⵉⵏ',
  curveAlt: (reported, planned, date) => `ⴰⵣⵔⵉⵔⴳ ⵏ ⵓⵖⴰⵡⴰⵙ: ⴳ ${date}, ${reported} ⵉⵜⵜⵓⵎⵍⴰⵏ, ${planned} ⵉⵜⵜⵓⴳⴰⵏⵉⵏ`,
  series: { planned: '– – ⵉⵜⵜⵓⴳⴰⵏⵉⵏ', reported: '— ⵉⵜⵜⵓⵎⵍⴰⵏ', projected: '· · · ⵉⵜⵜⵓⵙⵡⵓⵔⵉⵏ' },
  forecast: {
    nothing: 'ⵓⵔ ⵜⴰ ⵉⵜⵜⵓⵎⵍⵉ ⵢⴰⵜ.',
    done: 'ⵉⵜⵜⵓⵙⴽⵔ ⴽⵓⵍⵍⵓ.',
    tooEarly: 'ⴷⵔⵓⵙ ⵏ ⵡⵓⵎⵎⵓⵍⵏ: ⵓⵔ ⵜⴰ ⵉⵜⵜⵓⵙⵙⵏ ⵓⵣⵣⴰⵍ.',
    noEnd: 'ⵙ ⵓⵣⵣⴰⵍ ⴰⵎⴰⵢⵏⵓ, ⵓⵔ ⵏⵍⴽⴽⵎ ⵖⵔ 100%.',
    inTime: (date, due) => `ⵙ ⵓⵣⵣⴰⵍ ⴰⵎⴰⵢⵏⵓ, ⵜⴰⴳⴳⴰⵔⴰ ⴳ ${date}, ⵜⵉⵣⵉ ⵉⵜⵜⵓⴳⴰⵏⵉⵏ ${due}.`,
    tooLate: (date, due, count) => `ⵙ ⵓⵣⵣⴰⵍ ⴰⵎⴰⵢⵏⵓ, ⵜⴰⴳⴳⴰⵔⴰ ⴳ ${date}, ${days(count)} ⴷⴼⴼⵉⵔ ${due}.`,
    basis: (points, date) => `ⵜⵓⵔⴷⴰ: ⴰⴷ ⵉⴷⴷⵓ ⵓⵣⵣⴰⵍ ⵙⴳ ${date} (${points}).`,
  },
  warnings: 'ⵉⵙⵎⵉⴳⵍⵏ, ⵡⵉⵏⵏⴰ ⵉⵥⵥⴰⵢⵏ ⵣⵡⴰⵔⵏ',
  noWarnings: 'ⴰⵡⴷ ⵢⴰⵜ ⵜⴳⴰⵍⵍⵉⵜ ⵓⵔ ⵜⵔⵉ ⴰⵙⵡⵉⵏⴳⵎ ⵏ ⵜⵙⵇⵇⵉⵎⵜ.',
  reason: {
    overdue: (count, late) =>
      count === 0 ? `ⵜⵣⵔⵉ ⵜⴳⴳⴰⵔⴰ ⵙ ${days(late)}` : `${counted(count, 'ⵢⴰⵜ ⵜⵡⵓⵔⵉ ⵜⵎⴰⵟⵍ', '# ⵏ ⵜⵡⵓⵔⵉⵡⵉⵏ ⵎⴰⵟⵍⵏⵜ')}, ⴰⵔ ${days(late)}`,
    difficulty: (count, open) => `${counted(count, 'ⵢⴰⵏ ⵡⵓⴳⵓⵔ ⵉⵙⴱⴷⴷⴰⵏ', '# ⵏ ⵡⵓⴳⵓⵔⵏ ⵙⴱⴷⴷⴰⵏⵉⵏ')} ⵣⴳ ${days(open)}`,
    forecast_late: (date, late) => (date === null ? 'ⵙ ⵓⵣⵣⴰⵍ ⴰⵎⴰⵢⵏⵓ, ⵓⵔ ⵏⵍⴽⴽⵎ ⵖⵔ 100%' : `ⵜⴰⴳⴳⴰⵔⴰ ⴳ ${date}, ⵜⵎⴰⵟⵍ ⵙ ${days(late)}`),
    at_risk: (count, _days, points) =>
      points === '' ? counted(count, 'ⵢⴰⵜ ⵜⵡⵓⵔⵉ ⴳ ⵓⵎⵉⵀⵉ', '# ⵏ ⵜⵡⵓⵔⵉⵡⵉⵏ ⴳ ⵓⵎⵉⵀⵉ') : `${points} ⵏ ⵜⵏⵇⵇⵉⴹⵉⵏ ⴷⴷⴰⵡ ⵎⴰⵢⴷ ⵉⵜⵜⵓⴳⴰⵏⵉⵏ`,
    waiting: (count, open) => `${counted(count, 'ⵢⴰⵏ ⵓⵏⵇⵇⵉⵙ ⴷⴰ ⵉⵜⵜⵇⵍ', '# ⵏ ⵉⵏⵇⵇⵉⵙⵏ ⴷⴰ ⵜⵜⵇⵍⵏ')} ⵣⴳ ${days(open)}`,
    going_down: (_count, _days, points) => `ⵜⵓⵔⵔⵉ ⵖⵔ ⴹⴰⵕⵜ ⵙ ${points} ⵏ ⵜⵏⵇⵇⵉⴹⵉⵏ`,
    stale: (_count, silent) => `ⵡⴰⵔ ⴰⵙⴷⵖⵉ ⵣⴳ ${days(silent)}`,
    coverage_low: (_count, _days, percent) => (percent === '' ? 'ⵓⵔ ⵜⴰ ⵉⵜⵜⵓⵎⵍⵉ ⵢⴰⵜ' : `ⵖⴰⵙ ${percent} ⵏ ⵜⵥⴰⵢⵜ ⴰⵢⴷ ⵉⵜⵜⵓⵎⵍⴰⵏ`),
  },
  difficulties: 'ⵓⴳⵓⵔⵏ ⵉ ⵜⵖⵜⴰⵙⵜ',
  noDifficulties: 'ⵓⵔ ⵜⴰ ⵉⵜⵜⵇⵍ ⴰⵡⴷ ⵢⴰⵏ ⵡⵓⴳⵓⵔ ⵜⴰⵖⵜⴰⵙⵜ ⵏ ⵜⵙⵇⵇⵉⵎⵜ.',
  difficulty: (body, open, owner) => `${body}, ⵣⴳ ${days(open)}${owner === null ? '' : `, ⴰⴷ ⵜ ⵉⴼⵔⵓ: ${owner}`}`,
  codes: {
    budget: 'ⵓⵔ ⵍⵍⵉⵏ ⵢⵉⴷⵔⵉⵎⵏ',
    procurement: 'ⵜⴰⵎⵓⵔⴰⵏⵜ ⵏⵖ ⴰⵙⵖⵉ',
    legal_text: 'ⴰⴹⵕⵉⵚ ⴰⵣⵔⴼⴰⵏ ⴷⴰ ⵉⵜⵜⵓⵇⵇⵍ',
    other_institution: 'ⵜⴰⵖⵜⴰⵙⵜ ⵏ ⵜⵎⵙⵙⵓⴷⵙⵜ ⵢⴰⴹⵏ',
    human_resources: 'ⵓⵔ ⵇⴷⴷⵉⵏ ⵉⵎⵙⵡⵓⵔⵉⵢⵏ',
    technical: 'ⵓⴳⵓⵔ ⴰⵜⵉⵇⵏⵉ',
    scope_change: 'ⵉⵏⴼⵍ ⵓⴳⵎⴰⴹ',
    partner: 'ⴰⵎⴷⵔⴰⵡ',
    other: 'ⵢⴰⴹⵏ',
  },
  changes: 'ⵎⴰⵢⴷ ⵉⵏⴼⵍⵏ',
  noChanges: 'ⵓⵔ ⵉⵏⴼⵉⵍ ⵢⴰⵜ.',
  firstDeclared: 'ⵓⵎⵎⵓⵍ ⴰⵎⵣⵡⴰⵔⵓ',
  completed: 'ⵜⵎⵎⴷ',
  late: 'ⵜⵓⵖⵓⵍ ⵜⵎⴰⵟⵍ ⵏⵖ ⴳ ⵓⵎⵉⵀⵉ',
  opened: (count) => counted(count, 'ⵢⴰⵏ ⵡⵓⴳⵓⵔ ⴰⵎⴰⵢⵏⵓ', '# ⵏ ⵡⵓⴳⵓⵔⵏ ⵉⵎⴰⵢⵏⵓⵜⵏ'),
  resolved: (count) => counted(count, 'ⵢⴰⵏ ⵡⵓⴳⵓⵔ ⵉⴼⵔⴰⵏ', '# ⵏ ⵡⵓⴳⵓⵔⵏ ⴼⵔⴰⵏⵉⵏ'),
  amended: (count) => counted(count, 'ⵢⴰⵏ ⵓⵙⵏⴼⵍ', '# ⵏ ⵉⵙⵏⴼⵍⵏ'),
  more: (count) => counted(count, 'ⴷ ⵢⴰⵏ ⵢⴰⴹⵏ, ⴳ ⵜⴰⵙⵏⴰ', 'ⴷ # ⵢⴰⴹⵏ, ⴳ ⵜⴰⵙⵏⴰ'),
  questions: 'ⵉ ⵜⵖⵜⴰⵙⵜ',
  noQuestions: 'ⵓⵔ ⵔⵉⵏ ⵉⵙⴼⴽⴰ ⴰⴷ ⴰⵡⴷ ⵢⴰⵜ ⵜⵖⵜⴰⵙⵜ.',
  askDifficulty: (code, place, open, owner) =>
    `ⵎⴰ ⵔⴰⴷ ⵉⴼⵔⵓ « ${code} » (ⵜⴰⵡⵓⵔⵉ ${place}, ⵣⴳ ${days(open)})${owner === null ? '' : `, ⵙⴳ: ${owner}`}?`,
  askEnd: (commitment, date) =>
    date === null
      ? `ⵜⴰⴳⴰⵍⵍⵉⵜ ${commitment}: ⵎⴰ ⵉⵅⵚⵚⴰⵏ ⴼⴰⴷ ⴰⴷ ⵜⴷⴷⵓ?`
      : `ⵜⴰⴳⴰⵍⵍⵉⵜ ${commitment}: ⵉⵙ ⴰⴷ ⵏⵙⵙⵔⵓ, ⵏⵖ ⴰⴷ ⵏⵙⵏⴼⵍ ⵜⴰⴳⴳⴰⵔⴰ (${date})?`,
  askOverdue: (commitment, late) => `ⵜⴰⴳⴰⵍⵍⵉⵜ ${commitment}, ⵜⵎⴰⵟⵍ ⵙ ${days(late)}: ⵙⵎⴷ, ⵙⵏⴼⵍ ⵏⵖ ⴽⴽⵙ?`,
  noRate: 'ⵡⴰⵔ ⴰⴼⵎⵉⴹⵉ',
  page: 'ⵉⵎⵎⴰⵍⵏ ⴰⴷ ⴰⴽⴷ ⵓⵙⵙⵉⴹⵏ ⵏⵏⵙⵏ:',
  fingerprint: (hash) => `ⵜⴰⵏⴼⵓⵍⵜ ${hash}`,
};
