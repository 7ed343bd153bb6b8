type Row = { cells: string[][] };

/** A dash, a dot or a number typed by hand, and the blank before its text: no column. */
const TYPED_MARK = /^(\s*(?:[-•●▪◦○·➢→*–—]|\d{1,2}[.)])) *\t+ */u;

const TYPED_ITEM = /^\s*(?:[-•●▪◦○·➢→*–—]|\d{1,2}[.)])\s/u;

/** Draws a document as lines: an empty one between paragraphs, none between items, tabs between cells, and a form feed between pages. */
export class DrawnLines {
  private readonly lines: string[] = [];
  private readonly rows: Row[] = [];
  private inList = false;
  private edge = false;

  get text(): string {
    return this.lines.join('\n').replaceAll('\n\f', '\f');
  }

  /** What comes next stands on a new page. */
  newPage(): void {
    this.edge = true;
  }

  openTable(): void {
    this.rows.push({ cells: [] });
  }

  openCell(): void {
    this.rows.at(-1)?.cells.push([]);
  }

  paragraph(text: string, mark: string | null, level: number): void {
    const cell = this.rows.at(-1)?.cells.at(-1);
    const pieces = text.split('\n').map((piece) => piece.replace(TYPED_MARK, '$1 ').trimEnd());
    const drawn = pieces.map((piece, index) => (index === 0 && mark !== null ? `${'  '.repeat(level)}${mark}${piece.trim()}` : piece));
    if (cell) {
      cell.push(...drawn.filter((piece) => piece.trim() !== ''));
      return;
    }
    if (text.trim() === '') {
      this.inList = false;
      return;
    }
    this.put(drawn, mark !== null);
  }

  /** The lines of each cell beside those of the next; of a table in a cell, the cell takes them. */
  endRow(): void {
    const row = this.rows.at(-1);
    if (!row) return;
    const { cells } = row;
    row.cells = [];
    const height = Math.max(0, ...cells.map((cell) => cell.length));
    const drawn = Array.from({ length: height }, (_, line) => cells.map((cell) => cell[line]?.replaceAll('\t', ' ') ?? '').join('\t'));
    const outer = this.rows.at(-2)?.cells.at(-1);
    if (outer) outer.push(...drawn);
    // a table of one column is a frame around paragraphs
    else if (cells.length === 1) for (const line of drawn) this.put([line], TYPED_ITEM.test(line));
    else if (drawn.length > 0) this.put(drawn, true);
  }

  endTable(): void {
    this.rows.pop();
    if (this.rows.length === 0) this.inList = false;
  }

  private put(drawn: readonly string[], inList: boolean): void {
    const [first = '', ...rest] = drawn;
    const isNewPage = this.edge && this.lines.length > 0;
    if (this.lines.length > 0 && !isNewPage && !(inList && this.inList)) this.lines.push('');
    this.lines.push(`${isNewPage ? '\f' : ''}${first}`, ...rest);
    this.edge = false;
    this.inList = inList;
  }
}
