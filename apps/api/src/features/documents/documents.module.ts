import { Module } from '@nestjs/common';
import { AbandonedDocumentsService } from './abandoned-documents.service.js';
import { DocumentAnswers } from './document-answers.js';
import { DocumentStore } from './document-store.js';
import { DocumentsController } from './documents.controller.js';
import { DocumentsQueries } from './documents.queries.js';
import { DocumentsService } from './documents.service.js';
import { FileReception } from './file-reception.js';
import { UploadRateGuard } from './upload-rate.guard.js';

@Module({
  controllers: [DocumentsController],
  providers: [
    AbandonedDocumentsService,
    DocumentAnswers,
    DocumentStore,
    DocumentsQueries,
    DocumentsService,
    FileReception,
    UploadRateGuard,
  ],
  exports: [DocumentStore, DocumentsQueries, DocumentsService, FileReception],
})
export class DocumentsModule {}
