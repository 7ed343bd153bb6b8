import { readXml } from '../../imports/tables/xml-events.js';
import { ZipEntries } from '../../imports/tables/zip-entries.js';
import { readBody } from './docx-body.js';
import { Numbering } from './docx-numbering.js';
import { SourceFault } from './source-fault.js';

const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');
const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ROOT = '_rels/.rels';

/** Where the body of the document stands: what the package says, by habit `word/document.xml`. */
const bodyOf = async (zip: ZipEntries): Promise<string> => {
  let body = 'word/document.xml';
  if (zip.has(ROOT))
    await readXml(zip.chunks(ROOT), {
      open: (name, at) => {
        if (name === 'Relationship' && at['Type']?.endsWith('/officeDocument')) body = (at['Target'] ?? body).replace(/^\//, '');
      },
    });
  if (!zip.has(body)) throw new SourceFault('document.unreadable');
  return body;
};

/** The text of a Word document: what `readBody` draws of it. */
export async function docxText(bytes: Buffer): Promise<string> {
  if (bytes.subarray(0, COMPOUND.length).equals(COMPOUND))
    throw new SourceFault(bytes.includes(ENCRYPTED) ? 'document.protected' : 'document.unreadable');
  const zip = await ZipEntries.of(bytes);
  try {
    if (zip.has('word/vbaProject.bin')) throw new SourceFault('document.macros');
    return await readBody(zip, await bodyOf(zip), await Numbering.of(zip));
  } finally {
    zip.close();
  }
}
