import { LICENCE } from '@iltizam/shared/exports/licence';
import { directionOf, type Locale } from '@iltizam/shared/kernel/locale';
import { Feed } from 'feed';
import type { FeedAmendment, FeedEntry, FeedReport, FoundFeed } from './feeds.queries.js';
import { ENTRIES_MAX, pathOf, type Scope } from './scope.js';
import { feedWordsOf, fill, inDigits } from './words/words.js';

type Context = { site: string; self: string; scope: Scope; locale: Locale };

// XML 1.0 has no way to write these, nor half of a surrogate pair.
// oxlint-disable-next-line no-control-regex
const NO_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/gu;

const clean = (text: string): string => text.replace(NO_XML, '');

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const html = (text: string): string => clean(text).replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/** A text in the language it was written in, which may not be the feed's. */
const written = (tag: string, lang: Locale, text: string): string =>
  `<${tag} lang="${lang}" dir="${directionOf(lang)}">${html(text)}</${tag}>`;

const list = (title: string, items: readonly string[]): string =>
  items.length === 0 ? '' : `<p>${html(title)}</p><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

function contentOf({ activity, band, institution, effectiveOn, lang, ...update }: FeedEntry, site: string, locale: Locale): string {
  const words = feedWordsOf(locale);
  return [
    `<p>${html(fill(words.of, { institution: institution.name, date: effectiveOn }))}${band === null ? '' : ` (${html(words.band[band])})`}</p>`,
    written('p', activity.titleLang, activity.title),
    list(
      words.achievedActions,
      update.achievedActions.map(
        ({ text, actions }) =>
          `${written('span', lang, text)}${actions.length === 0 ? '' : `<ul>${actions.map((line) => `<li>${written('span', lang, line.text)}</li>`).join('')}</ul>`}`,
      ),
    ),
    list(
      words.difficulties,
      update.difficulties.map(({ code, description }) => `${html(words.difficulty[code])} ${written('span', lang, description)}`),
    ),
    list(
      words.evidence,
      update.evidence.map(
        ({ title, url, file }) => `<a href="${html(file === null ? url : `${site}${url}`)}">${written('span', lang, title)}</a>`,
      ),
    ),
    update.note === null ? '' : `<p>${html(words.note)}</p>${written('p', lang, update.note)}`,
  ].join('');
}

function titleOf({ commitment, activity, percent, previousPercent }: FeedEntry, locale: Locale): string {
  const words = feedWordsOf(locale);
  const place = { commitment: commitment.number, activity: activity.number };
  if (percent === null) return fill(words.entryTakenBack, place);
  return fill(previousPercent === null ? words.entryTitle : words.entryTitleFrom, {
    ...place,
    percent: inDigits(percent, locale),
    previous: inDigits(previousPercent ?? '', locale),
  });
}

const idOf = ({ plan, axis, institution, commitment }: Scope, locale: Locale): string =>
  [
    'urn:iltizam:feed',
    plan,
    ...(axis === null ? [] : ['axis', axis]),
    ...(institution === null ? [] : ['institution', institution]),
    ...(commitment === null ? [] : ['commitment', commitment]),
    locale,
  ]
    .map((part, index) => (index === 0 ? part : encodeURIComponent(part)))
    .join(':');

/** What a feed tells, in the order of its instants. */
type FeedItem = { recordedAt: string; id: string; title: string; path: string; author: string | null; content: string };

const updateItem = (plan: string, update: FeedEntry, site: string, locale: Locale): FeedItem => ({
  recordedAt: update.recordedAt,
  id: `urn:iltizam:update:${update.id}`,
  title: titleOf(update, locale),
  path: `/plans/${plan}/commitments/${update.commitment.number}?update=${update.id}#maj-${update.id}`,
  author: update.institution.name,
  content: contentOf(update, site, locale),
});

const amendmentItem = (plan: string, { number, effectiveOn, recordedAt, reason, approver }: FeedAmendment, locale: Locale): FeedItem => {
  const words = feedWordsOf(locale);
  return {
    recordedAt,
    id: `urn:iltizam:amendment:${encodeURIComponent(plan)}:${number}`,
    title: fill(words.amendment, { number, date: effectiveOn }),
    path: `/plans/${plan}/amendments#amendment-${number}`,
    author: null,
    content: `${written('p', reason.lang, reason.text)}<p>${html(fill(words.approvedBy, { approver }))}</p>`,
  };
};

const reportItem = (plan: string, { number, kind, asOf, publishedAt, remarksUntil }: FeedReport, locale: Locale): FeedItem => {
  const words = feedWordsOf(locale);
  return {
    recordedAt: publishedAt,
    id: `urn:iltizam:report:${encodeURIComponent(plan)}:${number}:${kind}`,
    title: fill(words.report[kind], { number, date: asOf }),
    path: `/plans/${plan}/reports#rapport-${number}-${kind}`,
    author: null,
    content: `<p>${html(remarksUntil === null ? words.reportFiles : fill(words.remarksUntil, { date: remarksUntil }))}</p>`,
  };
};

/** The updates, amendments and reports as Atom (RFC 4287): ids that never change, one language, texts escaped; `updated` is the last entry's. */
export function atomFeed(
  { plan, scope: named, start, updates, amendments, reports }: FoundFeed,
  { site, self, scope, locale }: Context,
): string {
  const words = feedWordsOf(locale);
  const page = `${site}/${locale}${scope.commitment === null ? `/plans/${plan.slug}` : pathOf(scope)}`;
  const items = [
    ...updates.map((update) => updateItem(plan.slug, update, site, locale)),
    ...amendments.map((amendment) => amendmentItem(plan.slug, amendment, locale)),
    ...reports.map((report) => reportItem(plan.slug, report, locale)),
  ]
    .toSorted((one, other) => other.recordedAt.localeCompare(one.recordedAt))
    .slice(0, ENTRIES_MAX);
  const feed = new Feed({
    id: idOf(scope, locale),
    title: clean(fill(words.feedTitle, { title: named.title })),
    description: words.feedSubtitle,
    updated: new Date(items[0]?.recordedAt ?? start),
    link: page,
    feedLinks: { atom: self },
    author: { name: words.site },
    copyright: fill(words.rights, { licence: `${LICENCE.name} (${LICENCE.url})` }),
    generator: false,
  });
  for (const { id, title, path, author, content, recordedAt } of items) {
    const recorded = new Date(recordedAt);
    feed.addItem({
      id,
      title: html(title),
      link: `${site}/${locale}${path}`,
      date: recorded,
      published: recorded,
      ...(author !== null && { author: [{ name: clean(author) }] }),
      content,
    });
  }
  // The library knows the language of RSS only.
  return feed.atom1().replace('<feed ', `<feed xml:lang="${locale}" `);
}
