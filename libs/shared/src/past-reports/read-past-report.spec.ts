import fc from 'fast-check';
import type { Band } from '../progress/contract.js';
import type { FindingCode, PastReading } from './contract.js';
import { kindOf, readPastText } from './detect-kind.js';
import { INVENTED_PAGE } from './invented-page.fixture.js';
import { INVENTED_REPORT } from './invented-report.fixture.js';
import { mayAccept } from './decisions.js';
import { plainText } from './passages.js';

const reading = readPastText(INVENTED_REPORT);
const commitment = (number: number) => reading.commitments.find((one) => one.number === number)!;
const activity = (number: number, place: number) => commitment(number).activities.find((one) => one.number === place)!;
const found = (code: FindingCode, from: PastReading = reading) => from.findings.filter((one) => one.code === code);
const places = (code: FindingCode) =>
  found(code).map(({ where }) => [where.commitment, where.activity, where.indicator].filter((part) => part !== null).join('.'));

describe('the head of a report', () => {
  it('counts what stands there, the table of contents apart', () => {
    expect(reading.kind).toBe('report');
    expect(reading.commitments.map((one) => [one.number, one.activities.length, one.indicators.length])).toEqual([
      [1, 3, 5],
      [2, 3, 1],
      [3, 2, 0],
      [4, 2, 0],
    ]);
  });
  it('takes the period printed most, and tells of the other one and of two ranks', () => {
    expect(reading.period).toEqual({ start: '2030', end: '2032' });
    expect(found('period_differs')).toMatchObject([{ class: 'contradiction', printed: '2030-2031', proposed: '2030-2032' }]);
    expect([reading.rank, found('rank_differs').map((one) => one.proposed)]).toEqual([2, ['2']]);
  });
  it.each<[string, number | null, string | null]>([
    ['Le 3e plan 2030-2032 commence.', 3, null],
    ['Plan 2030-2032. Le 2ème plan 2027-2029 est clos. Le plan 2030-2032 commence.', null, '3'],
    ['Le plan 2030-2032 commence.', null, null],
    ['Le second plan 2030-2032 suit le premier plan.', 2, null],
  ])('reads the rank of "%s" as %s', (text, rank, proposed) => {
    const read = readPastText(`${text}\n\nENGAGEMENT 1 : A\nActivité 1 : B`);
    expect([read.rank, found('rank_missing', read)[0]?.proposed ?? null]).toEqual([rank, proposed]);
  });
  it('takes the rate of the sentence that names the plan, and its day', () => {
    expect([reading.globalRate, reading.ratesAsOf, reading.reportDate]).toEqual(['66.5', '2032-02-29', '2032-03']);
  });
  it('reads rates with comma, point, spaces and over a page edge; an empty cell is not known', () => {
    expect(reading.commitments.map((one) => one.publishedRate)).toEqual(['75', '62.5', null, '70']);
    expect(places('rate_missing')).toEqual(['3']);
    expect(commitment(2).title).toBe('Horaires élargis des salles de lecture');
  });
  it('takes the pages of rates from their feet, or guesses them from the contents', () => {
    const page = (n: number, text: string) => `${text}\n\n   ${n}\n\f`;
    const rates = 'Le taux global du plan est de 50 %.\n\nN   Titre      Taux\n1   A          40 %';
    const feet = readPastText(`${page(9, 'Avant')}${page(10, rates)}${page(11, 'ENGAGEMENT 1 : A\nActivité 1 : B')}`);
    expect([feet.globalRatePage, feet.commitments[0]?.ratePage, found('rate_pages_guessed', feet)]).toEqual(['10', '10', []]);
    const contents = readPastText(`Taux\t7\n\n\n\n\nTaux\n\n\n\n\nLe taux global du plan est de 50 %.\n\nENGAGEMENT 1 : A\nActivité 1 : B`);
    expect([contents.globalRatePage, found('rate_pages_guessed', contents)[0]?.proposed]).toEqual(['8', '8']);
    expect(found('page_empty', readPastText('A\f\fB\f\f\fC')).map((one) => one.printed)).toEqual(['p. 2', 'p. 4–5']);
  });
  it('prefers the title of the table and tells how the heading differs', () => {
    expect(commitment(1).heading).toBe('OUVERTURE DES CATALOGUES');
    expect(found('title_differs')).toMatchObject([{ printed: 'PRÊT ENTRE QUARTIERS', proposed: 'Le prêt entre les quartiers' }]);
  });
  it('finds the axes above the lists of titles', () => {
    expect(reading.axes).toEqual([
      { number: 1, title: 'Accès au savoir', commitments: [1, 2] },
      { number: 2, title: 'Proximité', commitments: [3, 4] },
    ]);
  });
});

describe('the texts of a commitment', () => {
  it('puts a boundary where labels in the middle of their cells say', () => {
    expect(plainText(commitment(1).solution)).toMatch(/^Ouvrir les catalogues .* au lecteur\.$/u);
    expect(commitment(1).expectedResult.map((one) => one.text)).toEqual([
      'Chercher un livre sans se déplacer',
      'Savoir où il se trouve',
      'Le réserver',
    ]);
    expect(places('boundary_guessed')).toEqual(['1', '1']);
  });
  it('parts the items of one line and marks what a page edge lost', () => {
    expect(plainText(commitment(1).problem)).toBe(
      'Les catalogues de 1 600 salles ne se consultent que sur place :\n  - Les fiches sont en papier ;\n  - Les doublons sont nombreux. Le lecteur ne sait pas où chercher le […] des collections rares restent invisibles.',
    );
    expect(found('text_lost').map((one) => one.lines[1] - one.lines[0])).toEqual([5, 0]);
  });
  it('never fills in a body: one that the text names is only proposed', () => {
    expect(commitment(2).body).toBeNull();
    expect(found('body_missing')).toMatchObject([{ where: { commitment: 2, field: 'body' }, proposed: 'Agence du Livre Ouvert' }]);
    expect(commitment(3).body).toBe('Office des bibliothèques de quartier');
  });
  it('tells of a field that is not there and of one that lost its label', () => {
    expect(found('field_missing').map(({ where }) => [where.commitment, where.field])).toEqual([
      [2, 'problem'],
      [4, 'expectedResult'],
    ]);
    expect(commitment(2).problem[0]?.text).toBe('[…] Les salles ferment avant la fin du travail.');
  });
});

describe('boxes', () => {
  it.each<[number, number, Band | null, string]>([
    [1, 1, 'completed', 'plain'],
    [1, 2, 'limited', 'parted by a page edge, one of them as a row of a table'],
    [1, 3, 'completed', 'damaged, with an Arabic-Indic digit, the heading on the page before'],
    [2, 1, null, 'none ticked'],
    [2, 2, 'significant', 'the label between them, the word damaged'],
    [3, 3, null, 'two ticked'],
    [4, 1, 'significant', 'without an empty line below the heading'],
  ])('%i.%i is %s: %s', (number, place, band) => {
    expect(activity(number, place).band).toBe(band);
  });
  it.each<[string, Band]>([
    ['[x] Complétée (90-100%)', 'completed'],
    ['X  Progression limitée (1-59%)', 'limited'],
    ['\uf0fe Non entamée', 'not_started'],
    ['Progression significative (60-90%)      ✗', 'significant'],
  ])('knows what is drawn as "%s"', (box, band) => {
    const boxes = ['[ ] Non entamée', '\uf0a8 Progression limitée (1-59%)', '☐ Progression significative (60-90%)', 'Complétée (90-100%)'];
    const read = readPastText(['ENGAGEMENT 1 : A', 'Activité 1 : B', '', ...boxes, box].join('\n'));
    expect(read.commitments[0]?.activities[0]?.band).toBe(band);
  });
  it('tells of a lost tick, of two ticks and of damaged ones', () => {
    expect(places('tick_missing')).toEqual(['2.1']);
    expect(places('several_ticks')).toEqual(['3.3']);
    expect(found('several_ticks')).toMatchObject([{ printed: '- ✓ Non entamée | - ✓ Complétée (90-100%)' }]);
    expect(found('box_damaged')).toMatchObject([{ proposed: 'completed' }, { proposed: 'significant' }]);
  });
  it('sets a box against what is told', () => {
    expect(places('not_started_with_actions')).toEqual(['2.3']);
    expect(found('not_started_with_actions')).toMatchObject([{ printed: expect.stringMatching(/^- ✓ Non entamée \| \S/u) as string }]);
    expect(places('completed_without_actions')).toEqual(['4.2']);
  });
  it.each([reading, readPastText(INVENTED_PAGE)])('says what is printed of all that may be kept as it is', ({ findings }) => {
    const kept = findings.filter((finding) => mayAccept(finding) && finding.proposed === null);
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.filter(({ printed }) => printed === null)).toEqual([]);
  });
});

describe('what was done', () => {
  const lines = (number: number, place: number) => plainText(activity(number, place).actions).split('\n');
  it.each<[number, number, string[], string]>([
    [1, 1, ['- 12 salles saisies', '- 3 400 fiches relues par les équipes des […]'], 'a last word is lost'],
    [1, 2, ['Un guide de lecture a été écrit'], 'there is no label'],
    [
      1,
      3,
      ['Le catalogue a été ouvert à la salle de Lune, puis dans les six autres salles du quartier.'],
      'the end stands before the beginning, the label below',
    ],
    [
      2,
      2,
      [
        '- Essai dans 4 salles :',
        '  - Salle du Port',
        '  - Salle du Marché',
        "- Bilan de l'essai avec 15 lecteurs",
        '- Annonce sur https://bibliotheques.example/soir',
        '- Annonce sur ttps://bibliotheques.example/dimanche',
      ],
      'bullets are the letter O, the label falls into a sentence, tags remain',
    ],
    [
      3,
      1,
      ['- Achat de la navette', '- Formation des conducteurs', '- Essai sur route', '- Tournée dans les quartiers du nord'],
      'items share a line, a page edge parts one',
    ],
    [4, 1, ['- […]', '- Axe 3 : lecture à voix haute', '- Axe 4 : écriture'], 'the list begins with the third'],
  ])('%i.%i: %j where %s', (number, place, expected) => {
    expect(lines(number, place)).toEqual(expected);
  });
  it.each<[string, string[], string[]]>([
    [
      'the end of a sentence above its beginning, which the next one repeats',
      ['dans les salles du nord.', '', 'Pose des rayons de lecture', '', '- Pose des rayons de lecture dans les salles du sud.'],
      ['Pose des rayons de lecture dans les salles du nord.', '- Pose des rayons de lecture dans les salles du sud.'],
    ],
    ['a word that a column edge repeats', ['Visite de la', 'la salle du port'], ['Visite de la salle du port']],
    ['a sign alone on its line', ['Visite de la salle', '', ';'], ['Visite de la salle;']],
  ])('puts right %s', (_, given, expected) => {
    const read = readPastText(['ENGAGEMENT 1 : A', 'Activité 1 : B', '', '- ✓ Complétée', '', ...given].join('\n'));
    expect(plainText(read.commitments[0]?.activities[0]?.actions ?? []).split('\n')).toEqual(expected);
  });
  it('takes a heading printed twice once, and tells of a number that is missing', () => {
    expect(activity(2, 1).title).toBe('Recruter des étudiants pour les soirées');
    expect(places('heading_repeated')).toEqual(['2.1']);
    expect(places('number_missing')).toEqual(['3.2']);
  });
  it('opens only links that can be opened', () => {
    expect(activity(2, 2).links.map((link) => link.url)).toEqual(['https://bibliotheques.example/soir']);
    expect(found('link_broken')).toHaveLength(1);
  });
  it('says what it took away', () => {
    const lines = (code: FindingCode) => found(code).length;
    expect([
      lines('markup_removed'),
      lines('escape_removed'),
      lines('running_head'),
      lines('label_in_text'),
      lines('bullet_letter'),
      lines('joined_over_page'),
    ]).toEqual([2, 1, 1, 1, 2, 1]);
    expect(activity(1, 2).title).toBe("Décrire l'usage du catalogue");
  });
});

it('reads indicators over lines, in either digits, and asks about units', () => {
  expect(commitment(1).indicators.map(({ name, printed, value, unit }) => [name, printed, value, unit])).toEqual([
    ['Nombre de fiches en ligne', '12 833', '12833', 'count'],
    ["Taux de fiches relues par rapport à l'ensemble des fiches du réseau", '45,5%', '45.5', 'percent'],
    ['Taux de salles reliées', '54', '54', 'percent'],
    ['Nombre de salles', '80%', '80', 'percent'],
    ['Nombre de visites', '٣٤', '34', 'count'],
  ]);
  expect([places('unit_guessed'), places('unit_doubtful'), places('digits_other_script')]).toEqual([['1.3'], ['1.4'], ['1.5']]);
});

it('reads the page of one commitment: a date before 2000 is not set', () => {
  const page = readPastText(INVENTED_PAGE);
  const [only] = page.commitments;
  expect([page.kind, page.period, only?.start, only?.end]).toEqual(['commitment_page', null, null, null]);
  expect(only?.activities.map(({ title, start, end, percent, band }) => [title, start, end, percent, band])).toEqual([
    ['Relever les parcelles', '2031-09', '2031-10', '60', 'significant'],
    ['Dessiner la carte', null, '2032-03', '0', 'not_started'],
    ['Ouvrir la carte', '2032-04', '2032-05', '20', 'limited'],
  ]);
  expect(found('period_missing', page).map((one) => one.printed)).toEqual([null, 'Janvier 1970', 'Janvier 1970', 'Janvier 1970']);
  expect(found('state_differs', page).map(({ where }) => where.activity)).toEqual([3]);
  expect([only?.problem.length, only?.expectedResult.length]).toEqual([2, 2]);
});

it('reads what is laid out as what has tabs: gaps are columns, labels over lines are whole', () => {
  const text = [
    'ENGAGEMENT 1 : A',
    '',
    ' Organisme',
    '                   Office des salles',
    ' responsable',
    ' Problématique     Un problème qui tient',
    '                   sur deux lignes.',
    '                   La solution commence ici,',
    ' Solution',
    '                   et va plus loin ;',
    ' proposée',
    '                   elle finit là.',
    ' Résultat          - Lire',
    ' attendu              - Deux',
    '',
    'Activité 1 : B',
  ].join('\n');
  const [only] = readPastText(text).commitments;
  expect([only?.body, ...[only?.problem, only?.solution, only?.expectedResult].map((passages) => plainText(passages ?? []))]).toEqual([
    'Office des salles',
    'Un problème qui tient sur deux lignes.',
    'La solution commence ici, et va plus loin ; elle finit là.',
    '- Lire\n- Deux',
  ]);
});

describe('any text', () => {
  const reads = (text: string): void => {
    const read = readPastText(text);
    expect(read.findings.every(({ lines }) => lines[0] >= 1 && lines[1] >= lines[0] && lines[1] <= read.lines)).toBe(true);
    expect(() => JSON.stringify(read)).not.toThrow();
  };
  const lines = INVENTED_REPORT.split('\n');
  it('is read without a fault, whatever it is', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), reads), { numRuns: 100 });
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...lines), { maxLength: 60 }), (some) => reads(some.join('\n'))),
      { numRuns: 100 },
    );
    fc.assert(
      fc.property(fc.nat(INVENTED_REPORT.length), fc.nat(INVENTED_REPORT.length), (from, length) =>
        reads(INVENTED_REPORT.slice(from, from + length)),
      ),
      { numRuns: 60 },
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(INVENTED_PAGE.split('\n')), (some) => reads(some.join('\n'))),
      { numRuns: 60 },
    );
  });
  it('gives the same reading whatever ends its lines', () => {
    expect(readPastText(INVENTED_REPORT.replaceAll('\n', '\r\n'))).toEqual(reading);
  });
  it.each([
    ['', 'report'],
    ['ENGAGEMENT 1 : X\nPlanning de réalisation', 'report'],
    ['Planning de réalisation', 'commitment_page'],
  ] as const)('%j is a %s', (text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });
});
