import { ACTION_MAX, ACTIONS_MAX, NESTED_ACTIONS_MAX } from '../progress/contract.js';
import type { MakePastPlan, PastPassage } from './contract.js';
import { withDecisions } from './decisions.js';
import { readPastText } from './detect-kind.js';
import { INVENTED_PAGE } from './invented-page.fixture.js';
import { INVENTED_REPORT } from './invented-report.fixture.js';
import { richText } from './rich-passages.js';
import { type PastPlanPlace, pastPercents, pastPlan } from './to-portable.js';

const reading = withDecisions(readPastText(INVENTED_REPORT), []);
const form: MakePastPlan = {
  slug: 'essai',
  number: 1,
  title: { fr: 'Essai' },
  member: 'ville',
  mainLanguage: 'fr',
  start: '2030',
  end: '2032',
  ratesAsOf: '2032-02-29',
  percentRule: 'calibrated',
  axes: reading.axes.map(({ number, title }) => ({ number, title: { fr: title } })),
  institutions: [],
  commitments: reading.commitments.map(({ number, axis }) => ({ number, axis: axis ?? 1, institution: 'office' })),
};
const place = {
  member: { slug: 'ville', kind: 'commune' as const, name: { fr: 'Ville' } },
  bodies: [],
  now: '2033-01-05T08:00:00.000Z',
  dataNote: {},
} satisfies PastPlanPlace;
const passage = (text: string, items: PastPassage[] = []): PastPassage => ({ text, lines: [1, 1], bullet: true, items });

it('gives no percent to an activity whose level is not known but tells what was done, and keeps printed rates with their source', () => {
  const plan = pastPlan(reading, form, place);
  expect(plan.plan.state).toBe('closed');
  expect(plan.commitments[1]?.activities.map(({ updates }) => updates[0]?.percent ?? null)).toEqual([null, '75', '0']);
  const [told, ...others] = plan.commitments.flatMap(({ activities }) => activities.flatMap(({ narratives }) => narratives));
  expect([told?.language, told?.results, others]).toEqual([
    'fr',
    [{ t: 'p', runs: [{ text: "L'Agence du Livre Ouvert a publié l'annonce. L'Agence du Livre Ouvert a reçu les candidatures." }] }],
    [],
  ]);
  expect(plan.publishedRates.map(({ commitment, rate }) => [commitment, rate])).toEqual([
    [null, '66.5'],
    [1, '75'],
    [2, '62.5'],
    [4, '70'],
  ]);
  expect(pastPercents(reading, 'calibrated').limits).toEqual({ unreached: [2, 4], unknown: ['2.1', '3.3'] });
  expect(pastPercents(reading, 'middle').limits.unreached).toEqual([]);
});

it('writes passages as rich text, with their links, and what hangs too deep after them', () => {
  const deep = passage('1', [passage('2', [passage('3', [passage('4', [passage('5 https://a.example/b')])])])]);
  const lists = richText([{ ...deep, bullet: false }, passage('un'), passage('deux')], [{ url: 'https://a.example/b', line: 1 }]);
  expect(lists).toEqual([
    { t: 'p', runs: [{ text: '1' }] },
    {
      t: 'ul',
      items: [
        {
          runs: [{ text: '2' }],
          items: [
            {
              runs: [{ text: '3' }],
              items: [
                {
                  runs: [{ text: '4' }],
                  items: [{ runs: [{ text: '5 ' }, { text: 'https://a.example/b', href: 'https://a.example/b' }] }],
                },
              ],
            },
          ],
        },
      ],
    },
    { t: 'ul', items: [{ runs: [{ text: 'un' }] }, { runs: [{ text: 'deux' }] }] },
  ]);
  expect(richText([deep], [])[0]).toMatchObject({
    t: 'ul',
    items: [{ runs: [{ text: '1' }] }, { runs: [{ text: '5 https://a.example/b' }] }],
  });
});

it('takes the percents that a page prints as they are', () => {
  expect([...pastPercents(readPastText(INVENTED_PAGE), 'calibrated').percents.values()]).toEqual(['60', '0', '20']);
});

it('loses no action, however long, many or deep they are', () => {
  const many = Array.from({ length: ACTIONS_MAX + 3 }, (_, n) => passage(`Action ${n}`));
  const wide = passage(
    'Liste :',
    Array.from({ length: NESTED_ACTIONS_MAX + 2 }, (_, n) => passage(`Ligne ${n}`, n === 0 ? [passage('Plus bas')] : [])),
  );
  const long = passage('Une phrase de plus. '.repeat(ACTION_MAX / 10));
  const full = JSON.parse(JSON.stringify(reading)) as typeof reading;
  Object.assign(full.commitments[0]!.activities[0]!, { actions: [wide, long, ...many] });
  const updates = pastPlan(full, form, place).commitments[0]!.activities[0]!.updates;
  expect(updates.map(({ percent }) => percent)).toEqual(['100', '100']);
  const told = updates.flatMap(({ actions }) => actions.flatMap(({ text, actions: below }) => [text, ...below.map((line) => line.text)]));
  expect(told.every((text) => text.length <= ACTION_MAX)).toBe(true);
  expect(
    updates.every(({ actions }) => actions.length <= ACTIONS_MAX && actions.every((one) => one.actions.length <= NESTED_ACTIONS_MAX)),
  ).toBe(true);
  const given = [wide, long, ...many].flatMap((one) => [
    one.text,
    ...one.items.flatMap((item) => [item.text, ...item.items.map((deep) => deep.text)]),
  ]);
  expect(told.join(' ').replace(/\s+/gu, ' ')).toBe(given.join(' ').replace(/\s+/gu, ' '));
});
