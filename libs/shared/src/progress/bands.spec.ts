import { divide, exact } from '../kernel/decimal.js';
import { bandOf } from './bands.js';

describe('bands', () => {
  test.each([
    ['0', 'not_started'],
    ['0.01', 'limited'],
    ['59.99', 'limited'],
    ['60', 'significant'],
    ['89.99', 'significant'],
    ['90', 'completed'],
    ['100', 'completed'],
  ])('%s %% is %s', (percent, band) => {
    expect(bandOf(percent)).toBe(band);
  });

  test('the exact value decides and not the printed one', () => {
    expect(bandOf(divide(exact('269.99'), exact('3')))).toBe('significant');
    expect(bandOf(divide(exact('1'), exact('1000')))).toBe('limited');
  });

  test('a plan may set its own thresholds', () => {
    const thresholds = { limitedBelow: '50', completedFrom: '100' };
    expect(bandOf('50', thresholds)).toBe('significant');
    expect(bandOf('99.99', thresholds)).toBe('significant');
    expect(bandOf('100', thresholds)).toBe('completed');
  });

  test('no percent has no band', () => {
    expect(bandOf(null)).toBeNull();
  });

  test.each(['-0.01', '100.01'])('%s is refused', (percent) => {
    expect(() => bandOf(percent)).toThrow(RangeError);
  });
});
