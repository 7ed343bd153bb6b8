import { Module } from '@nestjs/common';
import { NewsController } from './news.controller.js';
import { NewsQueries } from './news.queries.js';

@Module({ controllers: [NewsController], providers: [NewsQueries] })
export class NewsModule {}
