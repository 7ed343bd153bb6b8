import { sampleReport } from '../../../../test/sample-report.js';
import { axisChart, axisChartText } from './axis-chart.js';
import { viewOf } from './view.js';

describe('the chart of the axes', () => {
  const view = viewOf(sampleReport());

  it('says in words what it draws', () => {
    expect(axisChartText(view)).toBe('Graphique à barres, taux par axe\u00a0: Transparence 65\u00a0%.');
    expect(axisChart(view, { width: 600, id: 'a' })).toContain(`aria-label="${axisChartText(view)}"`);
  });

  it('gives the figure and a pattern, not a colour alone', () => {
    const svg = axisChart(view, { width: 600, id: 'a' });
    expect(svg).toContain('>65\u00a0%</text>');
    expect(svg).toContain('fill="url(#a-0)"');
  });

  it('is drawn left to right in every language, with its scale mirrored', () => {
    const width = 600;
    const bar = /<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)" height="16" fill="#2787a0"/;
    const [, x, length] = bar.exec(axisChart({ ...view, dir: 'rtl' }, { width, id: 'a' })) ?? [];
    expect(Number(x) + Number(length)).toBeCloseTo(width);
    expect(axisChart({ ...view, dir: 'rtl' }, { width, id: 'a' })).toContain('direction="ltr"');
  });

  it('escapes titles', () => {
    const hostile = viewOf({ ...sampleReport(), axes: sampleReport().axes.map((axis) => ({ ...axis, title: '"><script>' })) });
    expect(axisChart(hostile, { width: 600, id: 'a' })).not.toContain('<script');
  });
});
