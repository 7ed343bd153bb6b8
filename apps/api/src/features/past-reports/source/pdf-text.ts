import type { PDFDocumentLoadingTask } from 'pdfjs-dist';
import { laidOut, type PageRuns, type Run } from './laid-out.js';
import { SourceFault } from './source-fault.js';
import { SOURCE_LIMITS } from './source-limits.js';

type Matrix = readonly [number, number, number, number, number, number];
type TextItem = { str: string; transform: unknown[]; width: number };

const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
];

const UPRIGHT = 0.05;
/** A run of letters with its place on the page as it is shown, in points from the top left; letters that stand askew are no text of the page. */
const runsOf = ({ str, transform, width }: TextItem, view: Matrix): Run[] => {
  const [a, b, c, d, x, y] = times(view, transform as unknown as Matrix);
  const size = Math.hypot(c, d);
  if (size === 0 || a <= 0 || Math.abs(b) > UPRIGHT * a) return [];
  // letters of one width may be laid out with blanks
  const step = width / Math.max(1, str.length);
  return [...str.matchAll(/\S(?:\s?\S)*|\s+/gu)].map(({ 0: text, index }) => ({
    text,
    x: x + step * index,
    y,
    width: step * text.length,
    size,
  }));
};

const isNamed = (error: unknown, name: string): boolean => error instanceof Error && error.name === name;

/** The text of a PDF, laid out as its pages are, with a form feed between them. Nothing of it is run, and nothing is fetched. */
export async function pdfText(bytes: Uint8Array): Promise<string> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task: PDFDocumentLoadingTask = getDocument({
    data: Uint8Array.from(bytes),
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
    maxImageSize: 1,
    verbosity: 0,
  });
  try {
    const pdf = await task.promise;
    if (pdf.numPages > SOURCE_LIMITS.pages) throw new SourceFault('past_report.too_many_pages', { max: SOURCE_LIMITS.pages });
    const pages: PageRuns[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const view = page.getViewport({ scale: 1 }).transform as unknown as Matrix;
      const { items } = await page.getTextContent();
      pages.push(items.flatMap((item) => ('str' in item ? runsOf(item, view) : [])));
      page.cleanup();
    }
    return laidOut(pages);
  } catch (error) {
    if (isNamed(error, 'PasswordException')) throw new SourceFault('document.protected');
    if (error instanceof SourceFault) throw error;
    // whatever else stops the library is in the file
    throw new SourceFault('document.unreadable');
  } finally {
    await task.destroy();
  }
}
