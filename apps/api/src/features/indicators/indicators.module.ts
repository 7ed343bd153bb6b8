import { Module } from '@nestjs/common';
import { IndicatorsService } from './indicators.service.js';

@Module({ providers: [IndicatorsService], exports: [IndicatorsService] })
export class IndicatorsModule {}
