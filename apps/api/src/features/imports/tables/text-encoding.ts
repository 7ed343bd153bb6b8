import { UnreadableFile } from './file-fault.js';

const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'windows-1256'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** `guessed`: nothing in the file says its encoding, and another would read it too. */
export type Decoded = { text: string; encoding: Encoding; guessed: boolean };

const marked = (bytes: Buffer): Encoding | null => {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
};

/** Of text in UTF-16, every other byte is zero for Latin letters, commas and line breaks. */
const sixteenBits = (bytes: Buffer): Encoding | null => {
  const sample = bytes.subarray(0, 4000);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > sample.length / 20 && odd > even * 3) return 'utf-16le';
  return even > sample.length / 20 && even > odd * 3 ? 'utf-16be' : null;
};

const isUtf8 = (bytes: Buffer): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

const isAscii = (bytes: Buffer): boolean => bytes.every((byte) => byte < 0x80);

const linesOf = function* (bytes: Buffer): Generator<Buffer> {
  for (let from = 0; from < bytes.length;) {
    const end = bytes.indexOf(0x0a, from);
    yield bytes.subarray(from, end < 0 ? bytes.length : end);
    from = end < 0 ? bytes.length : end + 1;
  }
};

/** Lines of UTF-8 beside lines that are not: two programs wrote the file, and no encoding reads both. */
const refuseMixed = (bytes: Buffer): void => {
  let [right, wrong, number] = [0, 0, 0];
  for (const line of linesOf(bytes)) {
    number += 1;
    if (isAscii(line)) continue;
    if (isUtf8(line)) right += 1;
    else wrong = wrong === 0 ? number : wrong;
  }
  if (right > 0 && wrong > 0) throw new UnreadableFile('mixedEncodings', { row: wrong });
};

/** Letters of Arabic come in words, accented letters of French alone among others. */
const ofEightBits = (bytes: Buffer): Encoding => {
  let [high, together] = [0, 0];
  bytes.forEach((byte, index) => {
    if (byte < 0xc0) return;
    high += 1;
    if ((bytes[index - 1] ?? 0) >= 0xc0 || (bytes[index + 1] ?? 0) >= 0xc0) together += 1;
  });
  return together * 2 > high ? 'windows-1256' : 'windows-1252';
};

const decoded = (bytes: Buffer, encoding: Encoding, guessed: boolean): Decoded => ({
  text: new TextDecoder(encoding).decode(bytes),
  encoding,
  guessed,
});

/** The text of a file in the encoding asked for, or else in the one that it shows. */
export const decodeText = (bytes: Buffer, asked: Encoding | null): Decoded => {
  const mark = marked(bytes);
  if (mark !== null && (mark !== 'utf-8' || isUtf8(bytes))) return decoded(bytes, mark, false);
  if (asked !== null) return decoded(bytes, asked, false);
  const wide = sixteenBits(bytes);
  if (wide !== null) return decoded(bytes, wide, false);
  if (bytes.includes(0)) throw new UnreadableFile('notSpreadsheet');
  if (isUtf8(bytes)) return decoded(bytes, 'utf-8', false);
  refuseMixed(bytes);
  return decoded(bytes, ofEightBits(bytes), true);
};
