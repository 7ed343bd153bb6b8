import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CommitteeView } from '@iltizam/shared/committee/contract';
import { LOCALES, type Locale } from '@iltizam/shared/kernel/locale';
import type { PlanProgress } from '@iltizam/shared/progress/contract';
import { runningProduct } from '../../../test/product.js';
import { BriefFormat } from './brief-format.js';
import { BRIEF_WORDS } from './brief-words.js';

const product = runningProduct({ template: 'demo' });

const PLAN = '/plans/ma-2024-2027';
const DAYS = 'since=2025-01-01&asOf=2025-10-31';

/** null when the machine does not have the tool: the test then says nothing of it. */
const tool = (name: string, ...args: string[]): string | null => {
  try {
    return execFileSync(name, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
};

let folder: string;
type Printed = { file: string; pdf: Buffer };
const printed = new Map<string, Promise<Printed>>();

/** A page takes a process for a second: each is printed once, however many tests read it. */
const briefIn = (lang: Locale, plan = PLAN, days = DAYS): Promise<Printed> => {
  const page = `${lang} ${plan} ${days}`;
  const known = printed.get(page) ?? print(lang, plan, days);
  printed.set(page, known);
  return known;
};
const print = async (lang: Locale, plan: string, days: string): Promise<Printed> => {
  const { status, headers, body } = await product.api
    .as('committee@demo.example')
    .get<Buffer>(`${plan}/committee/brief.pdf?${days}&lang=${lang}`);
  expect([status, headers.get('content-type')]).toEqual([200, 'application/pdf']);
  const file = join(folder, `${printed.size}-${lang}.pdf`);
  writeFileSync(file, body);
  return { file, pdf: body };
};
// Ligatures and presentation forms of Arabic become the letters that people search for; marks of direction are not typed.
const wordsOf = (file: string): string | null =>
  tool('pdftotext', file, '-')
    ?.normalize('NFKC')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ') ?? null;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'iltizam-brief-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each(LOCALES)(
  'is one tagged page in %s',
  async (lang) => {
    const { file, pdf } = await briefIn(lang);
    expect(tool('qpdf', '--show-npages', file)?.trim() ?? '1').toBe('1');
    expect(tool('qpdf', '--check', file) ?? 'No syntax or stream encoding errors').toContain('No syntax or stream encoding errors');
    expect(tool('pdfinfo', file) ?? 'Tagged: yes').toMatch(/Tagged:\s+yes/);
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  },
  60_000,
);

it('says the figures of the page on screen', async () => {
  const committee = product.api.as('committee@demo.example');
  const { body: view } = await committee.get<CommitteeView>(`${PLAN}/committee?${DAYS}&lang=fr`);
  const { body: progress } = await committee.get<PlanProgress>(`${PLAN}/progress?asOf=2025-10-31&lang=fr`);
  const format = new BriefFormat('fr', '1er');
  const { file } = await briefIn('fr');
  const figures = [
    format.percent(progress.plan.shown ?? ''),
    format.percent(progress.plan.planned ?? ''),
    ...progress.axes.map(({ shown }) => format.percent(shown ?? '')),
    ...view.warnings.flatMap(({ reasons }) => reasons.flatMap(({ days }) => (days === null ? [] : [`${days} jours`]))),
    ...view.difficulties.filter(({ escalated }) => escalated).map(({ days }) => `depuis ${days} jours`),
    'rien n’était déclaré le 1er janvier 2025',
    'Situation au 31 octobre 2025',
  ];
  const text = wordsOf(file) ?? figures.map((figure) => figure.normalize('NFKC')).join(' ');
  expect(figures.length).toBeGreaterThan(8);
  for (const figure of figures)
    expect(text.replaceAll(' %', '%')).toContain(figure.normalize('NFKC').replace(/\s+/g, ' ').replaceAll(' %', '%'));
}, 60_000);

it('can be searched in Arabic', async () => {
  const { file } = await briefIn('ar');
  const text = wordsOf(file);
  const wanted = [BRIEF_WORDS.ar.figures.difficulties, 'الإنذارات', 'صعوبات للقرار'];
  for (const words of wanted) expect(text ?? wanted.join(' ')).toContain(words);
}, 60_000);

it('stays one page with the most there is to say', async () => {
  const { file } = await briefIn('fr', '/plans/ma-2021-2023', 'since=2023-01-01&asOf=2024-06-30');
  expect(tool('qpdf', '--show-npages', file)?.trim() ?? '1').toBe('1');
  const text = wordsOf(file) ?? 'première déclaration';
  expect(text).toContain('première déclaration');
}, 60_000);

it('is the same file for the same facts, and another for another day', async () => {
  const { pdf } = await briefIn('fr');
  expect((await print('fr', PLAN, DAYS)).pdf.equals(pdf)).toBe(true);
  expect((await briefIn('fr', PLAN, 'since=2025-01-01&asOf=2025-11-30')).pdf.equals(pdf)).toBe(false);
}, 60_000);
