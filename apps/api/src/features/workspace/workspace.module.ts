import { Module } from '@nestjs/common';
import { WorkspaceController } from './workspace.controller.js';
import { WorkspaceQueries } from './workspace.queries.js';

@Module({ controllers: [WorkspaceController], providers: [WorkspaceQueries] })
export class WorkspaceModule {}
