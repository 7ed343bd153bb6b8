import type { NoticeItem } from '@iltizam/shared/notifications/contract';
import { TOPIC_OF } from '@iltizam/shared/notifications/preferences';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { Letter, LetterGroup } from '../../platform/mail/letter.js';
import { counted, fill, noticeWordsOf } from './words/words.js';

/** What asks its reader for something, rather than telling news. */
const asksForAWord = ({ kind }: NoticeItem): boolean => TOPIC_OF[kind] === 'reminders' || kind === 'report.returned';

const groupsOf = (items: readonly NoticeItem[], locale: Locale, addressOf: (path: string) => string): LetterGroup[] => {
  const groups = new Map<string, LetterGroup>();
  for (const { plan, commitment, subject, lines, path } of items) {
    const page = commitment ? `/plans/${plan.slug}/commitments/${commitment.number}` : `/plans/${plan.slug}/reports`;
    const title = commitment
      ? { text: fill(noticeWordsOf(locale).commitment, { number: commitment.number, title: commitment.title }), lang: commitment.titleLang }
      : { text: plan.title, lang: plan.titleLang };
    const group = groups.get(page) ?? { title, url: addressOf(page), items: [] };
    group.items.push({ text: subject, url: addressOf(path), lines });
    groups.set(page, group);
  }
  return [...groups.values()];
};

/** One mail for all that a person is told at once: reports by plan, the rest by commitment, the newest first in each. `site` the public address, `stopPage` what ends such mails. */
export function noticeLetter(items: readonly NoticeItem[], language: Locale, site: string, stopPage: string): Letter {
  const words = noticeWordsOf(language);
  const addressOf = (path: string): string => `${site}/${language}${path}`;
  const news = items.some(({ report }) => report) ? words.subjectPlans : words.subjectNews;
  const asking = items.filter(asksForAWord).length;
  return {
    language,
    subject: asking > 0 ? counted(words.subjectDue, asking, language) : counted(news, items.length, language),
    paragraphs: [words.intro],
    groups: groupsOf(items, language, addressOf),
    action: { label: words.inbox, url: addressOf('/inbox') },
    remarks: [words.why, words.automatic],
    links: [
      { label: words.preferences, url: addressOf('/profile#mails') },
      { label: words.stop, url: stopPage },
    ],
  };
}
