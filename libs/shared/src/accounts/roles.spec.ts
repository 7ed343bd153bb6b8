import type { RoleGrant } from '../kernel/roles.js';
import { hasRole, hasRoleSomewhere } from './roles.js';

const grant = (changes: Partial<RoleGrant>): RoleGrant => ({
  role: 'lead',
  memberId: null,
  planId: null,
  commitmentId: null,
  institutionId: null,
  ...changes,
});

describe('roles in a scope', () => {
  test('a grant without a scope holds everywhere', () => {
    expect(hasRole([grant({})], 'lead')).toBe(true);
    expect(hasRole([grant({})], 'lead', { memberId: 1, planId: 2, commitmentId: 3, institutionId: 4 })).toBe(true);
  });

  test('a role is not another role', () => {
    expect(hasRole([grant({ role: 'admin' })], 'staff')).toBe(false);
    expect(hasRole([], 'citizen')).toBe(false);
  });

  test.each(['memberId', 'planId', 'commitmentId', 'institutionId'] as const)('a grant for one %s holds there and nowhere else', (key) => {
    const grants = [grant({ [key]: 5 })];
    expect(hasRole(grants, 'lead', { [key]: 5 })).toBe(true);
    expect(hasRole(grants, 'lead', { [key]: 6 })).toBe(false);
    expect(hasRole(grants, 'lead', {})).toBe(false);
    expect(hasRole(grants, 'lead')).toBe(false);
  });

  test('a grant for an institution inside a plan needs both', () => {
    const grants = [grant({ planId: 2, institutionId: 4 })];
    expect(hasRole(grants, 'lead', { planId: 2, institutionId: 4, commitmentId: 9 })).toBe(true);
    expect(hasRole(grants, 'lead', { planId: 2, institutionId: 5 })).toBe(false);
    expect(hasRole(grants, 'lead', { planId: 2 })).toBe(false);
  });

  test('two half grants do not make a whole one', () => {
    const grants = [grant({ planId: 2, institutionId: 5 }), grant({ planId: 3, institutionId: 4 })];
    expect(hasRole(grants, 'lead', { planId: 2, institutionId: 4 })).toBe(false);
  });

  test('somewhere is known without a scope', () => {
    expect(hasRoleSomewhere([grant({ planId: 2 })], 'lead')).toBe(true);
    expect(hasRoleSomewhere([grant({ planId: 2 })], 'staff')).toBe(false);
  });
});
