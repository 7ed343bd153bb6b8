import { Module } from '@nestjs/common';
import { CatalogueController } from './catalogue.controller.js';
import { CatalogueQueries } from './catalogue.queries.js';
import { DatasetsController } from './datasets/datasets.controller.js';
import { DatasetsQueries } from './datasets/datasets.queries.js';
import { ExportsController } from './exports.controller.js';
import { ExportsQueries } from './exports.queries.js';
import { LargeTableLimit } from './prepared/large-table-limit.js';
import { PreparedFileAnswers } from './prepared/prepared-file-answers.js';
import { PreparedFilesController } from './prepared/prepared-files.controller.js';
import { PreparedFilesQueries } from './prepared/prepared-files.queries.js';
import { PreparedFilesService } from './prepared/prepared-files.service.js';
import { PreparedStore } from './prepared/prepared-store.js';
import { SchemasController } from './schemas/schemas.controller.js';

@Module({
  controllers: [ExportsController, DatasetsController, CatalogueController, SchemasController, PreparedFilesController],
  providers: [
    ExportsQueries,
    DatasetsQueries,
    CatalogueQueries,
    PreparedFilesQueries,
    PreparedFilesService,
    PreparedFileAnswers,
    PreparedStore,
    LargeTableLimit,
  ],
})
export class ExportsModule {}
