import { Module } from '@nestjs/common';
import { IndicatorEditingController } from './indicator-editing.controller.js';
import { IndicatorEditingService } from './indicator-editing.service.js';
import { IndicatorsService } from './indicators.service.js';

@Module({
  controllers: [IndicatorEditingController],
  providers: [IndicatorsService, IndicatorEditingService],
  exports: [IndicatorsService],
})
export class IndicatorsModule {}
