import type { IndicatorUnit } from '../commitments/contract.js';
import type { PastIndicator } from './contract.js';
import { endsSentence, europeanDigits, figureOf, folded } from './french-words.js';
import type { Findings } from './findings.js';
import type { SourceLine } from './source-lines.js';

const VALUE = /^(.*\S)\s*:\s*([\d\s.,٠-٩۰-۹\u00a0\u202f]*[\d٠-٩۰-۹]\s*%?)\s*[;.]?$/u;
const NAMES_A_RATE = /^(?:taux|pourcentage|part|proportion)\b/u;
const NAMES_A_COUNT = /^nombres?\b/u;

type Entry = { text: string; from: number; to: number };

/** "name : value", the value on the same line or on the next. */
export const readIndicators = (lines: readonly SourceLine[], commitment: number, findings: Findings): PastIndicator[] => {
  const indicators = entriesOf(lines).map(({ text, from, to }, index) => {
    const place = { commitment, indicator: index + 1 };
    const range: [number, number] = [from, to];
    const [, name, shown] = VALUE.exec(text) ?? [];
    const value = shown === undefined ? null : figureOf(shown);
    if (value === null || name === undefined || shown === undefined) {
      findings.tell('indicator_value_missing', { lines: range, printed: text, field: 'value', ...place });
      return { number: index + 1, name: text.replace(/\s*:\s*$/u, ''), printed: null, value: null, unit: unitOf(text, null), lines: range };
    }
    const printed = shown.trim();
    if (europeanDigits(printed) !== printed)
      findings.tell('digits_other_script', { lines: range, printed, proposed: europeanDigits(printed), field: 'value', ...place });
    const unit = unitOf(name, printed);
    if (unit === 'percent' && !printed.includes('%'))
      findings.tell('unit_guessed', { lines: range, printed: text, proposed: 'percent', field: 'unit', ...place });
    if (printed.includes('%') && NAMES_A_COUNT.test(folded(name)))
      findings.tell('unit_doubtful', { lines: range, printed: text, field: 'unit', ...place });
    return { number: index + 1, name: name.trim(), printed, value, unit, lines: range };
  });
  tellSameValues(indicators, commitment, findings);
  return indicators;
};

const unitOf = (name: string, printed: string | null): IndicatorUnit =>
  (printed?.includes('%') ?? false) || NAMES_A_RATE.test(folded(name)) ? 'percent' : 'count';

const LONGEST_NAME = 600;
/** Joins lines until a value stands at their end, or another item begins. */
const entriesOf = (lines: readonly SourceLine[]): Entry[] => {
  const entries: Entry[] = [];
  let open = false;
  for (const line of lines) {
    const begins = /^(?:[-•●▪◦·*–—→]\s*)+/u.test(line.text);
    const text = line.text.replace(/^(?:[-•●▪◦·*–—→]\s*)+/u, '').trim();
    const last = entries.at(-1);
    if (open && !begins && last !== undefined && last.text.length < LONGEST_NAME && !(line.gapBefore && endsSentence(last.text))) {
      last.text = `${last.text} ${text}`;
      last.to = line.n;
    } else entries.push({ text, from: line.n, to: line.n });
    open = !VALUE.test(entries.at(-1)?.text ?? '');
  }
  return entries.filter((entry) => entry.text !== '');
};

const FEWEST_SAME = 3;
/** The same figure for three siblings is seldom true; figures below 20 repeat by chance. */
const tellSameValues = (indicators: readonly PastIndicator[], commitment: number, findings: Findings): void => {
  for (const value of new Set(indicators.map((indicator) => indicator.value))) {
    const same = indicators.filter((indicator) => indicator.value === value && indicator.unit === 'count');
    const [first, last] = [same[0], same.at(-1)];
    if (value === null || Number(value) < 20 || same.length < FEWEST_SAME || first === undefined || last === undefined) continue;
    findings.tell('same_values', {
      lines: [first.lines[0], last.lines[1]],
      printed: same.map((indicator) => indicator.name).join(' | '),
      commitment,
    });
  }
};
