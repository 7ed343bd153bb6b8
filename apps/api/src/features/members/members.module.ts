import { Module } from '@nestjs/common';
import { MemberEditingService } from './member-editing.service.js';
import { MembersController } from './members.controller.js';
import { MembersQueries } from './members.queries.js';
import { MembersService } from './members.service.js';

@Module({
  controllers: [MembersController],
  providers: [MembersService, MembersQueries, MemberEditingService],
  exports: [MembersService],
})
export class MembersModule {}
