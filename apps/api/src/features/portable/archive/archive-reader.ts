import type { ArchivedComment, ArchivedDocument, ArchivedFile, ArchivedReport, ArchiveManifest } from '@iltizam/shared/portable/contract';
import { DomainError, type FieldFault } from '../../../platform/errors/domain-error.js';
import { CommentsForm, DocumentsForm, formOf, ManifestForm, parsed, refuseFile } from './archive-forms.js';
import { documentPath, reportPath } from './archive-parts.js';
import { reportFaults, ReportsForm } from './report-forms.js';
import { ZipSource } from './zip-source.js';

const MANIFEST = 'manifest.json';

export type ArchiveContent = {
  /** not checked yet: the writer does */
  plan: unknown;
  documents: ArchivedDocument[];
  reports: ArchivedReport[];
  comments: ArchivedComment[];
  /** the file of each hash */
  files: ReadonlyMap<string, ArchivedFile>;
  reportFiles: ReadonlyMap<string, ArchivedFile>;
};

const differs = (path: string): DomainError => new DomainError('archive.differs', { path });

/** The manifest, once it names every file of the archive and no other. */
async function manifestOf(zip: ZipSource): Promise<ArchiveManifest> {
  if (!zip.paths.includes(MANIFEST)) throw new DomainError('archive.unreadable');
  const manifest = await formOf(ManifestForm, MANIFEST, parsed(MANIFEST, await zip.text(MANIFEST, null)));
  const named = new Set(manifest.files.map(({ path }) => path));
  const odd = [
    ...zip.paths.filter((path) => path !== MANIFEST && !named.has(path)),
    ...[...named].filter((path) => !zip.paths.includes(path)),
  ];
  if (odd[0] !== undefined || named.size !== manifest.files.length) throw differs(odd[0] ?? MANIFEST);
  return manifest;
}

/** A comment stands in one place; an answer after what it answers, in the same place; a refusal has its reason. */
const commentFaults = (comments: readonly ArchivedComment[]): FieldFault[] =>
  comments.flatMap(({ answers, commitment, report, state, reason }, index) => {
    const above = answers === null ? null : comments[answers];
    return [
      ...((commitment === null) === (report === null) ? [{ pointer: `/items/${index}/commitment`, code: 'unknown' }] : []),
      ...(answers !== null && (answers >= index || above?.commitment !== commitment || above.report !== report)
        ? [{ pointer: `/items/${index}/answers`, code: 'unknown' }]
        : []),
      ...((state === 'refused') === (reason !== null) ? [] : [{ pointer: `/items/${index}/reason`, code: 'required' }]),
    ];
  });

/** Reads an archive: every file is what the manifest says of it. Documents stay where they are. */
export async function readArchive(zip: ZipSource): Promise<ArchiveContent> {
  const { files } = await manifestOf(zip);
  const byPath = new Map(files.map((file) => [file.path, file]));
  const json = async (path: string): Promise<unknown> => {
    const file = byPath.get(path);
    if (!file) throw differs(path);
    return parsed(path, await zip.text(path, file));
  };
  const plan = await json('plan.json');
  const documents = (await formOf(DocumentsForm, 'documents.json', { items: await json('documents.json') })).items;
  const comments = (await formOf(CommentsForm, 'comments.json', { items: await json('comments.json') })).items;
  refuseFile('comments.json', commentFaults(comments));
  const reports = (await formOf(ReportsForm, 'reports.json', { items: await json('reports.json') })).items;
  refuseFile('reports.json', reportFaults(reports));
  const cited = (path: string, { sha256, bytes }: Pick<ArchivedFile, 'sha256' | 'bytes'>): ArchivedFile => {
    const file = byPath.get(path);
    if (!file || file.sha256 !== sha256 || file.bytes !== bytes) throw differs(path);
    return file;
  };
  const content = new Map(documents.map((document) => [document.sha256, cited(documentPath(document), document)]));
  const reportFiles = new Map(
    reports.flatMap(({ number, editions }) =>
      editions.flatMap(({ kind, files: its }) => its.map((file) => [file.sha256, cited(reportPath(number, kind, file), file)] as const)),
    ),
  );
  const extracted = [...content.values(), ...reportFiles.values()].map(({ path }) => path);
  const taken = new Set(['plan.json', 'documents.json', 'reports.json', 'comments.json', ...extracted]);
  for (const file of files) if (!taken.has(file.path)) await zip.verify(file);
  return { plan, documents, reports, comments, files: content, reportFiles };
}
