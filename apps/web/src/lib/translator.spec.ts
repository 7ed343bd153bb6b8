import { formatDateTime } from './format.js';
import { translate, type Catalogue } from './translator.js';

const words: Catalogue = {
  ui: { close: 'Fermer', site: { name: 'Iltizam' } },
  plans: {
    late: 'en retard de {{days}} jours',
    activities: '{{count}} activités',
    activities_one: 'Une activité',
    activities_zero: 'Aucune activité',
    عدد: '{{count}} نشاط',
    عدد_few: '{{count}} أنشطة',
    عدد_two: 'نشاطان',
  },
};
const french = (key: string, values = {}): string | undefined => translate(words, 'fr', ['plans', 'ui'], key, values);

test('finds a key in the first namespace, or in the one it names', () => {
  expect(french('late', { days: 3 })).toBe('en retard de 3 jours');
  expect(french('ui:site.name')).toBe('Iltizam');
});

test('numbers take the marks of the language', () => {
  expect(french('late', { days: 12345.5 })).toBe('en retard de 12\u202f345,5 jours');
});

test.each([
  [0, 'Aucune activité'],
  [1, 'Une activité'],
  [2, '2 activités'],
  [1_000_000, '1\u202f000\u202f000 activités'],
])('says %d in French', (count, text) => {
  expect(french('activities', { count })).toBe(text);
});

test.each([
  [2, 'نشاطان'],
  [3, '3 أنشطة'],
  [11, '11 نشاط'],
])('says %d in Arabic', (count, text) => {
  expect(translate(words, 'ar', ['plans'], 'عدد', { count })).toBe(text);
});

test('Tamazight has two forms, whatever the browser speaks', () => {
  const said = (count: number): string | undefined => translate(words, 'zgh', ['plans'], 'activities', { count });
  expect([said(1), said(2), said(11)]).toEqual(['Une activité', '2 activités', '11 activités']);
});

test('no Intl is asked about Tamazight: a browser that does not know it would answer in its own language', () => {
  const asked = (['PluralRules', 'NumberFormat', 'DateTimeFormat'] as const).map((name) => jest.spyOn(Intl, name));
  const said = translate(words, 'zgh', ['plans'], 'late', { days: 1234.5 });
  expect([said, formatDateTime('2023-07-31T13:32:00.000Z', 'zgh')]).toEqual(['en retard de 1\u202f234,5 jours', '31 ⵢⵓⵍⵢⵓⵣ 2023 14:32']);
  expect(asked.flatMap(({ mock }) => mock.calls.map(([locale]) => locale))).not.toContain('zgh');
  jest.restoreAllMocks();
});

test('a place without a value stays visible; a key without a text has none', () => {
  expect(french('late')).toBe('en retard de {{days}} jours');
  expect(french('nothing.here')).toBeUndefined();
});
