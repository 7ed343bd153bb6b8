import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sessionCookieName } from '../../platform/auth/session-cookie.js';
import { CONFIG, type Config } from '../../platform/config/config.js';

/** Where a browser keeps the token of its session. */
@Injectable()
export class SessionCookie {
  private readonly name: string;
  private readonly options: object;

  constructor(@Inject(CONFIG) config: Config) {
    this.name = sessionCookieName(config.secure);
    this.options = { httpOnly: true, sameSite: 'lax', path: '/', secure: config.secure };
  }

  tokenOf(request: FastifyRequest): string | undefined {
    return request.cookies[this.name];
  }

  set(reply: FastifyReply, { token, maxAgeSeconds }: { token: string; maxAgeSeconds: number }): void {
    void reply.setCookie(this.name, token, { ...this.options, maxAge: maxAgeSeconds });
  }

  clear(reply: FastifyReply): void {
    void reply.clearCookie(this.name, this.options);
  }
}
