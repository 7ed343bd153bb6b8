import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { sampleReport } from '../../../../test/sample-report.js';
import { RenderError } from './child.js';
import { renderPdf } from './pdf.js';

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

describe('the report as PDF', () => {
  let pdf: Buffer;
  let content: string;
  let folder: string;
  let file: string;

  beforeAll(async () => {
    pdf = await renderPdf(sampleReport());
    content = contentOf(pdf);
    folder = mkdtempSync(join(tmpdir(), 'iltizam-report-'));
    file = join(folder, 'report.pdf');
    writeFileSync(file, pdf);
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is marked PDF/UA-1, tagged, in French', () => {
    expect(content).toMatch(/pdfuaid:part[>="' ]+1/);
    expect(content).toMatch(/\/Marked true/);
    expect(content).toMatch(/\/Lang ?\(fr/);
  });

  it('has bookmarks down to each activity', () => {
    // 7 parts, 1 axis, 3 kinds of rate, 1 commitment, 4 annexes, 4 activities
    expect(content.match(/<<\s*\/Parent \d+ 0 R[^<>]*\/Title/g)).toHaveLength(20);
  });

  it('is set in bundled fonts only', () => {
    const fonts = new Set([...content.matchAll(/\/BaseFont ?\/[A-Z]{6}\+([A-Za-z]+)/g)].map(([, font]) => font));
    expect(fonts.size).toBeGreaterThan(0);
    for (const font of fonts) expect(font).toMatch(/^(IBMPlexSans|Amiri|NotoSansTifinagh)/);
  });

  it('is sound, as far as the tools of this machine can tell', () => {
    expect(tool('qpdf', '--check', file) ?? SOUND).toContain(SOUND);
  });

  it('prints the figures of the model, as far as the tools of this machine can tell', () => {
    const figures = ['65,37', '35,37', '+0,37 point', 'Non rapporté', 'héritées'];
    const text = (tool('pdftotext', '-layout', file, '-') ?? figures.join()).replaceAll('\u00a0', ' ');
    for (const figure of figures) expect(text).toContain(figure);
  });

  it('is the same file for the same model', async () => {
    expect((await renderPdf(sampleReport())).equals(pdf)).toBe(true);
  }, 60_000);

  it('prints what looks like a command as it is, and tells what it cannot print', async () => {
    const replaced: string[] = [];
    await renderPdf(sampleReport(`${TYPST_CODE} 👍`), { onReplaced: (characters) => replaced.push(...characters) });
    expect(replaced).toEqual(['👍']);
  }, 60_000);

  it('gives up after its time', async () => {
    await expect(renderPdf(sampleReport(), { timeLimit: 1 })).rejects.toMatchObject({ failure: 'timeout' });
    await expect(renderPdf(sampleReport(), { timeLimit: 1 })).rejects.toBeInstanceOf(RenderError);
  });

  it('says why a model cannot be printed', async () => {
    await expect(renderPdf({ ...sampleReport(), asOf: 'hier' })).rejects.toMatchObject({ failure: 'failed' });
  }, 60_000);
});
