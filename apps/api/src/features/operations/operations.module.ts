import { Module } from '@nestjs/common';
import { NotificationsModule } from '../notifications/notifications.module.js';
import { OperationsController } from './operations.controller.js';
import { OperationsQueries } from './operations.queries.js';
import { OperationsService } from './operations.service.js';

@Module({ imports: [NotificationsModule], controllers: [OperationsController], providers: [OperationsQueries, OperationsService] })
export class OperationsModule {}
