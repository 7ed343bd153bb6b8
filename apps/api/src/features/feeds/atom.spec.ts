/** @jest-environment jsdom */
import { atomFeed } from './atom.js';
import type { FeedAmendment, FeedEntry, FoundFeed } from './feeds.queries.js';
import { ofPlan } from './scope.js';

type Xml = { querySelector(selector: string): { textContent: string; getAttribute(name: string): string | null } | null };
const parse = (xml: string): Xml =>
  new (globalThis as unknown as { DOMParser: new () => { parseFromString(text: string, type: string): Xml } }).DOMParser().parseFromString(
    xml,
    'application/xml',
  );

const HOSTILE = `<script>alert(1)</script> & "deux" ]]> \u0000\u000b\uFFFE الالتزام ⵜⴰⴳⴰⵍⵍⵉⵜ 🌍 \ud800`;

const entry: FeedEntry = {
  id: 7,
  activity: { id: 3, number: 2, title: HOSTILE, titleLang: 'fr' },
  commitment: { number: 1, title: HOSTILE, titleLang: 'fr' },
  percent: '62.5',
  previousPercent: '40',
  band: 'significant',
  effectiveOn: '2024-09-05',
  recordedAt: '2024-09-06T10:00:00.000Z',
  institution: { key: 'a', name: HOSTILE, nameLang: 'fr' },
  lang: 'ar',
  achievedActions: [{ text: HOSTILE, doneOn: null, actions: [{ text: HOSTILE, doneOn: null }] }],
  difficulties: [{ id: 1, code: 'budget', severity: 'low', description: HOSTILE, owner: null, openedOn: '2024-01-01', resolvedOn: null }],
  evidence: [{ title: HOSTILE, url: 'https://example.org/?a=1&b="<', file: null, silent: null }],
  note: HOSTILE,
  review: null,
  awaitsReview: false,
};

const found: FoundFeed = {
  plan: { slug: 'plan', title: HOSTILE, titleLang: 'fr' },
  scope: { title: HOSTILE, titleLang: 'fr' },
  start: '2024-01-01',
  updates: [entry],
  amendments: [],
  reports: [],
};

const amendment: FeedAmendment = {
  number: 2,
  effectiveOn: '2025-01-01',
  recordedAt: '2024-10-01T10:00:00.000Z',
  reason: { text: HOSTILE, lang: 'ar' },
  approver: HOSTILE,
};

const printed = (updates: FeedEntry[], amendments: FeedAmendment[] = []): Xml =>
  parse(
    atomFeed(
      { ...found, updates, amendments },
      { site: 'https://example.org', self: 'https://example.org/api/v1/plans/plan/feed.atom?lang=en', scope: ofPlan('plan'), locale: 'en' },
    ),
  );

test('stays XML whatever the texts, and no text becomes markup', () => {
  const xml = printed([entry]);
  expect(xml.querySelector('parsererror')).toBeNull();
  expect(xml.querySelector('feed > title')?.textContent).toContain('<script>alert(1)</script> & "deux" ]]>');
  expect(xml.querySelector('entry > title')?.textContent).toBe('Commitment 1, activity 2: 62.5% (before: 40%)');
  const content = xml.querySelector('entry > content')?.textContent ?? '';
  expect(content).not.toContain('<script');
  expect(content).toContain('<p lang="ar" dir="rtl">&lt;script&gt;');
  expect(content).toContain('<a href="https://example.org/?a=1&amp;b=&quot;&lt;">');
});

test('has what RFC 4287 asks for', () => {
  const xml = printed([entry]);
  const text = (selector: string): string | undefined => xml.querySelector(selector)?.textContent;
  const attribute = (selector: string, name: string): string | null | undefined => xml.querySelector(selector)?.getAttribute(name);
  expect(attribute('feed', 'xml:lang')).toBe('en');
  expect(text('feed > id')).toBe('urn:iltizam:feed:plan:en');
  expect(text('feed > updated')).toBe('2024-09-06T10:00:00.000Z');
  expect(attribute('feed > link[rel="self"]', 'href')).toBe('https://example.org/api/v1/plans/plan/feed.atom?lang=en');
  expect(attribute('feed > link[rel="alternate"]', 'href')).toBe('https://example.org/en/plans/plan');
  expect(text('entry > id')).toBe('urn:iltizam:update:7');
  expect(attribute('entry > link', 'href')).toBe('https://example.org/en/plans/plan/commitments/1?update=7#maj-7');
  expect(text('feed > author > name')).toBe('Iltizam');
});

test('an amendment is told among the updates, by its instant', () => {
  const xml = printed([entry], [amendment]);
  expect(xml.querySelector('parsererror')).toBeNull();
  expect(xml.querySelector('entry > title')?.textContent).toBe('Amendment 2 of the plan, with effect on 2025-01-01');
  expect(xml.querySelector('entry > id')?.textContent).toBe('urn:iltizam:amendment:plan:2');
  expect(xml.querySelector('entry > link')?.getAttribute('href')).toBe('https://example.org/en/plans/plan/amendments#amendment-2');
  expect(xml.querySelector('entry > content')?.textContent).not.toContain('<script');
  expect(xml.querySelector('feed > updated')?.textContent).toBe(amendment.recordedAt);
});

test('an empty feed is one too', () => {
  const xml = printed([]);
  expect(xml.querySelector('entry')).toBeNull();
  expect(xml.querySelector('feed > updated')?.textContent).toBe('2024-01-01T00:00:00.000Z');
});
