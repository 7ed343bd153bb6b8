// node tools/bench/search.mjs <origin> [<address of a scratch database with the demonstration plans, to be filled first>]
// Times what people ask, and what somebody asks to make the search slow: median and worst of seven, milliseconds.
import pg from 'pg';

const [origin = 'http://127.0.0.1:3000', databaseUrl] = process.argv.slice(2);
const COMMITMENTS = 500;
const ACTIVITIES_EACH = 8;
const UPDATES_EACH = 3;
const ROUNDS = 7;

const QUESTIONS = [
  'transparence',
  'tranparence budgtaire',
  'données ouvertes portail',
  'engagement 4',
  'الشفافية',
  'مزانيه',
  'open data',
  '"société civile" -portail',
  'xyzzyq plugh',
  'ﷺ'.repeat(200),
  'ال'.repeat(100),
  'e'.repeat(200),
  Array.from({ length: 40 }, (_, i) => `zq${i}x`).join(' '),
  'publicationx informationx servicex formationx nationalx associationsx statistiquex portailx juridiquex',
  'a or b or c or d or le or la or service or public or information or portail or plan or formation',
  `' " \\ % _ & | ! ( ) :* <->`,
  '-publication -information -service',
];

const wordsIn = (language) => `
  (select array_agg(word order by md5(word || n)) from search_document, regexp_split_to_table(title || ' ' || body, '\\s+') with ordinality t(word, n)
   where lang = '${language}' and length(word) > 1)`;

/** Texts of `length` words, the same at each run: slices of all the words that the demonstration plans have, in a mixed order. */
async function mixedTexts(client) {
  const { rows } = await client.query(`select ${wordsIn('fr')} as fr, ${wordsIn('ar')} as ar, ${wordsIn('en')} as en`);
  let at = 0;
  const slice = (words, length) => Array.from({ length }, (_, i) => words[(at + i * 7) % words.length]).join(' ');
  const next = (length, languages) => {
    at += 13;
    return Object.fromEntries(languages.map((language) => [language, slice(rows[0][language], length)]));
  };
  return {
    localized: (length) => JSON.stringify(next(length, ['fr', 'ar', 'en'])),
    french: (length) => next(length, ['fr']).fr,
  };
}

async function fill(client) {
  const { localized, french } = await mixedTexts(client);
  const many = (count, make) => Array.from({ length: count }, make);
  const { rows } = await client.query(`
    select c.plan_id, c.axis_id, c.lead_institution_id, (select max(number) from commitment k where k.plan_id = c.plan_id) as last from commitment c order by c.id limit 1`);
  const { plan_id, axis_id, lead_institution_id, last } = rows[0];
  const { rows: commitments } = await client.query(
    `insert into commitment (plan_id, axis_id, lead_institution_id, number, title, problem)
     select $1, $2, $3, $4 + n, title, problem from unnest($5::jsonb[], $6::jsonb[]) with ordinality t(title, problem, n) returning id`,
    [plan_id, axis_id, lead_institution_id, last, many(COMMITMENTS, () => localized(12)), many(COMMITMENTS, () => localized(180))],
  );
  const { rows: activities } = await client.query(
    `insert into activity (commitment_id, number, title, weight)
     select id, 1 + (n - 1) % $3, title, 1 from unnest($1::int[], $2::jsonb[]) with ordinality t(id, title, n) returning id`,
    [
      commitments.flatMap(({ id }) => many(ACTIVITIES_EACH, () => id)),
      many(COMMITMENTS * ACTIVITIES_EACH, () => localized(12)),
      ACTIVITIES_EACH,
    ],
  );
  const ids = activities.flatMap(({ id }) => many(UPDATES_EACH, () => id));
  await client.query(
    `insert into progress_update (activity_id, institution_id, percent, effective_on, recorded_at, language, note)
     select id, $3, 50, '2022-01-01', now(), 'fr', note from unnest($1::int[], $2::text[]) t(id, note)`,
    [ids, ids.map(() => french(60)), lead_institution_id],
  );
  await client.query('vacuum analyze');
}

if (databaseUrl) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const begun = performance.now();
  await fill(client);
  const { rows } = await client.query('select count(*) as documents from search_document');
  console.log(`${rows[0].documents} documents, filled in ${Math.round((performance.now() - begun) / 1000)} s`);
  await client.end();
}

const all = [];
for (const q of QUESTIONS) {
  const address = `${origin}/api/v1/search?lang=fr&q=${encodeURIComponent(q.slice(0, 200))}`;
  const times = [];
  let answer;
  for (let round = 0; round <= ROUNDS; round++) {
    const begun = performance.now();
    answer = await (await fetch(address)).json();
    if (round > 0) times.push(performance.now() - begun);
  }
  times.sort((a, b) => a - b);
  all.push(...times);
  console.log(
    `${times[3].toFixed(0).padStart(5)} ${times.at(-1).toFixed(0).padStart(5)}  ${answer.match} ${answer.total}  ${q.slice(0, 50)}`,
  );
}
all.sort((a, b) => a - b);
const at = (share) => all[Math.floor(all.length * share)].toFixed(0);
console.log(`p50 ${at(0.5)} · p95 ${at(0.95)} · p99 ${at(0.99)} · worst ${all.at(-1).toFixed(0)}`);
