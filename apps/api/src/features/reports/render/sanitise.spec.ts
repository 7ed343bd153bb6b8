import { sampleReport } from '../../../../test/sample-report.js';
import { fontCoverage } from './fonts.js';
import { sanitise } from './sanitise.js';

const cleaned = (text: string): { text: string; replaced: string[] } => {
  const { model, replaced } = sanitise(sampleReport(text), fontCoverage());
  const [block] = model.sections.context;
  return { text: block !== undefined && 'runs' in block ? (block.runs[0]?.text ?? '') : '', replaced };
};

describe('texts that the bundled fonts can print', () => {
  it('leaves French, Arabic and Tifinagh alone', () => {
    const text = 'Œuvre à 82 % — التزام — ⴰⵎⴰⵡⴰⵙ';
    expect(cleaned(text)).toEqual({ text, replaced: [] });
  });

  it('turns the bullets of a word processor into one that exists', () => {
    expect(cleaned('\uf0b7 un ● deux ■')).toEqual({ text: '• un • deux •', replaced: [] });
  });

  it('replaces what no font covers and names it once', () => {
    const { text, replaced } = cleaned('Bravo 👍🏽 中文 中');
    expect(text).toBe('Bravo \ufffd \ufffd \ufffd');
    expect(replaced).toEqual(['👍', '🏽', '中', '文']);
  });

  it('drops control characters and variation selectors', () => {
    expect(cleaned('a\u0000b\u000bc\ufe0fd')).toEqual({ text: 'abcd', replaced: [] });
  });

  it('lets a long token break', () => {
    expect(cleaned('x'.repeat(70)).text).toBe(`${'x'.repeat(30)}\u200b${'x'.repeat(30)}\u200b${'x'.repeat(10)}`);
  });

  it('does not touch addresses, codes or the hash', () => {
    const model = sampleReport();
    const long = `https://exemple.example/${'a'.repeat(80)}`;
    const [evidence] = model.commitments[0]?.activities[0]?.evidence ?? [];
    if (evidence) evidence.url = long;
    const { model: clean } = sanitise(model, fontCoverage());
    expect(clean.commitments[0]?.activities[0]?.evidence[0]?.url).toBe(long);
    expect(clean.hash).toBe(model.hash);
  });
});
