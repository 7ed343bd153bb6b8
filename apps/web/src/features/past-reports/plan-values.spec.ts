import { readPastText } from '@iltizam/shared/past-reports/detect-kind';
import { proposedValues } from './plan-values.js';

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
  expect(proposedValues(reading, [], [{ slug: 'ville' }])).toMatchObject({
    title: expected,
    slug,
    number: '2',
    start: '2030',
    end: '2032',
  });
});
