import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { SYSTEM } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock.js';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { ownSiteUrl } from '../../platform/http/site-url.js';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import { AddressRefused, Mailer } from '../../platform/mail/mailer.js';
import { Secrets } from '../../platform/secrets.js';
import { hashOf } from '../accounts/session-token.js';
import { InvitationEntity } from './invitation.entity.js';
import { invitationLetter } from './invitation-letter.js';
import { joinPath } from './join-path.js';

/** Sealed while the job waits: the table of jobs opens no invitation. */
export const INVITATION_USE = 'invitation';

/** Mails the links of invitations. */
@Injectable()
export class InvitationMails implements OnModuleInit {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly jobs: JobQueue,
    private readonly mailer: Mailer,
    private readonly secrets: Secrets,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.jobs.handle('invitation.mail', ({ invitationId, sealed }) => this.send(invitationId, this.secrets.open(INVITATION_USE, sealed)));
  }

  /** Nothing is sent for a link that opens nothing any more. */
  private async send(id: number, token: string): Promise<void> {
    const invitation = await this.uow.write(SYSTEM, (tx) => tx.find(InvitationEntity, { id, tokenHash: hashOf(token) }));
    if (!invitation?.email || invitation.usedAt || invitation.revokedAt || invitation.expiresAt <= this.clock.now()) return;
    const { email, language, expiresAt } = invitation;
    const letter = invitationLetter(language, ownSiteUrl(this.config) + joinPath(language, token), expiresAt);
    try {
      await this.mailer.send({ to: email, id: `invitation-${id}-${invitation.version}` }, letter);
    } catch (error) {
      if (!(error instanceof AddressRefused)) throw error;
      const { reply } = error;
      await this.uow.write(SYSTEM, (tx) =>
        tx.record({ event: 'invitation.mail_refused', subject: { kind: 'invitation', id }, after: { reply } }),
      );
    }
  }
}
