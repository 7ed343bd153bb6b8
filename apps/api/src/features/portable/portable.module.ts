import { Module } from '@nestjs/common';
import { PortableController } from './portable.controller.js';
import { PortableQueries } from './portable.queries.js';
import { PortableWriter } from './portable-writer.js';

@Module({
  controllers: [PortableController],
  providers: [PortableQueries, PortableWriter],
  exports: [PortableQueries, PortableWriter],
})
export class PortableModule {}
