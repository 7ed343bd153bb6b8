import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { FileExtension } from '@iltizam/shared/documents/file-types';
import { compoundFile, docx, odt, zipOf } from '../../../test/zip.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { checkContent } from './content-check.js';

const PDF = '%PDF-1.7\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n';
const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
const BOMB = { name: 'word/media/a.xml', text: '0'.repeat(6_000_000) };

let folder: string;

beforeAll(async () => (folder = await mkdtemp(path.join(tmpdir(), 'iltizam-check-'))));
afterAll(() => rm(folder, { recursive: true }));

async function verdict(content: string | Buffer, extension: FileExtension): Promise<string> {
  const file = path.join(folder, 'file');
  await writeFile(file, content);
  return checkContent(file, extension).then(
    () => 'taken',
    (error: unknown) => (error instanceof DomainError ? error.code : String(error)),
  );
}

const overlapping = (): Buffer => {
  const file = docx([{ name: 'word/a.xml', text: 'aaaa' }]);
  const last = file.lastIndexOf('PK\x01\x02', undefined, 'latin1');
  file.writeUInt32LE(0, last + 42);
  return file;
};

test.each<[string, string | Buffer, FileExtension, string]>([
  ['a PDF', PDF, 'pdf', 'taken'],
  ['a Word file', docx(), 'docx', 'taken'],
  ['an OpenDocument text', odt(), 'odt', 'taken'],
  ['an OpenDocument text with the list of an empty library', odt([{ name: 'Basic/script-lc.xml', text: '<x/>' }]), 'odt', 'taken'],
  ['an old Word file', compoundFile(['Root Entry', 'WordDocument']), 'doc', 'taken'],
  ['an old Excel file', compoundFile(['Root Entry', 'Workbook']), 'xls', 'taken'],
  ['a table in UTF-8', 'région;taux\nSouss;12,5\n', 'csv', 'taken'],
  ['a table in the writing of Windows', Buffer.from('r\xe9gion;taux\n', 'latin1'), 'csv', 'taken'],
  ['a table as Excel exports Unicode', Buffer.from('\ufeffجهة\tنسبة\n', 'utf16le'), 'csv', 'taken'],
  ['a picture called PDF', PNG, 'pdf', 'document.content_differs'],
  ['a page called PDF', '<!doctype html><script>alert(1)</script>', 'pdf', 'document.content_differs'],
  ['a PDF called picture', PDF, 'jpg', 'document.content_differs'],
  ['a PNG called JPEG', PNG, 'jpg', 'document.content_differs'],
  ['a zip called Word', zipOf([{ name: 'a.exe', text: 'MZ' }]), 'docx', 'document.content_differs'],
  ['a Word file called Excel', docx(), 'xlsx', 'document.content_differs'],
  ['a Word file called OpenDocument', docx(), 'odt', 'document.content_differs'],
  ['an old Word file called Excel', compoundFile(['Root Entry', 'WordDocument']), 'xls', 'document.content_differs'],
  ['a PDF called text', PDF, 'txt', 'document.content_differs'],
  ['a page called text', '\n <HTML><body>', 'txt', 'document.content_differs'],
  ['a drawing called text', '<?xml version="1.0"?><svg/>', 'txt', 'document.content_differs'],
  ['a script called text', '#!/bin/sh\nrm -rf /\n', 'txt', 'document.content_differs'],
  ['bytes called text', Buffer.from([65, 0, 66, 7]), 'txt', 'document.content_differs'],
  ['a PDF without its end', PDF.slice(0, 20), 'pdf', 'document.unreadable'],
  ['a Word file cut short', docx().subarray(0, 150), 'docx', 'document.unreadable'],
  ['an old Word file cut short', compoundFile(['WordDocument']).subarray(0, 600), 'doc', 'document.unreadable'],
  ['a Word file with a macro', docx([{ name: 'word/vbaProject.bin', text: 'x' }]), 'docx', 'document.macros'],
  ['a macro file renamed', docx([], 'application/vnd.ms-word.document.macroEnabled.main+xml'), 'docx', 'document.macros'],
  ['an OpenDocument text with a macro', odt([{ name: 'Basic/Standard/Module1.xml', text: 'x' }]), 'odt', 'document.macros'],
  ['an OpenDocument text with a script', odt([{ name: 'Scripts/python/a.py', text: 'x' }]), 'odt', 'document.macros'],
  ['an old Word file with a macro', compoundFile(['Root Entry', 'WordDocument', 'Macros']), 'doc', 'document.macros'],
  ['a Word file with a password', compoundFile(['Root Entry', 'EncryptedPackage']), 'docx', 'document.protected'],
  ['a bomb', docx([BOMB]), 'docx', 'document.archive_unsafe'],
  [
    'a file that would unpack to more than a disk',
    docx([{ name: 'a', text: 'x', claims: 400_000_000 }]),
    'docx',
    'document.archive_unsafe',
  ],
  ['entries that share bytes', overlapping(), 'docx', 'document.archive_unsafe'],
  ['a name that leaves the folder', docx([{ name: '../a', text: 'x' }]), 'docx', 'document.archive_unsafe'],
])('%s', async (_, content, extension, expected) => {
  expect(await verdict(content, extension)).toBe(expected);
});
