import { UnreadableFile } from './file-fault.js';
import { LIMITS } from './limits.js';
import { columnLetters } from './sheet.js';

/** Counts over all sheets of a file, as they are read: what is above the limits goes no further. DOMAIN.md §11 */
export class CellCount {
  private rows = 0;
  private cells = 0;
  private characters = 0;

  row(sheet: string): void {
    this.rows += 1;
    if (this.rows > LIMITS.rows) throw new UnreadableFile('tooManyRows', { sheet }, { max: LIMITS.rows });
  }

  /** A cell of so many characters; columns are counted from 0. */
  cell(sheet: string, row: number, column: number, characters: number): void {
    this.cells += 1;
    this.characters += characters;
    if (this.cells > LIMITS.cells) throw new UnreadableFile('tooManyCells', { sheet }, { max: LIMITS.cells });
    const at = { sheet, row, column: columnLetters(column) };
    if (characters > LIMITS.cellCharacters) throw new UnreadableFile('longCell', at, { max: LIMITS.cellCharacters });
    if (this.characters > LIMITS.characters) throw new UnreadableFile('tooManyCharacters', at, { max: LIMITS.characters });
  }
}
