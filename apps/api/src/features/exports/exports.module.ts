import { Module } from '@nestjs/common';
import { ExportsController } from './exports.controller.js';
import { ExportsQueries } from './exports.queries.js';

@Module({ controllers: [ExportsController], providers: [ExportsQueries] })
export class ExportsModule {}
