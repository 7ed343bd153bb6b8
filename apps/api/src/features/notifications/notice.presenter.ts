import type { LocalText, Locale } from '@iltizam/shared/kernel/locale';
import type { IsoDate } from '@iltizam/shared/kernel/dates';
import type { NoticeFacts, NoticeItem, NoticeKind, NoticeText } from '@iltizam/shared/notifications/contract';
import { dayInWords } from '../../platform/mail/words.js';
import { counted, fill, noticeWordsOf, percentInWords } from './words/words.js';

/** A report as it stands when the notice is read. */
type ReportNow = {
  id: number;
  number: number;
  asOf: IsoDate;
  remarksUntil: IsoDate | null;
  takesRemarks: boolean;
  isFinal: boolean;
  isFailing: boolean;
};

/** A notice as the tables tell it. */
export type NoticeRow = Pick<NoticeItem, 'id' | 'kind' | 'at' | 'read' | 'plan' | 'commitment'> & {
  report: ReportNow | null;
  facts: NoticeFacts;
  movements: { title: LocalText; before: string | null; percent: string }[] | null;
  activity: { id: number; number: number; title: LocalText } | null;
};

/** A notice in words: the same in the inbox and in a mail. */
export function presentNotice({ facts, movements, activity, report, ...notice }: NoticeRow, locale: Locale): NoticeItem {
  return {
    ...notice,
    report: report && { number: report.number, asOf: report.asOf },
    subject: activity?.title ?? subjectOf(notice, report, locale),
    lines: [
      ...[
        report ? ofReport(notice.kind, report, locale) : sentence(notice.kind, facts, movements?.length ?? 0, locale),
        ...standing(notice.kind, facts, locale),
      ].map((text) => ({
        text,
        lang: locale,
      })),
      // Whoever wrote the note wrote it in a language that nobody asked for.
      ...(facts.note === undefined ? [] : [{ text: facts.note, lang: locale }]),
      ...(movements ?? []).flatMap(({ title, before, percent }) => [title, { text: movement(before, percent, locale), lang: locale }]),
    ],
    path: report ? pathOfReport(notice, report) : pathOf(notice, activity),
  };
}

function subjectOf({ plan, commitment }: Pick<NoticeItem, 'plan' | 'commitment'>, report: ReportNow | null, locale: Locale): NoticeText {
  if (report)
    return {
      text: fill(noticeWordsOf(locale).report, { number: report.number, day: dayInWords(report.asOf, locale) }),
      lang: locale,
    };
  return commitment ? { text: commitment.title, lang: commitment.titleLang } : { text: plan.title, lang: plan.titleLang };
}

/** What happened to a report, in the words of what became of it since. */
function ofReport(kind: NoticeKind, { remarksUntil, takesRemarks, isFinal, isFailing }: ReportNow, locale: Locale): string {
  const words = noticeWordsOf(locale);
  if (kind === 'comment.moderate') return words.remarkModerate;
  if (kind === 'comment.reply') return words.remarkReply;
  if (kind === 'edition.failed') return isFailing ? words.reportFailed : words.reportMended;
  if (kind === 'edition.final') return words.reportFinal;
  if (isFinal) return words.reportDraftOver;
  return takesRemarks && remarksUntil !== null
    ? fill(words.reportDraft, { day: dayInWords(remarksUntil, locale) })
    : words.reportDraftClosed;
}

function sentence(kind: NoticeKind, { due, days = 0 }: NoticeFacts, movements: number, locale: Locale): string {
  const words = noticeWordsOf(locale);
  const values = { due: due === undefined ? '' : dayInWords(due, locale) };
  switch (kind) {
    case 'due.soon':
      return counted(words.soon, days, locale, values);
    case 'due.today':
      return fill(words.today, values);
    case 'due.late':
      return counted(words.late, days, locale, values);
    case 'due.escalated':
      return counted(words.escalated, days, locale, values);
    case 'stale':
      return counted(words.stale, days, locale);
    case 'report.submitted':
      return words.submitted;
    case 'report.returned':
      return words.returned;
    case 'report.published':
      return words.published;
    case 'difficulty.severe':
      return words.severe;
    case 'comment.moderate':
      return words.moderate;
    case 'comment.reply':
      return words.reply;
    case 'progress':
      return counted(words.progress, movements, locale);
    case 'edition.draft':
    case 'edition.final':
    case 'edition.failed':
      throw new Error(`${kind} is told of reports`);
  }
}

const inPercent = (percent: string | null, locale: Locale): string =>
  percent === null ? noticeWordsOf(locale).notReported : fill(noticeWordsOf(locale).declared, { percent: percentInWords(percent, locale) });

/** What was reported, where that is known. */
const standing = (kind: NoticeKind, { percent }: NoticeFacts, locale: Locale): string[] =>
  percent === undefined || (percent === null && kind.startsWith('report.')) ? [] : [inPercent(percent, locale)];

const movement = (before: string | null, percent: string, locale: Locale): string =>
  before === null
    ? percentInWords(percent, locale)
    : fill(noticeWordsOf(locale).movement, { from: percentInWords(before, locale), to: percentInWords(percent, locale) });

/** The queue, the studio, or the report among those that the public reads. */
function pathOfReport({ kind, plan }: Pick<NoticeItem, 'kind' | 'plan'>, { id, number }: ReportNow): string {
  if (kind === 'comment.moderate') return '/moderation?state=pending';
  if (kind === 'edition.failed') return `/studio/${plan.slug}/reports/${id}?step=publication`;
  return `/plans/${plan.slug}/reports#${kind === 'comment.reply' ? `remarques-${number}` : `rapport-${number}-${kind === 'edition.final' ? 'final' : 'draft'}`}`;
}

/** Where there is something to do: the form, the queue, or the public page. */
function pathOf({ kind, plan, commitment }: Pick<NoticeItem, 'kind' | 'plan' | 'commitment'>, activity: NoticeRow['activity']): string {
  const page = commitment ? `/plans/${plan.slug}/commitments/${commitment.number}` : `/plans/${plan.slug}`;
  if (kind === 'report.submitted') return '/reviews';
  if (kind === 'comment.moderate') return '/moderation?state=pending';
  if (kind === 'comment.reply') return `${page}#commentaires`;
  const reported = kind === 'due.soon' || kind === 'due.today' || kind === 'due.late' || kind === 'stale' || kind === 'report.returned';
  return reported && activity ? `/workspace/activities/${activity.id}` : page;
}
