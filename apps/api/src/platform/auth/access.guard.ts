import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../config/config.js';
import { DomainError } from '../errors/domain-error.js';
import { ActorResolver } from './actor-resolver.js';
import { VISITOR } from './actor.js';
import { POLICY, type RoutePolicy } from './policy.js';
import { sessionCookieName } from './session-cookie.js';

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Browsers say where a request comes from; one that another site sends with our cookie is refused. */
const isCrossSite = (request: FastifyRequest): boolean => {
  if (READING.has(request.method)) return false;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  const { origin } = request.headers;
  if (origin === undefined) return false;
  return !URL.canParse(origin) || new URL(origin).host !== request.headers.host;
};

/** Closed by default: a route opens only through its policy line. */
@Injectable()
export class AccessGuard implements CanActivate {
  private readonly cookie: string;

  constructor(
    private readonly reflector: Reflector,
    private readonly resolver: ActorResolver,
    @Inject(CONFIG) config: Config,
  ) {
    this.cookie = sessionCookieName(config.secure);
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (isCrossSite(request)) throw new DomainError('request.cross_site');
    const token = request.cookies[this.cookie];
    request.actor = (token ? await this.resolver.resolve(token) : null) ?? VISITOR;
    const policy = this.reflector.get<RoutePolicy | undefined>(POLICY, context.getHandler());
    if (policy?.(request.actor)) return true;
    throw new DomainError(policy && request.actor.accountId === null ? 'session.required' : 'permission.denied');
  }
}
