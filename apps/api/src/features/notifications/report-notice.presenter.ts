import type { IsoDate } from '@iltizam/shared/kernel/dates';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { EditionNoticeKind, NoticeItem } from '@iltizam/shared/notifications/contract';
import { dayInWords } from '../../platform/mail/words.js';
import { fill, noticeWordsOf } from './words/words.js';

/** A report as it stands when the notice is read. */
type ReportNow = {
  id: number;
  number: number;
  asOf: IsoDate;
  remarksUntil: IsoDate | null;
  takesRemarks: boolean;
  isFinal: boolean;
};

/** A notice about a report, as the tables tell it. */
export type ReportNoticeRow = Pick<NoticeItem, 'id' | 'at' | 'read' | 'settled' | 'plan'> & {
  kind: EditionNoticeKind | 'comment.moderate' | 'comment.reply';
  commitment: null;
  report: ReportNow;
};

/** A notice about a report, in the words of what became of it since. DOMAIN.md §12 */
export function presentReportNotice({ id, kind, at, read, settled, plan, report }: ReportNoticeRow, locale: Locale): NoticeItem {
  const { number, asOf } = report;
  return {
    id,
    kind,
    at,
    read,
    settled,
    plan,
    commitment: null,
    report: { number, asOf },
    subject: { text: fill(noticeWordsOf(locale).report, { number, day: dayInWords(asOf, locale) }), lang: locale },
    lines: [{ text: sentence(kind, settled, report, locale), lang: locale }],
    path: pathOf(kind, plan.slug, report),
  };
}

function sentence(kind: ReportNoticeRow['kind'], settled: boolean, report: ReportNow, locale: Locale): string {
  const words = noticeWordsOf(locale);
  switch (kind) {
    case 'comment.moderate':
      return settled ? words.remarkDecided : words.remarkModerate;
    case 'comment.reply':
      return settled ? words.remarkAnswered : words.remarkReply;
    case 'edition.failed':
      return settled ? words.reportMended : words.reportFailed;
    case 'edition.final':
      return words.reportFinal;
    case 'edition.draft':
      return ofDraft(report, locale);
  }
}

function ofDraft({ remarksUntil, takesRemarks, isFinal }: ReportNow, locale: Locale): string {
  const words = noticeWordsOf(locale);
  if (isFinal) return words.reportDraftOver;
  return takesRemarks && remarksUntil !== null
    ? fill(words.reportDraft, { day: dayInWords(remarksUntil, locale) })
    : words.reportDraftClosed;
}

/** The queue, the studio, or the report among those that the public reads. */
function pathOf(kind: ReportNoticeRow['kind'], slug: string, { id, number }: ReportNow): string {
  const page = `/plans/${slug}/reports`;
  switch (kind) {
    case 'comment.moderate':
      return '/moderation?state=pending';
    case 'comment.reply':
      return `${page}#remarques-${number}`;
    case 'edition.failed':
      return `/studio/${slug}/reports/${id}?step=publication`;
    case 'edition.final':
      return `${page}#rapport-${number}-final`;
    case 'edition.draft':
      return `${page}#rapport-${number}-draft`;
  }
}
