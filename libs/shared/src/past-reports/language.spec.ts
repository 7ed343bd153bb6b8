import { INVENTED_PAGE } from './invented-page.fixture.js';
import { INVENTED_REPORT } from './invented-report.fixture.js';
import { isFrench } from './language.js';

const twenty = (sentence: string): string => `${sentence} `.repeat(20);

it.each<[string, string, boolean]>([
  ['a report', INVENTED_REPORT, true],
  ['a page', INVENTED_PAGE, true],
  ['a line', 'Commitment 1', true],
  ['Arabic', 'الالتزام الأول: فتح الفهارس للجميع', false],
  ['Tamazight', 'ⴰⵏⵇⵇⵉⵙ ⵅⴼ ⵓⵖⴰⵡⴰⵙ', false],
  ['English', twenty('The libraries of the town open their catalogues to all readers, for a better use of public money.'), false],
  ['Spanish', twenty('Las bibliotecas de la ciudad abren sus catálogos a todos los lectores, con el apoyo del ayuntamiento.'), false],
])('knows whether a text is French: %s', (_, text, expected) => {
  expect(isFrench(text)).toBe(expected);
});
