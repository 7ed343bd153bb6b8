import { readXml } from '../../imports/tables/xml-events.js';
import type { ZipEntries } from '../../imports/tables/zip-entries.js';

/** A level of a list: what is printed before an item, `%1` standing for the number of level 1; null for a mark. */
type Level = { pattern: string | null; start: number };
type Lists = ReadonlyMap<string, ReadonlyMap<number, Level>>;
export type ListPlace = { list: string; level: number };

const NUMBERING = 'word/numbering.xml';
const STYLES = 'word/styles.xml';
const MARKS = new Set(['bullet', 'none']);

/** The lists that a document defines, by their id. */
const listsOf = async (zip: ZipEntries): Promise<Lists> => {
  const kinds = new Map<string, Map<number, Level>>();
  const lists = new Map<string, ReadonlyMap<number, Level>>();
  if (!zip.has(NUMBERING)) return lists;
  let kind: Map<number, Level> | null = null;
  let level: Level | null = null;
  let list: string | null = null;
  await readXml(zip.chunks(NUMBERING), {
    open: (name, at) => {
      if (name === 'abstractNum') kinds.set(at['abstractNumId'] ?? '', (kind = new Map()));
      else if (name === 'num') list = at['numId'] ?? '';
      else if (name === 'abstractNumId' && list !== null) lists.set(list, kinds.get(at['val'] ?? '') ?? new Map());
      else if (name === 'lvl') kind?.set(Number(at['ilvl']), (level = { pattern: '', start: 1 }));
      else if (level && name === 'start') level.start = Number(at['val'] ?? 1);
      else if (level && name === 'numFmt' && MARKS.has(at['val'] ?? '')) level.pattern = null;
      else if (level && name === 'lvlText' && level.pattern !== null) level.pattern = at['val'] ?? '';
    },
    close: (name) => {
      if (name === 'lvl') level = null;
      if (name === 'abstractNum') kind = null;
    },
  });
  return lists;
};

/** The place in a list that a style gives to its paragraphs. */
const placesOfStyles = async (zip: ZipEntries): Promise<Map<string, ListPlace>> => {
  const places = new Map<string, ListPlace>();
  if (!zip.has(STYLES)) return places;
  let style = '';
  await readXml(zip.chunks(STYLES), {
    open: (name, at) => {
      if (name === 'style') style = at['styleId'] ?? '';
      else if (name === 'numId') places.set(style, { list: at['val'] ?? '', level: places.get(style)?.level ?? 0 });
      else if (name === 'ilvl') places.set(style, { list: places.get(style)?.list ?? '', level: Number(at['val'] ?? 0) });
    },
  });
  return places;
};

/** Counts the items of a document's lists as they come. */
export class Numbering {
  private readonly counts = new Map<string, number[]>();

  private constructor(
    private readonly lists: Lists,
    private readonly styles: ReadonlyMap<string, ListPlace>,
  ) {}

  static async of(zip: ZipEntries): Promise<Numbering> {
    return new Numbering(await listsOf(zip), await placesOfStyles(zip));
  }

  ofStyle(style: string): ListPlace | undefined {
    return this.styles.get(style);
  }

  /** What is printed before the next item there; null where nothing is: list 0 is none. */
  next({ list, level }: ListPlace): string | null {
    const levels = this.lists.get(list);
    const own = levels?.get(level);
    if (!levels || !own) return list === '0' || list === '' ? null : '- ';
    if (own.pattern === null) return '- ';
    const counts = (this.counts.get(list) ?? []).slice(0, level + 1);
    counts[level] = (counts[level] ?? own.start - 1) + 1;
    this.counts.set(list, counts);
    const printed = own.pattern.replace(/%(\d)/g, (_, one: string) => {
      const place = Number(one) - 1;
      return String(counts[place] ?? levels.get(place)?.start ?? 1);
    });
    return printed === '' ? null : `${printed} `;
  }
}
