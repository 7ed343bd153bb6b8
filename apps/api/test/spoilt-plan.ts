import { LOCALES } from '@iltizam/shared/kernel/locale';
import type { PortableNarrative, PortablePlan } from '@iltizam/shared/portable/contract';
import { portablePlan } from '@iltizam/shared/portable/portable-plan.arbitrary';
import { tidyRichText } from '@iltizam/shared/reports/rich-text-rules';
import fc from 'fast-check';

/** Texts as nobody should write them, and as somebody will. */
const NASTY = [
  '',
  ' ',
  "'",
  "''",
  "'=1",
  '=1+1',
  '+212 5 37',
  '-',
  '-12.50',
  '@SUM(A1)',
  ' deux espaces ',
  'ligne\nsuivante',
  'ligne\r\nsuivante',
  'retour\rseul',
  '\ttab',
  '_x000D_',
  '\u0001',
  '\u00a0insécable\u00a0',
  '٢٠٢٤',
  'الالتزام 3: «نص»',
  'ⴰⵎⴰⵡⴰⵙ',
  'a,b;c\t"d"',
  '1970-01-01',
  'TRUE',
  '1e5',
  '007',
  '#N/A',
  '<b>&amp;',
  'valueOf',
  '👩🏽‍💻',
];

const anyText = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...NASTY) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
);

/** Where a plan has texts that nothing but people's care keeps in form. */
const TEXTS: ReadonlySet<string> = new Set([...LOCALES, 'text', 'note', 'printed', 'description', 'owner', 'approver']);

/** Rich texts as they are stored; their own letters are spoilt by the specification of their Markdown. */
const tidiedNarrative = ({ results, analysis, recommendations, ...narrative }: PortableNarrative): PortableNarrative => ({
  ...narrative,
  results: tidyRichText(results),
  analysis: tidyRichText(analysis),
  recommendations: tidyRichText(recommendations),
});

const withTexts = (value: unknown, next: () => string, name = ''): unknown => {
  if (typeof value === 'string') return TEXTS.has(name) ? next() : value;
  if (name === 'narratives') return (value as PortableNarrative[]).map(tidiedNarrative);
  if (Array.isArray(value)) return value.map((one) => withTexts(one, next));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, withTexts(member, next, key)]));
};

/** The same for the texts of the report. */
const tidied = (sections: PortablePlan['plan']['sections']): PortablePlan['plan']['sections'] =>
  Object.fromEntries(
    Object.entries(sections).map(([name, texts]) => [
      name,
      Object.fromEntries(Object.entries(texts).map(([locale, blocks]) => [locale, tidyRichText(blocks)])),
    ]),
  );

// The library is an ES module and this is none: the types of fast-check are told apart, its objects are not.
const plans = portablePlan as unknown as fc.Arbitrary<PortablePlan>;

/** Any plan, with the texts that files tend to spoil, and weights written with more digits than they need. */
export const spoiltPlan: fc.Arbitrary<PortablePlan> = fc
  .tuple(
    plans,
    fc.array(anyText, { minLength: 30, maxLength: 60 }),
    fc.constantFrom('13.0000', '12345678901234567890.12', '0.1', '1428574'),
  )
  .map(([plan, texts, weight]) => {
    let at = -1;
    const { plan: head, ...rest } = plan;
    const { sections, ...facts } = head;
    const spoilt = withTexts({ ...rest, plan: facts }, () => texts[(at += 1) % texts.length] ?? '') as PortablePlan;
    return {
      ...spoilt,
      plan: { ...spoilt.plan, sections: tidied(sections) },
      commitments: spoilt.commitments.map((one) => ({ ...one, weight })),
      // an effect on a commitment that the plan does not have is none
      amendments: spoilt.amendments.map(({ effect, ...one }) => ({
        ...one,
        effect: {
          ...effect,
          commitments: effect.commitments.filter(({ number }) => spoilt.commitments.some((other) => other.number === number)),
        },
      })),
    };
  });
