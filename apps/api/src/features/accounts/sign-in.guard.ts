import { type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { DomainError } from '../../platform/errors/domain-error.js';
import { FormPipe } from '../../platform/http/validation.pipe.js';
import { SignInDto } from './accounts.dto.js';
import { PassphraseAuthentication } from './passphrase.strategy.js';

/** Checks the form first, so that a missing field is named instead of being taken for wrong credentials. */
@Injectable()
export class SignInGuard extends PassphraseAuthentication {
  private readonly form = new FormPipe();

  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const { body } = context.switchToHttp().getRequest<FastifyRequest>();
    await this.form.transform(body, { type: 'body', metatype: SignInDto });
    return (await super.canActivate(context)) as boolean;
  }

  override handleRequest<User>(error: unknown, user: User): User {
    if (error) throw error;
    if (!user) throw new DomainError('session.credentials');
    return user;
  }
}
