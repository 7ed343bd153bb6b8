import { Module } from '@nestjs/common';
import { InstitutionEditingService } from './institution-editing.service.js';
import { InstitutionsController } from './institutions.controller.js';
import { InstitutionsQueries } from './institutions.queries.js';
import { InstitutionsService } from './institutions.service.js';

@Module({
  controllers: [InstitutionsController],
  providers: [InstitutionsService, InstitutionsQueries, InstitutionEditingService],
  exports: [InstitutionEditingService, InstitutionsService],
})
export class InstitutionsModule {}
