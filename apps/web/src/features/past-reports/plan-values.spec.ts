import { readPastText } from '@iltizam/shared/past-reports/detect-kind';
import { proposedSlug, proposedValues } from './plan-values.js';

test.each([
  [
    "Rapport d'auto-évaluation du Plan d'action des bibliothèques 2030 – 2031",
    "Plan d'action des bibliothèques 2030-2032",
    'ville-2030-2032',
  ],
  ['Rapport final de l’programme ouvert', 'Programme ouvert', 'ville-2030-2032'],
  ['Les bibliothèques en 2032', 'Les bibliothèques en 2032', 'ville-2030-2032'],
])('of a report "%s" the plan is "%s"', (title, expected, slug) => {
  const reading = readPastText(`${title}\n\nLe 2e plan 2030-2032.\n\nLa période 2030-2032.\n\nEngagement 1 : A\nActivité 1 : B`);
  expect(proposedValues(reading, [], { members: [{ slug: 'ville' }], items: [] })).toMatchObject({
    title: expected,
    slug,
    number: '2',
    start: '2030',
    end: '2032',
  });
});

test('the address begins as most of the other plans of the member do', () => {
  const reading = readPastText('Rapport\n\nLa période 2030-2032.\n\nEngagement 1 : A\nActivité 1 : B');
  const items = [
    { slug: 'pays-2027-2029', member: { slug: 'pays' } },
    { slug: 'essai-2020', member: { slug: 'ville' } },
    { slug: 'vi-2024-2026', member: { slug: 'ville' } },
    { slug: 'vi-2027-2029', member: { slug: 'ville' } },
    { slug: 'vi-sans-annees', member: { slug: 'ville' } },
  ];
  expect(proposedValues(reading, [], { members: [{ slug: 'ville' }], items }).slug).toBe('vi-2030-2032');
  expect(['pays', 'autre'].map((member) => proposedSlug(reading, member, items))).toEqual(['pays-2030-2032', 'autre-2030-2032']);
});
