import type { BriefWords } from '../brief-words.js';
import { arabic } from '../counted.js';

const days = (count: number): string => arabic(count, ['يوم واحد', 'يومين', '# أيام', '# يوما', '# يوم']);

export const AR: BriefWords = {
  title: 'مذكرة للجنة',
  firstDay: '1',
  situation: (date) => `الوضعية في ${date}`,
  sinceMeeting: (date, title) => `منذ اجتماع ${date}: ${title}`,
  sinceDay: (date) => `منذ ${date}`,
  undeclared: (date) => `لم يُصرَّح بشيء في ${date}`,
  figures: {
    rate: 'منجز',
    planned: 'مقرر في هذا التاريخ',
    change: 'نقط منذ',
    completed: 'التزامات مكتملة',
    alerts: 'التزامات في حالة إنذار',
    difficulties: 'صعوبات مفتوحة',
  },
  axes: 'المحاور',
  curve: 'المقرر والمصرح به والمتوقع',
  curveAlt: (reported, planned, date) => `منحنى الخطة: في ${date}، المصرح به ${reported} والمقرر ${planned}`,
  series: { planned: '– – المقرر', reported: '— المصرح به', projected: '· · · المتوقع' },
  forecast: {
    nothing: 'لم يُصرَّح بشيء بعد: لا توقع ممكن.',
    done: 'أُنجز كل شيء.',
    tooEarly: 'تصريحات قليلة: الوتيرة غير معروفة بعد.',
    noEnd: 'بالوتيرة الأخيرة، لن تبلغ النسبة 100% أبدا.',
    inTime: (date, due) => `بالوتيرة الأخيرة، تحل النهاية في ${date}، والأجل ${due}.`,
    tooLate: (date, due, count) => `بالوتيرة الأخيرة، تحل النهاية في ${date}، أي ${days(count)} بعد الأجل (${due}).`,
    basis: (points, date) => `الفرضية: تستمر الوتيرة منذ ${date} (${points} نقط).`,
  },
  warnings: 'الإنذارات، الأخطر أولا',
  noWarnings: 'لا التزام يستدعي انتباه اللجنة.',
  reason: {
    overdue: (count, late) =>
      count === 0
        ? `تجاوز النهاية بـ${days(late)}`
        : `${arabic(count, ['نشاط متأخر', 'نشاطان متأخران', '# أنشطة متأخرة', '# نشاطا متأخرا', '# نشاط متأخر'])}، إلى حدود ${days(late)}`,
    difficulty: (count, open) =>
      `${arabic(count, ['صعوبة معرقلة', 'صعوبتان معرقلتان', '# صعوبات معرقلة', '# صعوبة معرقلة', '# صعوبة معرقلة'])} منذ ${days(open)}`,
    forecast_late: (date, late) =>
      date === null ? 'الوتيرة الأخيرة لا تؤدي إلى 100%' : `النهاية المتوقعة ${date}، متأخرة بـ${days(late)}`,
    at_risk: (count, _days, points) =>
      points === ''
        ? arabic(count, ['نشاط معرض للتأخر', 'نشاطان معرضان للتأخر', '# أنشطة معرضة للتأخر', '# نشاطا معرضا للتأخر', '# نشاط معرض للتأخر'])
        : `${points} نقط دون المقرر`,
    waiting: (count, open) =>
      `${arabic(count, ['تقرير ينتظر المراجعة', 'تقريران ينتظران المراجعة', '# تقارير تنتظر المراجعة', '# تقريرا ينتظر المراجعة', '# تقرير ينتظر المراجعة'])} منذ ${days(open)}`,
    going_down: (_count, _days, points) => `تراجع بـ${points} نقط`,
    stale: (_count, silent) => `دون تحديث منذ ${days(silent)}`,
    coverage_low: (_count, _days, percent) => (percent === '' ? 'لم يُصرَّح بشيء بعد' : `لم يُصرَّح إلا بـ${percent} من الوزن`),
  },
  difficulties: 'صعوبات للقرار',
  noDifficulties: 'لا صعوبة تنتظر قرار اللجنة بعد.',
  difficulty: (body, open, owner) => `${body}، منذ ${days(open)}${owner === null ? '' : `، يرفعها: ${owner}`}`,
  codes: {
    budget: 'الميزانية غير متوفرة',
    procurement: 'صفقة أو اقتناء',
    legal_text: 'نص قانوني في الانتظار',
    other_institution: 'قرار هيئة أخرى',
    human_resources: 'نقص في الموارد البشرية',
    technical: 'صعوبة تقنية',
    scope_change: 'تغير النطاق',
    partner: 'شريك',
    other: 'أخرى',
  },
  changes: 'ما الذي تغير',
  noChanges: 'لم يتغير شيء.',
  firstDeclared: 'أول تصريح',
  completed: 'اكتمل',
  late: 'صار متأخرا أو معرضا للتأخر',
  opened: (count) => arabic(count, ['صعوبة جديدة', 'صعوبتان جديدتان', '# صعوبات جديدة', '# صعوبة جديدة', '# صعوبة جديدة']),
  resolved: (count) => arabic(count, ['صعوبة رُفعت', 'صعوبتان رُفعتا', '# صعوبات رُفعت', '# صعوبة رُفعت', '# صعوبة رُفعت']),
  amended: (count) => arabic(count, ['تعديل واحد', 'تعديلان', '# تعديلات', '# تعديلا', '# تعديل']),
  more: (count) =>
    arabic(count, ['وواحد آخر، في الصفحة', 'واثنان آخران، في الصفحة', 'و# أخرى، في الصفحة', 'و# آخر، في الصفحة', 'و# آخر، في الصفحة']),
  questions: 'للقرار',
  noQuestions: 'لا تستدعي هذه المعطيات أي قرار.',
  askDifficulty: (code, place, open, owner) =>
    `من يرفع «${code}» (النشاط ${place}، منذ ${days(open)})${owner === null ? '' : `، منتظر من: ${owner}`}؟`,
  askEnd: (commitment, date) =>
    date === null
      ? `الالتزام ${commitment}: ما الذي يلزم لينطلق من جديد؟`
      : `الالتزام ${commitment}: تسريع، أم تأجيل النهاية بتعديل (النهاية المتوقعة ${date})؟`,
  askOverdue: (commitment, late) => `الالتزام ${commitment}، متأخر بـ${days(late)}: إنهاء أم تأجيل أم سحب؟`,
  noRate: 'دون نسبة',
  page: 'الأرقام نفسها مع طريقة حسابها:',
  fingerprint: (hash) => `البصمة ${hash}`,
};
