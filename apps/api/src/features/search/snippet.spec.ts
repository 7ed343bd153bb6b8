import { markWords, snippetOf, wordsOf } from './snippet.js';

const isBudget = (word: string): boolean => word.toLowerCase() === 'budget';
const text = (parts: readonly { text: string }[]): string => parts.map((part) => part.text).join('');

describe('the words of a text', () => {
  it('keep their accents, vowel signs and joiners, and nothing of what stands between them', () => {
    expect(wordsOf("L'accès aux données (2021-2023), 31.13")).toEqual(['L', 'accès', 'aux', 'données', '2021', '2023', '31', '13']);
    expect(wordsOf('الشَّفافِيّة، والميزانية؟')).toEqual(['الشَّفافِيّة', 'والميزانية']);
    expect(wordsOf('ⵜⴰⵎⴰⵣⵉⵖⵜ, ⴰⵙⵔⴰⴳ')).toEqual(['ⵜⴰⵎⴰⵣⵉⵖⵜ', 'ⴰⵙⵔⴰⴳ']);
  });
});

describe('marks', () => {
  it('cut the text without changing a character', () => {
    const parts = markWords('Budget <b>budget</b> & "budget"', isBudget);
    expect(parts.map((part) => (part.marked ? `[${part.text}]` : part.text)).join('')).toBe('[Budget] <b>[budget]</b> & "[budget]"');
    expect(text(parts)).toBe('Budget <b>budget</b> & "budget"');
  });

  it('are none in a text without an answer, and nothing comes of nothing', () => {
    expect(markWords('Santé', isBudget)).toEqual([{ text: 'Santé', marked: false }]);
    expect(markWords('', isBudget)).toEqual([]);
  });
});

describe('a snippet', () => {
  const filler = 'mot '.repeat(200);

  it('is the whole text when that is short, on one line', () => {
    expect(text(snippetOf(' Le  budget \n\n voté ', isBudget))).toBe('Le budget · voté');
  });

  it('is where the marks are, between words, and says what it leaves out', () => {
    const parts = snippetOf(`${filler}le budget voté, le budget exécuté ${filler}`, isBudget, 80);
    expect(parts[0]).toEqual({ text: '… ', marked: false });
    expect(parts.at(-1)).toEqual({ text: ' …', marked: false });
    expect(parts.filter((part) => part.marked)).toHaveLength(2);
    expect(text(parts).length).toBeLessThanOrEqual(84);
    expect(text(parts)).toMatch(/^… mot .* mot …$/);
  });

  it('is the beginning of a text without marks, and ends where the text ends', () => {
    expect(text(snippetOf(`debut ${filler}`, isBudget, 40))).toMatch(/^debut mot .* …$/);
    expect(text(snippetOf(`${filler}budget`, isBudget, 40))).toMatch(/^… mot .* budget$/);
  });

  it('cuts a word that is longer than itself, and never loops', () => {
    expect(text(snippetOf('x'.repeat(5000), isBudget, 40)).length).toBeLessThan(50);
    expect(text(snippetOf(`${'x'.repeat(5000)} budget ${'y'.repeat(5000)}`, isBudget, 40))).toContain('budget');
  });
});
