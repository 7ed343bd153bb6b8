import type { SearchHit, SearchKind, SearchPart, SearchResults } from '@iltizam/shared/search/contract';
import type { GivenActivity } from '../../../test/given.js';
import { runningProduct } from '../../../test/product.js';

const product = runningProduct();

const ask = (q: string, more = '') => product.api.visitor.get<SearchResults>(`/search?q=${encodeURIComponent(q)}${more}`);
const find = async (q: string, more = ''): Promise<SearchResults> => (await ask(q, more)).body;
const itemsOf = ({ groups }: SearchResults, kind: SearchKind): SearchHit[] => groups.find((group) => group.kind === kind)?.items ?? [];
const commitments = async (q: string, more = ''): Promise<number[]> =>
  itemsOf(await find(q, more), 'commitment').map(({ commitment }) => commitment?.number ?? 0);
const inOrder = (numbers: readonly number[]): number[] => numbers.toSorted((a, b) => a - b);
const shown = (parts: readonly SearchPart[]): string => parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

const DOCUMENT = 'source, source_id, lang, plan_id, title, label, body';

/** Documents that say something else than the facts, either way. */
const drift = (): Promise<unknown[]> =>
  product.rows(`(select ${DOCUMENT} from search_source except select ${DOCUMENT} from search_document)
    union all (select ${DOCUMENT} from search_document except select ${DOCUMENT} from search_source)`);

let lead: string;
let activity: GivenActivity;

const report = async (update: object) => {
  const body = { percent: 70, effectiveOn: '2024-06-01', ...update };
  const headers = { 'idempotency-key': crypto.randomUUID().replaceAll('-', '') };
  const answer = await product.api.as(lead).post<{ update: { id: number } }>(`/activities/${activity.id}/updates`, body, { headers });
  expect(answer).toMatchObject({ status: 201 });
};

beforeAll(async () => {
  const { given } = product;
  const plan = await given.plan({
    slug: 'essai',
    title: { fr: 'Plan d’essai', ar: 'خطة تجريبية' },
    start: '2024',
    end: '2027',
    axes: [{ number: 1, title: { fr: 'Axe' } }],
  });
  const one = await given.commitment({
    plan,
    number: 1,
    title: { fr: 'Publier les données ouvertes', ar: 'الالتزام بنشر المعطيات', en: 'Publish open data', zgh: 'ⵜⴰⵎⴰⵣⵉⵖⵜ ⴳ ⵜⵎⵙⵙⵓⴳⵓⵔⵜ' },
    problem: { fr: 'La transparence manque. <script>alert(1)</script> & "guillemets"' },
  });
  await given.commitment({ plan, number: 2, title: { fr: 'Former les agents', ar: 'تتبع الالتزامات' } });
  await given.commitment({ plan, number: 3, title: { fr: 'Transparence des marchés', ar: 'إلتزام جديد' } });
  activity = await given.activity({ commitment: one, number: 7, title: { fr: 'Ouvrir un portail' } });
  const draft = await given.plan({ slug: 'brouillon', title: { fr: 'Ornithorynque secret' }, state: 'draft' });
  await given.commitment({ plan: draft, number: 9, title: { fr: 'Ornithorynque' }, problem: { fr: 'transparence' } });
  ({ email: lead } = await given.account({ role: 'lead', scope: { commitmentId: one.id } }));
});

describe('one word in its many spellings', () => {
  it.each(['الالتزام', 'التزام', 'الالتزامات', 'إلتزام', 'للالتزام', 'الاِلتِزام', 'الـالـتزام'])('%s finds the others', async (q) => {
    expect(inOrder(await commitments(q, '&lang=ar'))).toEqual([1, 2, 3]);
  });

  it.each(['transparence', 'TRANSPARENCE', 'tranparence', 'transprence', 'trasnparence'])('%s', async (q) => {
    expect(await commitments(q)).toEqual([3, 1]);
  });

  it.each(['données', 'donnees', 'DONNÉES', 'donnée', 'open-data', 'ⵜⴰⵎⴰⵣⵉⵖⵜ', 'ⵜⴰⵎⴰⵣⵖⵜ', 'ⵜⴰⵎⴰⵣ', 'tamazight'])('%s', async (q) => {
    expect(await commitments(q)).toEqual([1]);
  });

  it('a number names a commitment, in digits of either kind', async () => {
    expect((await commitments('engagement 2'))[0]).toBe(2);
    expect((await commitments('2'))[0]).toBe(2);
    expect((await commitments('الالتزام رقم ٢', '&lang=ar'))[0]).toBe(2);
  });
});

describe('a question', () => {
  it('leaves out what has a minus, keeps together what is quoted, and takes either side of "or"', async () => {
    expect(await commitments('transparence -marchés')).toEqual([1]);
    expect(await commitments('"données ouvertes"')).toEqual([1]);
    expect((await find('"ouvertes données"')).match).not.toBe('exact');
    expect(inOrder(await commitments('agents or marchés'))).toEqual([2, 3]);
  });

  it('says how it was answered, and which words are close', async () => {
    expect(await find('transparence')).toMatchObject({ match: 'exact', suggestions: [] });
    expect(await find('tranparence')).toMatchObject({ match: 'close', suggestions: [{ text: 'transparence', lang: 'fr' }] });
    expect(await find('girafe transparence')).toMatchObject({ match: 'any' });
    expect(await find('xqzwv')).toMatchObject({ match: 'none', total: 0, groups: [], page: 1, suggestions: [] });
    expect((await find('portefeuille')).suggestions).toEqual([{ text: 'portail', lang: 'fr' }]);
  });

  it('is answered in the reader’s language, and in another only where that one does not answer', async () => {
    expect(itemsOf(await find('1', '&lang=ar'), 'commitment')[0]).toMatchObject({ titleLang: 'ar' });
    expect(itemsOf(await find('ouvertes', '&lang=ar'), 'commitment')[0]).toMatchObject({ titleLang: 'fr', plan: { titleLang: 'ar' } });
  });

  it('has marks in plain text, whatever the text holds', async () => {
    const [hit] = itemsOf(await find('transparence guillemets'), 'commitment');
    expect(shown(hit?.snippet ?? [])).toContain('La [transparence] manque. <script>alert(1)</script> & "[guillemets]"');
    expect(shown(hit?.title ?? [])).toBe('Publier les données ouvertes');
  });
});

describe('what was reported', () => {
  it('is found at once: the update, its actions, its difficulties and its evidence', async () => {
    expect((await find('hélicoptère')).match).toBe('none');
    await report({
      note: 'Un hélicoptère est prêt',
      achievedActions: [{ text: 'Piste construite', doneOn: '2024-05' }],
      evidence: [{ title: 'Procès-verbal de réception', url: 'https://example.org/pv' }],
    });
    const [update] = itemsOf(await find('helicoptere'), 'update');
    expect(update).toMatchObject({
      activity: 7,
      commitment: { number: 1 },
      plan: { slug: 'essai' },
      on: '2024-06-01',
      rate: '70.00',
      band: 'significant',
    });
    expect(shown(update?.title ?? [])).toBe('Ouvrir un portail');
    expect(shown(update?.snippet ?? [])).toBe('Un [hélicoptère] est prêt · Piste construite');
    expect(itemsOf(await find('piste'), 'update')).toHaveLength(1);
    const [evidence] = itemsOf(await find('proces verbal'), 'document');
    expect(evidence).toMatchObject({ url: 'https://example.org/pv', update: update?.update, activity: 7 });
    expect(itemsOf(await find('portail'), 'activity')[0]).toMatchObject({ rate: '70.00', shown: 70, activity: 7 });
    expect(itemsOf(await find('ouvertes'), 'commitment')[0]).toMatchObject({ rate: '70.00', band: 'significant' });
    expect(await drift()).toEqual([]);
  });

  it('and every other fact stays true, whoever changes it', async () => {
    await product.rows(`update commitment set title = title || '{"fr": "Publier des jeux ouverts"}' where number = 1`);
    await product.rows(`update axis set title = '{"fr": "Axe du kangourou"}'`);
    await product.rows(`update institution set name = name || '{"fr": "Ministère des marées"}'`);
    await product.rows(
      `insert into indicator (commitment_id, number, name, unit, kind) select id, 50, '{"fr": "Nombre de baleines"}', 'count', 'monitoring' from commitment where number = 1`,
    );
    expect(await commitments('kangourou')).toHaveLength(3);
    expect(await commitments('marées')).toHaveLength(3);
    expect(await commitments('baleines jeux')).toEqual([1]);
    await product.rows(`delete from indicator`);
    expect((await find('baleines')).match).toBe('none');
    await product.rows(`update activity set commitment_id = (select id from commitment where number = 2), number = 8`);
    expect(await drift()).toEqual([]);
    await product.rows(`select search_rebuild()`);
    expect(await drift()).toEqual([]);
  });
});

describe('a plan in draft', () => {
  it('is nowhere: not among the results, not in the counts, not in a suggestion', async () => {
    for (const q of ['ornithorynque', 'ornitorynque', 'ornithoryn', '9', 'secret', 'secert']) {
      const { groups, suggestions } = await find(q);
      expect(JSON.stringify({ groups, suggestions })).not.toMatch(/ornithorynque|brouillon|secret/i);
    }
    expect(await find('transparence', '&plan=brouillon')).toMatchObject({ match: 'none', total: 0 });
  });

  it('is found from the moment it is published', async () => {
    await product.rows(`update plan set state = 'adopted', published_at = now() where slug = 'brouillon'`);
    expect(await commitments('ornithorynque')).toEqual([9]);
    await product.rows(`update plan set state = 'draft' where slug = 'brouillon'`);
    expect(await commitments('ornithorynque')).toEqual([]);
  });
});

describe('pages and filters', () => {
  beforeAll(async () => {
    const plan = await product.given.plan({ slug: 'grand', title: { fr: 'Grand plan' } });
    const commitment = await product.given.commitment({ plan, number: 1, title: { fr: 'Hippocampe' } });
    for (let number = 1; number <= 23; number++)
      await product.given.activity({ commitment, number, title: { fr: `Hippocampe ${number}` } });
  });

  it('show ten of each kind, then pages of one kind with the counts of all', async () => {
    const all = await find('hippocampe');
    expect(all.groups.map(({ kind, total, items }) => [kind, total, items.length])).toEqual([
      ['commitment', 1, 1],
      ['activity', 23, 10],
    ]);
    const third = await find('hippocampe', '&kind=activity&page=3');
    expect(third.groups.map(({ kind, total, items }) => [kind, total, items.length])).toEqual([
      ['commitment', 1, 0],
      ['activity', 23, 3],
    ]);
    expect(third).toMatchObject({ total: 24, page: 3, size: 10 });
    const past = await find('hippocampe', '&kind=activity&page=99');
    expect(past.page).toBe(3);
    expect(past.groups).toEqual(third.groups);
    const pages = await Promise.all([1, 2, 3].map((page) => find('hippocampe', `&kind=activity&page=${page}`)));
    expect(new Set(pages.flatMap((page) => itemsOf(page, 'activity')).map((hit) => hit.activity)).size).toBe(23);
    expect(await find('hippocampe', '&kind=document')).toMatchObject({ total: 24, page: 1 });
  });

  it('hold one plan when it is asked for', async () => {
    expect(await find('hippocampe', '&plan=essai')).toMatchObject({ match: 'none', groups: [] });
    expect((await find('hippocampe', '&plan=grand')).total).toBe(24);
  });

  it('refuse what they do not know, by the name of the field', async () => {
    const answer = await product.api.visitor.get<{ errors: { pointer: string; detail: string }[] }>(
      `/search?q=${'x'.repeat(201)}&kind=comment&page=0&sort=rate&lang=en`,
    );
    expect(answer).toBeProblem(422, 'request.invalid');
    expect(answer.body.errors.map(({ pointer }) => pointer).sort()).toEqual(['/kind', '/page', '/q', '/sort']);
    expect(answer.body.errors.find(({ pointer }) => pointer === '/q')?.detail).toBe('Between 1 and 200 characters.');
    expect(await product.api.visitor.get('/search')).toBeProblem(422, 'request.invalid');
    expect(await ask('   ')).toBeProblem(422, 'request.invalid');
    expect(await product.api.visitor.get('/search?q=a&q=b')).toBeProblem(422, 'request.invalid');
    expect((await ask(` ${'x'.repeat(200)} `)).status).toBe(200);
  });
});

const HOSTILE = [
  `' or 1=1; drop table plan; --`,
  '""" ""',
  '%_%_%',
  '\\\\\\',
  'a & b | !c <-> (d) :* e:A',
  '-transparence',
  '- - - -a',
  'or or or',
  'les de la',
  '\u202Etransparence\u202C \u200F\u2067x\u2069',
  '👩‍👩‍👧‍👦 🇲🇦',
  'trans\u0000parence',
  '\u0000',
  'ﷺ'.repeat(200),
  'ا'.repeat(200),
  'ال'.repeat(100),
  'e'.repeat(200),
  'ab '.repeat(66),
  '"a '.repeat(66),
  Array.from({ length: 100 }, (_, i) => String.fromCodePoint(0x61 + (i % 26))).join(' '),
  Array.from({ length: 40 }, (_, i) => `zq${i}x`).join(' '),
  '<img src=x onerror=alert(1)>',
  'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢'.repeat(4),
];

describe('what somebody types to break it', () => {
  it.each(HOSTILE.map((q) => [JSON.stringify(q).slice(0, 40), q]))('%s is answered or refused', async (_, q) => {
    const { status } = await ask(q.slice(0, 200));
    expect([200, 422]).toContain(status);
  });

  it('only loses what cannot be seen', async () => {
    expect(await commitments('\u202Etransparence\u202C')).toContain(3);
  });
});
