import type { Severity } from '../progress/contract.js';
import type { DifficultyAge, OpenDifficulty } from './contract.js';

/** Days after which an open difficulty is the committee's to decide: a blocking one, and any. DOMAIN.md §5 */
export const ESCALATION_DAYS = { high: 30, any: 90 } as const;

const AGE_LIMITS: readonly (readonly [DifficultyAge, number])[] = [
  ['to_30', 30],
  ['to_90', 90],
  ['to_180', 180],
];

/** How old a difficulty is that has been open for `days`. */
export const ageOf = (days: number): DifficultyAge => AGE_LIMITS.find(([, limit]) => days <= limit)?.[0] ?? 'older';

/** True when it is grave or old enough to be put before the committee. DOMAIN.md §5 */
export const isEscalated = ({ severity, days }: { severity: Severity; days: number }): boolean =>
  days > (severity === 'high' ? ESCALATION_DAYS.high : ESCALATION_DAYS.any);

type Counted = Pick<OpenDifficulty, 'age' | 'code' | 'escalated' | 'days'>;

export type DifficultyLine<Key> = { key: Key; total: number; escalated: number; oldest: number; ages: Record<DifficultyAge, number> };

/** One line per key, the most difficulties first, of equals the one with the oldest. */
export const difficultyLines = <Key, Of extends Counted>(difficulties: readonly Of[], keyOf: (one: Of) => Key): DifficultyLine<Key>[] => {
  const lines = new Map<Key, DifficultyLine<Key>>();
  for (const one of difficulties) {
    const key = keyOf(one);
    const line = lines.get(key) ?? { key, total: 0, escalated: 0, oldest: 0, ages: { to_30: 0, to_90: 0, to_180: 0, older: 0 } };
    line.total += 1;
    line.escalated += one.escalated ? 1 : 0;
    line.oldest = Math.max(line.oldest, one.days);
    line.ages[one.age] += 1;
    lines.set(key, line);
  }
  return [...lines.values()].sort((a, b) => b.total - a.total || b.oldest - a.oldest);
};
