import { Module } from '@nestjs/common';
import { InvitationsController } from './invitations.controller.js';
import { InvitationMails } from './invitation-mails.js';
import { InvitationsQueries } from './invitations.queries.js';
import { InvitationsService } from './invitations.service.js';
import { JoinController } from './join.controller.js';
import { JoinService } from './join.service.js';

@Module({
  controllers: [InvitationsController, JoinController],
  providers: [InvitationMails, InvitationsQueries, InvitationsService, JoinService],
  exports: [InvitationsService],
})
export class InvitationsModule {}
