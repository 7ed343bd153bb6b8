import { Injectable } from '@nestjs/common';
import { AuthGuard, PassportStrategy } from '@nestjs/passport';
import { Strategy } from 'passport-local';
import type { Actor } from '../../platform/auth/actor.js';
import { SessionsService } from './sessions.service.js';

/** Passport's part: who is it? Other ways to sign in (a national identity provider) become strategies beside this one. */
@Injectable()
export class PassphraseStrategy extends PassportStrategy(Strategy, 'passphrase') {
  constructor(private readonly sessions: SessionsService) {
    super({ usernameField: 'email', passwordField: 'passphrase', session: false });
  }

  validate(email: string, passphrase: string): Promise<Actor> {
    return this.sessions.recognise(email.trim().toLowerCase(), passphrase);
  }
}

export const PassphraseAuthentication = AuthGuard('passphrase');
