import { Module } from '@nestjs/common';
import { NoticesController } from './notices.controller.js';
import { NoticesQueries } from './notices.queries.js';
import { NoticesService } from './notices.service.js';
import { PreferencesService } from './preferences.service.js';
import { StopMailController } from './stop-mail.controller.js';

@Module({
  controllers: [NoticesController, StopMailController],
  providers: [NoticesService, NoticesQueries, PreferencesService],
  exports: [NoticesService],
})
export class NotificationsModule {}
