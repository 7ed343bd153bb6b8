import { Module } from '@nestjs/common';
import { DocumentsModule } from '../documents/documents.module.js';
import { EditionsModule } from '../editions/editions.module.js';
import { ArchivesController } from './archive/archives.controller.js';
import { ArchivesQueries } from './archive/archives.queries.js';
import { ArchivesService } from './archive/archives.service.js';
import { OperatorsQueries } from './archive/operators.queries.js';
import { RestoredReportsService } from './archive/restored-reports.service.js';
import { PortableController } from './portable.controller.js';
import { PortableQueries } from './portable.queries.js';
import { PortableWriter } from './portable-writer.js';

@Module({
  imports: [DocumentsModule, EditionsModule],
  controllers: [PortableController, ArchivesController],
  providers: [PortableQueries, PortableWriter, ArchivesQueries, ArchivesService, OperatorsQueries, RestoredReportsService],
  exports: [PortableQueries, PortableWriter],
})
export class PortableModule {}
