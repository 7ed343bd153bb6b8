import { Module } from '@nestjs/common';
import { PortableModule } from '../../portable/portable.module.js';
import { PlanFilesController } from './plan-files.controller.js';
import { TemplatesController } from './templates.controller.js';

@Module({ imports: [PortableModule], controllers: [PlanFilesController, TemplatesController] })
export class TablesModule {}
