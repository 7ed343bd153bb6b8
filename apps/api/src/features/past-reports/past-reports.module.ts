import { Module } from '@nestjs/common';
import { PortableModule } from '../portable/portable.module.js';
import { PastReportsController } from './past-reports.controller.js';
import { PastReportsQueries } from './past-reports.queries.js';
import { PastReportsService } from './past-reports.service.js';

@Module({ imports: [PortableModule], controllers: [PastReportsController], providers: [PastReportsQueries, PastReportsService] })
export class PastReportsModule {}
