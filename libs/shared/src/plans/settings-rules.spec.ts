import { settingsFaults } from './settings-rules.js';
import { DEFAULT_SETTINGS } from './settings.js';

const faults = (changes: object): string[] =>
  settingsFaults({ ...DEFAULT_SETTINGS, ...changes }).map(({ field, code }) => `${field} ${code}`);

test('the rules a plan begins with are right', () => {
  expect(settingsFaults(DEFAULT_SETTINGS)).toEqual([]);
});

test.each([
  [{ limitedBelow: '0' }, ['limitedBelow bandOrder']],
  [{ limitedBelow: '90' }, ['completedFrom bandOrder']],
  [{ limitedBelow: '95', completedFrom: '90' }, ['completedFrom bandOrder']],
  [{ completedFrom: '100' }, []],
  [{ completedFrom: '100.01' }, ['completedFrom percent']],
  [{ atRiskPoints: '-1', aheadPoints: 'x' }, ['atRiskPoints percent', 'aheadPoints percent']],
])('%j', (changes, expected) => {
  expect(faults(changes)).toEqual(expected);
});
