/** What a file may cost. Nobody fills in more, and a hostile file gets no further. DOMAIN.md §11 */
export const LIMITS = {
  bytes: 20_000_000,
  unpackedBytes: 200_000_000,
  /** unpacked over packed, once more than a million bytes come out */
  ratio: 300,
  entries: 1000,
  sheets: 60,
  rows: 100_000,
  cells: 2_000_000,
  /** of one cell with its pieces: an amendment may change four texts of 10 000 in four languages */
  cellCharacters: 250_000,
  /** of all cells, each counted where it stands: a workbook writes a text once and names it in any number of cells */
  characters: 30_000_000,
  columns: 400,
  messages: 500,
  seconds: 60,
  memoryMegabytes: 768,
} as const;
