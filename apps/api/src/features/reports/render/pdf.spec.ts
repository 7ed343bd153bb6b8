import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { directionOf, type Locale, LOCALES } from '@iltizam/shared/kernel/locale';
import type { ReportModel } from '@iltizam/shared/reports/contract';
import { type ReadPdf, readPdf } from '../../../../test/read-pdf.js';
import { sampleReport } from '../../../../test/sample-report.js';
import { RenderError } from './child.js';
import { renderPdf } from './pdf.js';
import { sealReport } from './seal.js';
import { viewOf } from './view.js';
import { headingWords } from './view-text.js';

const TYPST_CODE = '#panic("x") *gras* $x$ @y `z` \\ </style>';

const SOUND = 'No syntax or stream encoding errors';

/** The objects of a PDF, those in compressed streams included: enough to read names and strings without a PDF library. */
const contentOf = (pdf: Buffer): string => {
  const parts = [pdf.toString('latin1')];
  for (let at = pdf.indexOf('stream\n'); at !== -1; at = pdf.indexOf('stream\n', at + 7)) {
    try {
      parts.push(inflateSync(pdf.subarray(at + 7)).toString('latin1'));
    } catch {
      // not a compressed stream, or the end of one
    }
  }
  return parts.join('\n');
};

/** null when the machine does not have the tool: the test then says nothing. */
const tool = (name: string, ...args: string[]): string | null => {
  try {
    return execFileSync(name, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
};

/** The sample in another language, its own texts then being passages in French. */
const sampleIn = (lang: Locale): ReportModel => sealReport({ ...sampleReport(), lang, dir: directionOf(lang) });

/** Isolates, marks and thin or fixed spaces: what a reader does not see. */
const seen = (text: string): string =>
  text
    .replace(/[\u200b-\u200f\u2066-\u2069\u202a-\u202e]/g, '')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();

describe.each(LOCALES)('the report as PDF in %s', (lang) => {
  const model = sampleIn(lang);
  const view = viewOf(model);
  let pdf: Buffer;
  let content: string;
  let read: ReadPdf;

  beforeAll(async () => {
    pdf = await renderPdf(model);
    content = contentOf(pdf);
    read = readPdf(pdf);
  }, 60_000);

  it('is marked PDF/UA-1, tagged, in its language, with its title', () => {
    expect(read.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(content).toMatch(/\/Marked true/);
    expect(read.lang).toBe(lang);
    expect(seen(read.title ?? '')).toBe(seen(model.title));
  });

  it('has bookmarks of three levels down to each activity, in the words of its language', () => {
    // 7 parts, 1 axis, 3 kinds of rate, 1 commitment, 4 annexes, 4 activities
    expect(read.outline).toMatchObject({ depth: 3 });
    expect(read.outline.titles).toHaveLength(20);
    const titles = read.outline.titles.map(seen);
    expect(titles).toContain(seen(view.labels.context));
    for (const { heading } of view.commitments) expect(titles).toContain(seen(headingWords(heading)));
  });

  it('tags headings, tables with heads, lists and figures, each figure with its words', () => {
    expect(read.roles).toEqual(
      expect.arrayContaining([
        'H1',
        'H2',
        'H3',
        'TOC',
        'TOCI',
        'Table',
        'TH',
        'TD',
        'L',
        'LI',
        'Lbl',
        'LBody',
        'Link',
        'Figure',
        'Caption',
      ]),
    );
    expect(read.figures.length).toBeGreaterThan(4);
    expect(read.figures.every((words) => words !== null && words !== '')).toBe(true);
    expect(seen(read.figures.join(' '))).toContain(seen(view.labels.ticked));
  });

  it('numbers its pages as it prints them', () => {
    expect(read.labels?.slice(1, 3)).toEqual(['2', '3']);
    const words = read.pages[1]?.replace(/\s+/g, ' ') ?? '';
    expect(words).toContain('2');
    expect(words).toContain(String(read.pages.length));
  });

  it('is set in bundled fonts only, all embedded', () => {
    const fonts = new Set([...content.matchAll(/\/BaseFont ?\/[A-Z]{6}\+([A-Za-z]+)/g)].map(([, font]) => font));
    expect(fonts.size).toBeGreaterThan(0);
    for (const font of fonts) expect(font).toMatch(/^(IBMPlexSans|Amiri|NotoSansTifinagh)/);
    const descriptors = content.match(/\/Type ?\/FontDescriptor/g) ?? [];
    expect(content.match(/\/FontFile[23]? /g) ?? []).toHaveLength(descriptors.length);
  });

  it('tells the language of a passage that is not its own', () => {
    const passage = content.match(/\/Lang ?\((\w+)\)/g) ?? [];
    expect(new Set(passage.map((tag) => tag.replace(/\/Lang ?\(|\)/g, ''))).has('ar')).toBe(true);
  });
});

describe('the PDF of a report', () => {
  it('is sound, and prints the figures of the model, as far as the tools of this machine can tell', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'iltizam-report-'));
    const file = join(folder, 'report.pdf');
    writeFileSync(file, await renderPdf(sampleReport()));
    expect(tool('qpdf', '--check', file) ?? SOUND).toContain(SOUND);
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);

  it('prints the figures of the model', async () => {
    const text = readPdf(await renderPdf(sampleReport()))
      .pages.join('\n')
      .replaceAll('\u00a0', ' ');
    for (const figure of ['65,37', '35,37', '+0,37 point', 'Non rapporté', 'héritées', '65 % (juillet 2023)'])
      expect(text).toContain(figure);
  }, 60_000);

  it('is the same file for the same model, in both standards, each with its identifier', async () => {
    for (const [standard, mark, other] of [
      ['ua-1', '<pdfuaid:part>1</pdfuaid:part>', 'pdfaid:part'],
      ['a-3a', '<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>', 'pdfuaid:part'],
    ] as const) {
      const pdf = await renderPdf(sampleIn('ar'), { standard });
      expect((await renderPdf(sampleIn('ar'), { standard })).equals(pdf)).toBe(true);
      const { xmp, lang, outline } = readPdf(pdf);
      expect([xmp.includes(mark), xmp.includes(other), lang, outline.depth]).toEqual([true, false, 'ar', 3]);
    }
  }, 60_000);

  it('prints what looks like a command as it is, and tells what it cannot print', async () => {
    const replaced: string[] = [];
    await renderPdf(sampleReport(`${TYPST_CODE} 👍`), { onReplaced: (characters) => replaced.push(...characters) });
    expect(replaced).toEqual(['👍']);
  }, 60_000);

  it('prints looks, links, headings and lists in one another', async () => {
    const linked = 'https://exemple.example/page';
    const model = sealReport({
      ...sampleReport(),
      sections: {
        context: [
          { t: 'h', runs: [{ text: 'Un sous-titre' }] },
          { t: 'p', runs: [{ text: 'Du ' }, { text: 'gras', bold: true }, { text: ', ' }, { text: 'un lien', href: linked }] },
          {
            t: 'ol',
            items: [
              { runs: [{ text: 'premier' }], items: [{ runs: [{ text: 'dessous', italic: true }] }] },
              { runs: [{ text: 'second' }] },
            ],
          },
        ],
        cocreation: [],
        followUp: [],
      },
    });
    const pdf = await renderPdf(model);
    const { outline, pages } = readPdf(pdf);
    expect(outline.titles).toContain('Un sous-titre');
    expect(pages.join('\n')).toMatch(/Du gras, un lien\s+1\.\s*premier\s+1\.\s*dessous\s+2\.\s*second/);
    expect(contentOf(pdf)).toContain(linked);
  }, 60_000);

  it('gives up after its time', async () => {
    await expect(renderPdf(sampleReport(), { timeLimit: 1 })).rejects.toMatchObject({ failure: 'timeout' });
    await expect(renderPdf(sampleReport(), { timeLimit: 1 })).rejects.toBeInstanceOf(RenderError);
  });

  it('says why a model cannot be printed', async () => {
    await expect(renderPdf({ ...sampleReport(), asOf: 'hier' })).rejects.toMatchObject({ failure: 'failed' });
  }, 60_000);
});
