import { Module } from '@nestjs/common';
import { IndicatorEditingController } from './indicator-editing.controller.js';
import { IndicatorEditingService } from './indicator-editing.service.js';
import { MeasurementsController } from './measurements.controller.js';
import { MeasurementsQueries } from './measurements.queries.js';
import { MeasurementsService } from './measurements.service.js';
import { IndicatorsService } from './indicators.service.js';

@Module({
  controllers: [IndicatorEditingController, MeasurementsController],
  providers: [IndicatorsService, IndicatorEditingService, MeasurementsQueries, MeasurementsService],
  exports: [IndicatorEditingService, IndicatorsService, MeasurementsService],
})
export class IndicatorsModule {}
