import { Global, Module } from '@nestjs/common';
import { PassportModule } from '@nestjs/passport';
import { ActorResolver } from '../../platform/auth/actor-resolver.js';
import { AccountsQueries } from './accounts.queries.js';
import { AccountsService } from './accounts.service.js';
import { PassphraseStrategy } from './passphrase.strategy.js';
import { SessionController } from './session.controller.js';
import { SessionsService } from './sessions.service.js';
import { SignInGuard } from './sign-in.guard.js';

/** Global, because the access guard of every route asks it who calls. */
@Global()
@Module({
  imports: [PassportModule],
  controllers: [SessionController],
  providers: [
    AccountsQueries,
    AccountsService,
    SessionsService,
    PassphraseStrategy,
    SignInGuard,
    { provide: ActorResolver, useExisting: SessionsService },
  ],
  exports: [ActorResolver, AccountsService],
})
export class AccountsModule {}
