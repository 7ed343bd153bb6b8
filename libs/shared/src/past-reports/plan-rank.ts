import type { PastReading } from './contract.js';
import { folded } from './french-words.js';
import type { Findings } from './findings.js';
import type { Paragraph } from './report-paragraphs.js';

const WORDS = ['premier', 'deuxieme', 'troisieme', 'quatrieme', 'cinquieme', 'sixieme', 'septieme', 'huitieme'];
const RANK = new RegExp(`\\b(?:(${WORDS.join('|')}|second)|(\\d{1,2}) ?(?:er|e|eme|nd)) plan\\b`, 'gu');
const PERIOD = /\b((?:19|20)\d{2})\s*[-–—/]\s*((?:19|20)\d{2})\b/gu;

type Mention = { rank: number; line: Paragraph; weight: number; earlier: boolean };

const rankIn = (word: string | undefined, figure: string | undefined): number =>
  word === undefined ? Number(figure) : WORDS.indexOf(word === 'second' ? 'deuxieme' : word) + 1;

/** A sentence that names the plan's period speaks of it; one that names another speaks of another; a line of contents says least. */
const mentionsIn = (line: Paragraph, period: PastReading['period']): Mention[] =>
  line.text.split(/(?<=[.!?;])\s+(?=\p{Lu})/u).flatMap((sentence) => {
    const periods = [...sentence.matchAll(PERIOD)].map(([, start = '', end = '']) => ({ start, end }));
    const ours = periods.some(({ start, end }) => start === period?.start && end === period.end);
    const earlier = !ours && periods.some(({ end }) => period !== null && end <= period.start);
    if (periods.length > 0 && !ours && !earlier) return [];
    return [...folded(sentence).matchAll(RANK)].map(([, word, figure]) => ({
      rank: rankIn(word, figure),
      line,
      weight: ours ? 3 : line.row ? 0.5 : 1,
      earlier,
    }));
  });

/** Which plan of its member it is, as printed; two that are printed are told, and one that only an earlier plan gives is proposed. DOMAIN.md §13 */
export const rankOf = (lines: readonly Paragraph[], period: PastReading['period'], findings: Findings): number | null => {
  const all = lines.flatMap((line) => mentionsIn(line, period));
  const own = all.filter(({ earlier }) => !earlier);
  const weights = new Map<number, number>();
  for (const { rank, weight } of own) weights.set(rank, (weights.get(rank) ?? 0) + weight);
  const [best] = [...weights].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  if (best === undefined) {
    const last = Math.max(0, ...all.map(({ rank }) => rank));
    const from = all.find(({ rank }) => rank === last)?.line;
    findings.tell('rank_missing', {
      lines: [from?.n ?? 1, from?.to ?? 1],
      printed: from?.text.slice(0, 200),
      proposed: last === 0 ? null : String(last + 1),
      field: 'rank',
    });
    return null;
  }
  const [rank] = best;
  // a plan speaks of the ones before it
  const other = own.find((one) => one.rank !== rank && (one.rank > rank || one.rank > 1));
  const first = own.find((one) => one.rank === rank);
  if (other && first)
    findings.tell('rank_differs', {
      lines: [Math.min(first.line.n, other.line.n), Math.max(first.line.n, other.line.n)],
      printed: [other, first].map(({ line }) => line.text.replace(/\s+\d+$/u, '').slice(0, 200)).join(' | '),
      proposed: String(rank),
      field: 'rank',
    });
  return rank;
};
