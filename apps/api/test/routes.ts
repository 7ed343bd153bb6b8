import { type INestApplication, RequestMethod, type Type } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner, ModulesContainer } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { POLICY, type RoutePolicy } from '../src/platform/auth/policy.js';

export type Route = { method: string; path: string; policy: RoutePolicy | undefined };

type Handler = (...parameters: unknown[]) => unknown;

const asList = (value: string | string[] | undefined): string[] => (Array.isArray(value) ? value : [value ?? '']);

const joined = (...parts: string[]): string =>
  `/${parts
    .flatMap((part) => part.split('/'))
    .filter(Boolean)
    .join('/')}`;

const byPath = (a: Route, b: Route): number => a.path.localeCompare(b.path, 'en') || a.method.localeCompare(b.method, 'en');

function routesOf(controller: Type, prefix: (path: string) => string): Route[] {
  const bases = asList(Reflect.getMetadata(PATH_METADATA, controller) as string | string[]);
  const prototype = controller.prototype as Record<string, Handler>;
  return new MetadataScanner().getAllMethodNames(prototype).flatMap((name) => {
    const handler = prototype[name];
    const method = handler && (Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod | undefined);
    if (!handler || method === undefined) return [];
    const policy = Reflect.getMetadata(POLICY, handler) as RoutePolicy | undefined;
    const own = asList(Reflect.getMetadata(PATH_METADATA, handler) as string | string[]);
    return bases.flatMap((base) => own.map((end) => ({ method: RequestMethod[method], path: prefix(joined(base, end)), policy })));
  });
}

/** Every route that a controller declares, with its policy line. */
export function declaredRoutes(app: NestFastifyApplication): Route[] {
  const fastify = app.getHttpAdapter().getInstance();
  const prefix = (path: string): string => (fastify.hasRoute({ method: 'GET', url: path }) ? path : `/api/v1${path}`);
  const controllers = new DiscoveryService((app as INestApplication).get(ModulesContainer)).getControllers();
  return controllers.flatMap(({ metatype }) => routesOf(metatype as Type, prefix)).sort(byPath);
}

/** "GET /api/v1/plans": every route that the server answers, read from Fastify's own drawing of them. */
export function servedRoutes(app: NestFastifyApplication): string[] {
  const parents: string[] = [];
  const drawing = app.getHttpAdapter().getInstance().printRoutes({ commonPrefix: false });
  return drawing.split('\n').flatMap((line) => {
    const [, indent, part, methods] = /^([│ ]*)[├└]── (\S+)(?: \((.+)\))?$/.exec(line) ?? [];
    if (indent === undefined || part === undefined) return [];
    const path = `${parents[indent.length / 4 - 1] ?? ''}${part}`;
    parents[indent.length / 4] = path;
    return (methods?.split(', ') ?? []).filter((method) => method !== 'HEAD').map((method) => `${method} ${path}`);
  });
}
