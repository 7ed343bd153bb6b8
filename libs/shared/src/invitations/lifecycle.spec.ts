import { stateOf } from './lifecycle.js';

const at = (hour: number): Date => new Date(Date.UTC(2026, 0, 1, hour));
const dates = (changes: object = {}) => ({ usedAt: null, revokedAt: null, expiresAt: at(10), ...changes });

describe('the state of an invitation', () => {
  test('is open until the instant it expires', () => {
    expect(stateOf(dates(), at(9))).toBe('open');
    expect(stateOf(dates(), at(10))).toBe('expired');
    expect(stateOf(dates(), at(11))).toBe('expired');
  });

  test('a revoked one stays revoked after its time', () => {
    expect(stateOf(dates({ revokedAt: at(1) }), at(2))).toBe('revoked');
    expect(stateOf(dates({ revokedAt: at(1) }), at(11))).toBe('revoked');
  });

  test('a used one is used for ever', () => {
    expect(stateOf(dates({ usedAt: at(1), revokedAt: at(2) }), at(11))).toBe('used');
  });
});
