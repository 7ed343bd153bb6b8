import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** What test/pdf-reader.mjs finds in a PDF. */
export type ReadPdf = {
  lang: string | null;
  title: string | null;
  /** of each page, null where the file names none */
  labels: string[] | null;
  outline: { depth: number; titles: string[] };
  /** kinds of the structure elements, each once */
  roles: string[];
  /** the alternative text of each figure, null where it has none */
  figures: (string | null)[];
  xmp: string;
  pages: string[];
};

/** A PDF as another program reads it. */
export const readPdf = (pdf: Buffer): ReadPdf =>
  JSON.parse(
    execFileSync(process.execPath, [join(__dirname, 'pdf-reader.mjs')], {
      input: pdf,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      stdio: ['pipe', 'pipe', 'ignore'],
      env: { PATH: process.env['PATH'] },
    }),
  ) as ReadPdf;
