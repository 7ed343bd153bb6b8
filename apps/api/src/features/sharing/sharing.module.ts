import { Module } from '@nestjs/common';
import { CardPrinter } from './card-printer.js';
import { CardsController } from './cards.controller.js';
import { CardsQueries } from './cards.queries.js';
import { CrawlersController } from './crawlers.controller.js';
import { SitemapQueries } from './sitemap.queries.js';

@Module({ controllers: [CardsController, CrawlersController], providers: [CardPrinter, CardsQueries, SitemapQueries] })
export class SharingModule {}
