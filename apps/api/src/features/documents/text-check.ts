import { createReadStream } from 'node:fs';

// Tab, line ends and form feed are text; the other controls are not.
// oxlint-disable-next-line no-control-regex
const NO_TEXT = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/;
const MARKUP = /^[\ufeff\s]*<(!doctype|\?xml|html|head|body|svg|script|iframe|object|embed)|^#!/i;

async function reads(file: string, encoding: string): Promise<boolean> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let first = true;
  try {
    for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
      const text = decoder.decode(chunk, { stream: true });
      if (NO_TEXT.test(text) || (first && MARKUP.test(text))) return false;
      first = false;
    }
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

async function startsWithUtf16Mark(file: string): Promise<boolean> {
  for await (const chunk of createReadStream(file, { end: 1 }) as AsyncIterable<Buffer>) return chunk.toString('hex') === 'fffe';
  return false;
}

/** Text and nothing else, no page and no script: Unicode, or the older writing of Windows that spreadsheets still export. */
export const isText = async (file: string): Promise<boolean> =>
  (await startsWithUtf16Mark(file)) ? reads(file, 'utf-16le') : (await reads(file, 'utf-8')) || reads(file, 'windows-1252');
