import { isLocale } from '../kernel/locale.js';
import { SECTION_NAMES } from '../studio/contract.js';
import { isLinkAddress, RICH_LIST_DEPTH, RICH_TEXT_MAX, type RichBlock, type RichItem, richTextLength, type Run } from './rich-text.js';

/** Parts of one text, beside the limits of rich-text.ts. */
const MAX = { blocks: 300, items: 300, runs: 200 } as const;

/** `pointer` is inside what was looked at. */
export type RichTextFault = { pointer: string; code: 'form' | 'too_long' | 'too_deep' | 'characters' | 'href' };

// Controls and direction overrides show a text as something else than it says; half of a surrogate pair is no text.
// oxlint-disable-next-line no-control-regex
const UNSAFE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\ud800-\udfff]/u;

/** The text without those characters: what is pasted from a word processor often carries some. */
export const withoutUnsafe = (text: string): string => text.replace(new RegExp(UNSAFE, 'gu'), '');

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const onlyKeys = (value: Record<string, unknown>, keys: readonly string[]): boolean =>
  Object.keys(value).every((key) => keys.includes(key));

class Reader {
  readonly faults: RichTextFault[] = [];

  private fault(pointer: string, code: RichTextFault['code']): void {
    this.faults.push({ pointer, code });
  }

  private list(value: unknown, pointer: string, max: number, each: (item: unknown, pointer: string) => void): void {
    if (!Array.isArray(value)) return this.fault(pointer, 'form');
    if (value.length > max) return this.fault(pointer, 'too_long');
    value.forEach((item, index) => each(item, `${pointer}/${index}`));
  }

  private run(value: unknown, pointer: string): void {
    if (!isRecord(value) || typeof value['text'] !== 'string' || !onlyKeys(value, ['text', 'bold', 'italic', 'href']))
      return this.fault(pointer, 'form');
    for (const look of ['bold', 'italic']) if (![undefined, true].includes(value[look] as true)) this.fault(`${pointer}/${look}`, 'form');
    if (UNSAFE.test(value['text'])) this.fault(`${pointer}/text`, 'characters');
    const { href } = value;
    if (href !== undefined && (typeof href !== 'string' || UNSAFE.test(href) || !isLinkAddress(href)))
      this.fault(`${pointer}/href`, 'href');
  }

  private runs(value: unknown, pointer: string): void {
    this.list(value, pointer, MAX.runs, (item, at) => this.run(item, at));
  }

  private items(value: unknown, pointer: string, depth: number): void {
    if (depth > RICH_LIST_DEPTH) return this.fault(pointer, 'too_deep');
    this.list(value, pointer, MAX.items, (item, at) => {
      if (!isRecord(item) || !onlyKeys(item, ['runs', 'items'])) return this.fault(at, 'form');
      this.runs(item['runs'], `${at}/runs`);
      if (item['items'] !== undefined) this.items(item['items'], `${at}/items`, depth + 1);
    });
  }

  private block(value: unknown, pointer: string): void {
    if (!isRecord(value)) return this.fault(pointer, 'form');
    if (value['t'] === 'p' || value['t'] === 'h') {
      if (!onlyKeys(value, ['t', 'runs'])) return this.fault(pointer, 'form');
      return this.runs(value['runs'], `${pointer}/runs`);
    }
    if ((value['t'] !== 'ul' && value['t'] !== 'ol') || !onlyKeys(value, ['t', 'items'])) return this.fault(pointer, 'form');
    return this.items(value['items'], `${pointer}/items`, 1);
  }

  blocks(value: unknown, pointer: string): void {
    const before = this.faults.length;
    this.list(value, pointer, MAX.blocks, (item, at) => this.block(item, at));
    if (this.faults.length === before && richTextLength(value as RichBlock[]) > RICH_TEXT_MAX) this.fault(pointer, 'too_long');
  }
}

/** What is wrong with a text that somebody sent as RichBlock[]; [] when it may be stored. DOMAIN.md §9 */
export const richTextFaults = (value: unknown): RichTextFault[] => {
  const reader = new Reader();
  reader.blocks(value, '');
  return reader.faults;
};

/** The same for the texts of every section and language (PortableSections). */
export const sectionFaults = (value: unknown): RichTextFault[] => {
  const reader = new Reader();
  if (!isRecord(value) || !onlyKeys(value, SECTION_NAMES)) return [{ pointer: '', code: 'form' }];
  for (const [name, texts] of Object.entries(value)) {
    if (!isRecord(texts) || !Object.keys(texts).every(isLocale)) reader.faults.push({ pointer: `/${name}`, code: 'form' });
    else for (const [language, blocks] of Object.entries(texts)) reader.blocks(blocks, `/${name}/${language}`);
  }
  return reader.faults;
};

const sameLook = (left: Run, right: Run): boolean => left.bold === right.bold && left.italic === right.italic && left.href === right.href;

const tidyRuns = (runs: readonly Run[]): Run[] =>
  runs.reduce<Run[]>((tidy, run) => {
    const last = tidy.at(-1);
    if (run.text === '') return tidy;
    return last !== undefined && sameLook(last, run) ? [...tidy.slice(0, -1), { ...last, text: last.text + run.text }] : [...tidy, run];
  }, []);

const isSaid = (runs: readonly Run[]): boolean => runs.some(({ text }) => text.trim() !== '');

const tidyItems = (items: readonly RichItem[]): RichItem[] =>
  items.flatMap(({ runs, items: below }) => {
    const lower = tidyItems(below ?? []);
    return isSaid(runs) || lower.length > 0 ? [{ runs: tidyRuns(runs), ...(lower.length > 0 && { items: lower }) }] : [];
  });

/** Rich text without empty parts, neighbours of one look joined: one way to write one text, so that equal texts have equal JSON. */
export const tidyRichText = (blocks: readonly RichBlock[]): RichBlock[] =>
  blocks.flatMap((block): RichBlock[] => {
    if ('runs' in block) return isSaid(block.runs) ? [{ t: block.t, runs: tidyRuns(block.runs) }] : [];
    const items = tidyItems(block.items);
    return items.length > 0 ? [{ t: block.t, items }] : [];
  });
