import type { LocalText, Locale } from '@iltizam/shared/kernel/locale';
import type { EditionNoticeKind, NoticeFacts, NoticeItem, NoticeKind } from '@iltizam/shared/notifications/contract';
import { dayInWords } from '../../platform/mail/words.js';
import { presentReportNotice, type ReportNoticeRow } from './report-notice.presenter.js';
import { counted, fill, noticeWordsOf, percentInWords } from './words/words.js';

/** A notice about a commitment or an activity of it, as the tables tell it. */
type CommitmentRow = Pick<NoticeItem, 'id' | 'at' | 'read' | 'settled' | 'plan'> & {
  kind: Exclude<NoticeKind, EditionNoticeKind>;
  commitment: NonNullable<NoticeItem['commitment']>;
  report: null;
  facts: NoticeFacts;
  movements: { title: LocalText; before: string | null; percent: string | null }[] | null;
  activity: { id: number; number: number; title: LocalText } | null;
};
export type NoticeRow = CommitmentRow | ReportNoticeRow;

/** A notice in words: the same in the inbox and in a mail. */
export const presentNotice = (row: NoticeRow, locale: Locale): NoticeItem =>
  row.report === null ? presentOfCommitment(row, locale) : presentReportNotice(row, locale);

function presentOfCommitment({ facts, movements, activity, ...notice }: CommitmentRow, locale: Locale): NoticeItem {
  const { commitment } = notice;
  return {
    ...notice,
    subject: activity?.title ?? { text: commitment.title, lang: commitment.titleLang },
    lines: [
      ...said(notice, facts, movements?.length ?? 0, locale).map((text) => ({ text, lang: locale })),
      // Whoever wrote the note wrote it in a language that nobody asked for.
      ...(facts.note === undefined ? [] : [{ text: facts.note, lang: locale }]),
      ...(movements ?? []).flatMap(({ title, before, percent }) => [title, { text: movement(before, percent, locale), lang: locale }]),
    ],
    path: pathOf(notice, activity),
  };
}

/** What happened; of what is asked no more only that, since its figures were those of then. */
function said({ kind, settled }: Pick<CommitmentRow, 'kind' | 'settled'>, facts: NoticeFacts, movements: number, locale: Locale): string[] {
  const past = settled ? settledSentence(kind, facts, locale) : null;
  return past === null ? [sentence(kind, facts, movements, locale), ...standing(kind, facts, locale)] : [past];
}

function settledSentence(kind: CommitmentRow['kind'], { due }: NoticeFacts, locale: Locale): string | null {
  const words = noticeWordsOf(locale);
  switch (kind) {
    case 'due.soon':
    case 'due.today':
    case 'due.late':
      return fill(words.dueSettled, { due: due === undefined ? '' : dayInWords(due, locale) });
    case 'due.escalated':
      return fill(words.escalatedSettled, { due: due === undefined ? '' : dayInWords(due, locale) });
    case 'stale':
      return words.staleSettled;
    case 'report.submitted':
      return words.reviewed;
    case 'report.returned':
      return words.completed;
    case 'comment.moderate':
      return words.decided;
    case 'comment.reply':
      return words.answered;
    case 'report.published':
    case 'difficulty.severe':
    case 'progress':
      return null;
  }
}

function sentence(kind: CommitmentRow['kind'], { due, days = 0 }: NoticeFacts, movements: number, locale: Locale): string {
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
  }
}

const inPercent = (percent: string | null, locale: Locale): string =>
  percent === null ? noticeWordsOf(locale).notReported : fill(noticeWordsOf(locale).declared, { percent: percentInWords(percent, locale) });

/** What was reported, where that is known. */
const standing = (kind: NoticeKind, { percent }: NoticeFacts, locale: Locale): string[] =>
  percent === undefined || (percent === null && kind.startsWith('report.')) ? [] : [inPercent(percent, locale)];

function movement(before: string | null, percent: string | null, locale: Locale): string {
  const words = noticeWordsOf(locale);
  if (percent === null) return words.takenBack;
  const to = percentInWords(percent, locale);
  return before === null ? to : fill(words.movement, { from: percentInWords(before, locale), to });
}

/** Where there is something to do: the form, the queue, or the public page. */
function pathOf(
  { kind, settled, plan, commitment }: Pick<CommitmentRow, 'kind' | 'settled' | 'plan' | 'commitment'>,
  activity: CommitmentRow['activity'],
): string {
  const page = `/plans/${plan.slug}/commitments/${commitment.number}`;
  if (kind === 'report.submitted') return settled ? page : '/reviews';
  if (kind === 'comment.moderate') return '/moderation?state=pending';
  if (kind === 'comment.reply') return `${page}#commentaires`;
  const reported = kind === 'due.soon' || kind === 'due.today' || kind === 'due.late' || kind === 'stale' || kind === 'report.returned';
  return reported && activity ? `/workspace/activities/${activity.id}` : page;
}
