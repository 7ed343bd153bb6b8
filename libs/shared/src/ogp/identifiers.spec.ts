import { isOgpCode, isOgpId, isOgpPlan } from './identifiers.js';

describe('identifiers of the OGP', () => {
  it.each<[(value: unknown) => boolean, string, boolean]>([
    [isOgpCode, 'MO', true],
    [isOgpCode, 'TET', true],
    [isOgpCode, 'mo', false],
    [isOgpCode, 'M', false],
    [isOgpCode, 'MORO', false],
    [isOgpId, 'MO0006', true],
    [isOgpId, 'TET0012', true],
    [isOgpId, 'MO6', false],
    [isOgpId, 'MO0006 ', false],
    [isOgpId, 'MO00061', false],
    [isOgpPlan, 'morocco-action-plan-2021-2023', true],
    [isOgpPlan, 'MO_2.1', true],
    [isOgpPlan, 'a--b', false],
    [isOgpPlan, 'https://example.org/plan', false],
    [isOgpPlan, 'a'.repeat(101), false],
  ])('%p of %p: %p', (is, value, expected) => {
    expect(is(value)).toBe(expected);
  });
});
