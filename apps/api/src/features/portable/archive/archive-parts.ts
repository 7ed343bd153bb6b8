import { createHash } from 'node:crypto';
import type { EditionKind } from '@iltizam/shared/editions/contract';
import type { ArchivedDocument, ArchivedFile, ArchivedReport } from '@iltizam/shared/portable/contract';
import { fileName } from '@iltizam/shared/documents/file-name';
import { formatFile } from '../../reports/render/files.js';
import { README } from './readme.js';

/** What an archive is made of, read at one moment: the answers of ARCHIVE_SQL and the plan. */
export type ArchiveSource = {
  planId: number;
  slug: string;
  /** JSON texts */
  plan: string;
  documents: string;
  reports: string;
  comments: string;
  /** where the stores keep a file */
  documentFile: (sha256: string) => string;
  reportFile: (sha256: string) => string;
};

/** One file of an archive: a text, or a file of the store whose hash is known. */
export type ArchiveEntry = ArchivedFile & ({ content: Buffer } | { file: string });

/** One kind of content. Whoever adds a kind writes its part and adds it to `PARTS`; the restoration lets pass what `PATHS` knows. */
type ArchivePart = (source: ArchiveSource) => ArchiveEntry[];

const textEntry = (path: string, text: string): ArchiveEntry => {
  const content = Buffer.from(text, 'utf8');
  return { path, bytes: content.length, sha256: createHash('sha256').update(content).digest('hex'), content };
};

/** Where the archive keeps the file of a document: its hash, with the extension that its name has. */
export const documentPath = ({ sha256, name }: Pick<ArchivedDocument, 'sha256' | 'name'>): string => {
  const verdict = fileName(name);
  return `documents/${sha256}.${verdict.ok ? verdict.extension : 'bin'}`;
};

const documentFiles: ArchivePart = ({ documents, documentFile }) => {
  const files = new Map<string, ArchiveEntry>();
  for (const document of JSON.parse(documents) as ArchivedDocument[]) {
    const { bytes, sha256 } = document;
    if (!files.has(sha256)) files.set(sha256, { path: documentPath(document), bytes, sha256, file: documentFile(sha256) });
  }
  return [...files.values()];
};

/** Where the archive keeps a file of a published report: `reports/1-final-fr.pdf`. */
export const reportPath = (
  number: number,
  kind: EditionKind,
  { lang, format }: Pick<ArchivedReport['editions'][number]['files'][number], 'lang' | 'format'>,
): string => `reports/${number}-${kind}-${lang}${format === 'pdfa' ? '-archive' : ''}.${formatFile(format).extension}`;

const reportFiles: ArchivePart = ({ reports, reportFile }) =>
  (JSON.parse(reports) as ArchivedReport[]).flatMap(({ number, editions }) =>
    editions.flatMap(({ kind, files }) =>
      files.map((file) => ({
        path: reportPath(number, kind, file),
        bytes: file.bytes,
        sha256: file.sha256,
        file: reportFile(file.sha256),
      })),
    ),
  );

/** In the order in which they stand in the archive. */
export const PARTS: readonly ArchivePart[] = [
  ({ slug }) => [textEntry('README.txt', README(slug))],
  ({ plan }) => [textEntry('plan.json', plan)],
  ({ documents }) => [textEntry('documents.json', documents)],
  documentFiles,
  ({ reports }) => [textEntry('reports.json', reports)],
  reportFiles,
  ({ comments }) => [textEntry('comments.json', comments)],
];

/** The only paths that an archive may have. */
export const PATHS =
  /^(?:README\.txt|manifest\.json|(?:plan|documents|reports|comments)\.json|documents\/[\da-f]{64}\.[a-z\d]{1,8}|reports\/[\w.-]{1,120})$/;
