import { Global, Module } from '@nestjs/common';
import { PassportModule } from '@nestjs/passport';
import { ActorResolver } from '../../platform/auth/actor-resolver.js';
import { AccountsQueries } from './accounts.queries.js';
import { AccountsService } from './accounts.service.js';
import { Administrators } from './administrators.js';
import { GrantsService } from './grants.service.js';
import { PassphraseStrategy } from './passphrase.strategy.js';
import { PeopleController } from './people.controller.js';
import { PeopleQueries } from './people.queries.js';
import { PeopleService } from './people.service.js';
import { ProfileController } from './profile.controller.js';
import { ProfileQueries } from './profile.queries.js';
import { ProfileService } from './profile.service.js';
import { RecoveryController } from './recovery.controller.js';
import { RecoveryService } from './recovery.service.js';
import { SessionCookie } from './session-cookie.js';
import { SessionController } from './session.controller.js';
import { SessionsService } from './sessions.service.js';
import { SignInGuard } from './sign-in.guard.js';

/** Global, because the access guard of every route asks it who calls. */
@Global()
@Module({
  imports: [PassportModule],
  controllers: [RecoveryController, SessionController, PeopleController, ProfileController],
  providers: [
    AccountsQueries,
    AccountsService,
    SessionsService,
    PassphraseStrategy,
    SessionCookie,
    SignInGuard,
    Administrators,
    GrantsService,
    PeopleQueries,
    PeopleService,
    ProfileQueries,
    ProfileService,
    RecoveryService,
    { provide: ActorResolver, useExisting: SessionsService },
  ],
  exports: [ActorResolver, AccountsQueries, AccountsService, Administrators, GrantsService, PeopleQueries, SessionCookie, SessionsService],
})
export class AccountsModule {}
