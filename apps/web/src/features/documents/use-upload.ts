import { DEFAULT_DOCUMENT_LICENCE, type DocumentLicence, type UploadedDocument } from '@iltizam/shared/documents/contract';
import { fileRefusal } from '@iltizam/shared/documents/file-name';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLanguage } from '../../ui/translation.js';
import { type FileSender, useFileSending } from '../../ui/use-file-sending.js';
import { documentQuery, sendDocument } from './documents.api.js';

type Refusal = NonNullable<ReturnType<typeof fileRefusal>>;

export type UploadControl = FileSender<UploadedDocument, Refusal> & {
  licence: DocumentLicence;
  setLicence: (licence: DocumentLicence) => void;
};

/** Sends a file of evidence under the licence that was chosen. */
export const useUpload = (activityId: number, onReceived: (document: UploadedDocument) => void): UploadControl => {
  const language = useLanguage();
  const client = useQueryClient();
  const [licence, setLicence] = useState<DocumentLicence>(DEFAULT_DOCUMENT_LICENCE);
  const sender = useFileSending<UploadedDocument, Refusal>({
    send: (file, way) => sendDocument(file, way, { activityId, licence }),
    refuse: ({ name, size }) => fileRefusal(name, size),
    onSent: (document) => {
      client.setQueryData(documentQuery(language, document.id).queryKey, document);
      onReceived(document);
    },
    againOnline: true,
  });
  return { ...sender, licence, setLicence };
};
