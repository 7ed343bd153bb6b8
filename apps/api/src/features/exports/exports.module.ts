import { Module } from '@nestjs/common';
import { CatalogueController } from './catalogue.controller.js';
import { CatalogueQueries } from './catalogue.queries.js';
import { DatasetsController } from './datasets/datasets.controller.js';
import { DatasetsQueries } from './datasets/datasets.queries.js';
import { ExportsController } from './exports.controller.js';
import { ExportsQueries } from './exports.queries.js';
import { SchemasController } from './schemas/schemas.controller.js';

@Module({
  controllers: [ExportsController, DatasetsController, CatalogueController, SchemasController],
  providers: [ExportsQueries, DatasetsQueries, CatalogueQueries],
})
export class ExportsModule {}
