import { Module } from '@nestjs/common';
import { NotificationsModule } from '../notifications/notifications.module.js';
import { OperationsController } from './operations.controller.js';
import { OperationsQueries } from './operations.queries.js';
import { OperationsService } from './operations.service.js';
import { RoundRateGuard } from './round-rate.guard.js';

@Module({
  imports: [NotificationsModule],
  controllers: [OperationsController],
  providers: [OperationsQueries, OperationsService, RoundRateGuard],
})
export class OperationsModule {}
