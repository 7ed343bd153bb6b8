import type { BriefWords } from '../brief-words.js';
import { counted } from '../counted.js';

const days = (count: number): string => counted(count, 'one day', '#\u00a0days');

export const EN: BriefWords = {
  title: 'Brief for the committee',
  firstDay: '1',
  situation: (date) => `As of ${date}`,
  sinceMeeting: (date, title) => `Since the meeting of ${date}: ${title}`,
  sinceDay: (date) => `Since ${date}`,
  undeclared: (date) => `nothing was reported on ${date}`,
  figures: {
    rate: 'done',
    planned: 'planned at this date',
    change: 'points since',
    completed: 'commitments completed',
    alerts: 'commitments in alert',
    difficulties: 'open difficulties',
  },
  axes: 'Axes',
  curve: 'Planned, reported, projected',
  curveAlt: (reported, planned, date) => `Curve of the plan: on ${date}, ${reported} reported for ${planned} planned`,
  series: { planned: '– – planned', reported: '— reported', projected: '· · · projected' },
  forecast: {
    nothing: 'Nothing is reported yet: no projection is possible.',
    done: 'Everything is done.',
    tooEarly: 'Too few reports: the pace is not known yet.',
    noEnd: 'At the recent pace, 100% would never be reached.',
    inTime: (date, due) => `At the recent pace, the end comes on ${date}, due on ${due}.`,
    tooLate: (date, due, count) => `At the recent pace, the end comes on ${date}, ${days(count)} after it is due on ${due}.`,
    basis: (points, date) => `Assumption: the pace since ${date} goes on (${points} points).`,
  },
  warnings: 'Warnings, the gravest first',
  noWarnings: 'No commitment needs the committee’s attention.',
  reason: {
    overdue: (count, late) =>
      count === 0
        ? `end passed by ${days(late)}`
        : `${counted(count, 'one activity overdue', '# activities overdue')}, by up to ${days(late)}`,
    difficulty: (count, open) => `${counted(count, 'one blocking difficulty', '# blocking difficulties')} for ${days(open)}`,
    forecast_late: (date, late) =>
      date === null ? 'the recent pace does not lead to 100%' : `projected end ${date}, ${days(late)} too late`,
    at_risk: (count, _days, points) =>
      points === '' ? counted(count, 'one activity at risk', '# activities at risk') : `${points} points below plan`,
    waiting: (count, open) => `${counted(count, 'one report to review', '# reports to review')} for ${days(open)}`,
    going_down: (_count, _days, points) => `went back by ${points} points`,
    stale: (_count, silent) => `no update for ${days(silent)}`,
    coverage_low: (_count, _days, percent) => (percent === '' ? 'nothing is reported yet' : `only ${percent} of the weight is reported`),
  },
  difficulties: 'Difficulties to decide',
  noDifficulties: 'No difficulty is for the committee to decide yet.',
  difficulty: (body, open, owner) => `${body}, for ${days(open)}${owner === null ? '' : `, to be lifted by: ${owner}`}`,
  codes: {
    budget: 'Budget not available',
    procurement: 'Procurement',
    legal_text: 'Legal text pending',
    other_institution: 'Decision of another institution',
    human_resources: 'Not enough staff',
    technical: 'Technical difficulty',
    scope_change: 'Scope changed',
    partner: 'Partner',
    other: 'Other',
  },
  changes: 'What changed',
  noChanges: 'Nothing changed.',
  firstDeclared: 'first report',
  completed: 'completed',
  late: 'now late or at risk',
  opened: (count) => counted(count, 'one new difficulty', '# new difficulties'),
  resolved: (count) => counted(count, 'one difficulty resolved', '# difficulties resolved'),
  amended: (count) => counted(count, 'one amendment', '# amendments'),
  more: (count) => counted(count, 'and one more, on the page', 'and # more, on the page'),
  questions: 'To decide',
  noQuestions: 'These data ask for no decision.',
  askDifficulty: (code, place, open, owner) =>
    `Who lifts “${code}” (activity ${place}, open for ${days(open)})${owner === null ? '' : `, expected of: ${owner}`}?`,
  askEnd: (commitment, date) =>
    date === null
      ? `Commitment ${commitment}: what does it take to move again?`
      : `Commitment ${commitment}: speed up, or move the end by an amendment (projected end ${date})?`,
  askOverdue: (commitment, late) => `Commitment ${commitment}, overdue by ${days(late)}: finish, move or drop?`,
  noRate: 'no rate',
  page: 'The same figures, with their calculation:',
  fingerprint: (hash) => `Fingerprint ${hash}`,
};
