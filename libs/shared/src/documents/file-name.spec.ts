import { DOCUMENT_BYTES_MAX } from './contract.js';
import { fileName, fileRefusal } from './file-name.js';

const TOO_LONG = `${'a'.repeat(147)}.pdf`;

test.each([
  ['Rapport.pdf', 'Rapport.pdf', 'pdf'],
  ['  Bilan  2023 .PDF ', 'Bilan 2023 .PDF', 'pdf'],
  ['C:\\Users\\x\\Bilan.docx', 'Bilan.docx', 'docx'],
  ['../../etc/passwd.txt', 'passwd.txt', 'txt'],
  ['bilan.v2.2023-07.xlsx', 'bilan.v2.2023-07.xlsx', 'xlsx'],
  ['محضر الاجتماع.pdf', 'محضر الاجتماع.pdf', 'pdf'],
  ['\u200fتقرير.pdf', 'تقرير.pdf', 'pdf'],
  ['e\u0301tude.csv', 'étude.csv', 'csv'],
])('%j is kept as %j', (given, name, extension) => {
  expect(fileName(given)).toEqual({ ok: true, name, extension });
});

test.each([
  ['page.html', 'document.type_refused'],
  ['dessin.svg', 'document.type_refused'],
  ['archive.zip', 'document.type_refused'],
  ['macros.docm', 'document.type_refused'],
  ['rapport.pdf.exe', 'document.type_refused'],
  ['sans-extension', 'document.type_refused'],
  ['constructor', 'document.type_refused'],
  ['', 'document.type_refused'],
  ['IMG_1.HEIC', 'document.heic'],
  ['rapport.exe.pdf', 'document.name_refused'],
  ['page.HTML .pdf', 'document.name_refused'],
  ['.pdf', 'document.name_refused'],
  ['rapport\u202efdp.pdf', 'document.name_refused'],
  ['rapport\u2067.pdf', 'document.name_refused'],
  ['rap\u0000port.pdf', 'document.name_refused'],
  [TOO_LONG, 'document.name_refused'],
])('%j is refused: %s', (given, code) => {
  expect(fileName(given)).toMatchObject({ ok: false, code });
});

test('size is told before anything is sent', () => {
  expect(fileRefusal('a.pdf', 0)?.code).toBe('document.empty');
  expect(fileRefusal('a.pdf', DOCUMENT_BYTES_MAX + 1)).toEqual({ code: 'document.too_large', params: { max: 20 } });
  expect(fileRefusal('a.pdf', DOCUMENT_BYTES_MAX)).toBeNull();
});
