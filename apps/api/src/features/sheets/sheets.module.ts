import { Module } from '@nestjs/common';
import { SheetsController } from './sheets.controller.js';
import { SheetsQueries } from './sheets.queries.js';
import { SheetsService } from './sheets.service.js';

@Module({ controllers: [SheetsController], providers: [SheetsQueries, SheetsService], exports: [SheetsQueries, SheetsService] })
export class SheetsModule {}
