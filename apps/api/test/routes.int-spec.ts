import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '@iltizam/shared/kernel/errors';
import { ROLES } from '@iltizam/shared/kernel/roles';
import { type Actor, VISITOR } from '../src/platform/auth/actor.js';
import type { Caller } from './api-client.js';
import { runningProduct } from './product.js';
import { declaredRoutes, type Route, servedRoutes } from './routes.js';

const MATRIX_FILE = path.join(__dirname, 'route-matrix.txt');
const PEOPLE = ['visitor', ...ROLES] as const;
type Person = (typeof PEOPLE)[number];

// Registered on the server itself, before any guard: public by nature.
const BESIDE_THE_CONTROLLERS = ['GET /api/openapi.json'];

// The visitor's many tries below must meet the guard and not the limit of comments.
const product = runningProduct({ config: { commentsPerHour: 1000 } });

const actorOf = (person: Person): Actor =>
  person === 'visitor'
    ? VISITOR
    : {
        ...VISITOR,
        accountId: 1,
        name: person,
        grants: [{ role: person, memberId: null, planId: null, commitmentId: null, institutionId: null }],
      };

const opens = ({ policy }: Route, person: Person): boolean => policy?.(actorOf(person)) ?? false;

const matrixOf = (routes: Route[]): string => {
  const width = Math.max(...routes.map((route) => route.path.length));
  const line = (method: string, address: string, cells: string[]): string =>
    [method.padEnd(6), address.padEnd(width), ...cells.map((cell, i) => cell.padEnd(PEOPLE[i]?.length ?? 0))].join('  ').trimEnd();
  const rows = routes.map((route) =>
    line(
      route.method,
      route.path,
      PEOPLE.map((person) => (opens(route, person) ? 'yes' : '-')),
    ),
  );
  return [line('', 'may call', [...PEOPLE]), ...rows, ''].join('\n');
};

test('who may call which route is what was agreed', () => {
  const matrix = matrixOf(declaredRoutes(product.app));
  console.log(matrix);
  if (process.env.UPDATE_ROUTE_MATRIX) writeFileSync(MATRIX_FILE, matrix);
  // Review the difference, then accept it with UPDATE_ROUTE_MATRIX=1.
  expect(matrix).toBe(readFileSync(MATRIX_FILE, 'utf8'));
});

test('every route has its policy line', () => {
  const closed = declaredRoutes(product.app).filter(({ policy }) => policy === undefined);
  expect(closed.map(({ method, path: address }) => `${method} ${address}`)).toEqual([]);
});

test('nothing answers beside the routes of the matrix', () => {
  const declared = declaredRoutes(product.app).map(({ method, path: address }) => `${method} ${address}`);
  expect(servedRoutes(product.app).sort()).toEqual([...declared, ...BESIDE_THE_CONTROLLERS].sort());
});

describe('over HTTP', () => {
  const REFUSED = new Set<string | undefined>(['session.required', 'permission.denied']);

  const refusal = async (caller: Caller, { method, path: address }: Route): Promise<string> => {
    const { body } = await caller.send<Problem | null>(method, address.replace(/:\w+/g, '1'), method === 'POST' ? {} : undefined);
    return REFUSED.has(body?.code) ? (body?.code ?? '') : 'open';
  };

  const callerOf = async (person: Person): Promise<Caller> => (person === 'visitor' ? product.api.visitor : await product.as(person));

  test.each(PEOPLE)(
    'the guard lets a %s through where the matrix says so, and nowhere else',
    async (person) => {
      const caller = await callerOf(person);
      // Signing out comes last, or nothing after it would be asked by that person.
      const last = ({ method, path: address }: Route): number => Number(method === 'DELETE') + Number(/\/sessions?(\/|$)/.test(address));
      const routes = declaredRoutes(product.app).sort((a, b) => last(a) - last(b));
      for (const route of routes) {
        const expected = opens(route, person) ? 'open' : person === 'visitor' ? 'session.required' : 'permission.denied';
        expect([route.method, route.path, await refusal(caller, route)]).toEqual([route.method, route.path, expected]);
      }
    },
    30_000,
  );
});
