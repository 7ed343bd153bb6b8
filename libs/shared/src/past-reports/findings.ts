import { FINDING_CODES, type FindingCode, type FindingPlace, type LineRange, type PastFinding } from './contract.js';

type Told = { lines: LineRange; printed?: string | null; proposed?: string | null } & Partial<FindingPlace>;

const MOST_PRINTED = 600;
const cut = (text: string | null | undefined): string | null =>
  text === null || text === undefined ? null : text.length > MOST_PRINTED ? `${text.slice(0, MOST_PRINTED - 1)}…` : text;

/** Collects what a person must know about a reading, in any order; `all` puts it in the order of the lines. */
export class Findings {
  private readonly told: Omit<PastFinding, 'id'>[] = [];

  tell(code: FindingCode, { lines, printed, proposed, commitment, activity, indicator, field }: Told): void {
    this.told.push({
      class: FINDING_CODES[code],
      code,
      lines,
      where: { commitment: commitment ?? null, activity: activity ?? null, indicator: indicator ?? null, field: field ?? null },
      printed: cut(printed),
      proposed: cut(proposed),
    });
  }

  all(): PastFinding[] {
    return this.told
      .map((finding, order) => ({ finding, order }))
      .sort((a, b) => a.finding.lines[0] - b.finding.lines[0] || a.order - b.order)
      .map(({ finding }, index) => ({ id: index + 1, ...finding }));
  }
}

/** Where the reader stands, for findings told by rules that do not know it. */
export type Place = Partial<FindingPlace>;
