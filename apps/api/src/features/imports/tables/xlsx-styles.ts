import { readXml } from './xml-events.js';

/** How the number of a cell is shown: as a day, as a percentage or as it is. */
export type Shown = 'day' | 'percent' | 'number';

const BUILT_IN: Readonly<Record<number, Shown>> = { 9: 'percent', 10: 'percent' };
const isBuiltInDay = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

const shownBy = (code: string): Shown => {
  const bare = code.replace(/"[^"]*"|\\.|_.|\[[^\]]*\]/g, '');
  if (bare.includes('%')) return 'percent';
  return /[ymdhs]/i.test(bare.replace(/general/gi, '')) ? 'day' : 'number';
};

/** What each style of a workbook shows numbers as, by its place. */
export async function stylesOf(chunks: AsyncIterable<Buffer>): Promise<Shown[]> {
  const formats = new Map<number, Shown>();
  const styles: Shown[] = [];
  let inCells = false;
  await readXml(chunks, {
    open: (name, attributes) => {
      if (name === 'numFmt') formats.set(Number(attributes['numFmtId']), shownBy(attributes['formatCode'] ?? ''));
      else if (name === 'cellXfs') inCells = true;
      else if (name === 'xf' && inCells) {
        const id = Number(attributes['numFmtId'] ?? 0);
        styles.push(formats.get(id) ?? BUILT_IN[id] ?? (isBuiltInDay(id) ? 'day' : 'number'));
      }
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return styles;
}
