import { PAST_TEXT_MAX_LINE, PAST_TEXT_MAX_LINES } from '@iltizam/shared/past-reports/limits';
import { isFrench } from '@iltizam/shared/past-reports/language';
import { splitLines } from '@iltizam/shared/past-reports/page-lines';
import { DomainError } from '../../platform/errors/domain-error.js';

const ARABIC_IN_1256 = /[\u0621-\u064a]{3}/u;
const MARKS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** The text of a file in the encodings that offices use: UTF-8, UTF-16, and the Western and Arabic ones of Windows. */
export const decodeText = (bytes: Uint8Array): string => checkedText(decoded(bytes));

/** The text as it is kept; one that nothing can be read in is refused. */
export function checkedText(raw: string): string {
  const text = raw.replace(/^\ufeff/u, '').normalize('NFC');
  if (text.trim() === '') throw new DomainError('document.empty');
  // oxlint-disable-next-line no-control-regex
  if (/[\u0000-\u0008\u000e-\u001a]/u.test(text)) throw new DomainError('past_report.not_text');
  const lines = splitLines(text);
  if (lines.length > PAST_TEXT_MAX_LINES || lines.some((line) => line.length > PAST_TEXT_MAX_LINE))
    throw new DomainError('past_report.too_long', { lines: PAST_TEXT_MAX_LINES, characters: PAST_TEXT_MAX_LINE });
  if (!isFrench(text)) throw new DomainError('past_report.not_french');
  return text;
}

function decoded(bytes: Uint8Array): string {
  const marked = MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) return new TextDecoder(marked[1]).decode(bytes);
  const sample = bytes.subarray(0, 2000);
  // without a mark, every second byte of Latin text in UTF-16 is zero
  const zeros = [0, 1].map((rest) => sample.filter((byte, index) => byte === 0 && index % 2 === rest).length);
  if ((zeros[1] ?? 0) > sample.length / 4) return new TextDecoder('utf-16le').decode(bytes);
  if ((zeros[0] ?? 0) > sample.length / 4) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const arabic = new TextDecoder('windows-1256').decode(bytes);
    return ARABIC_IN_1256.test(arabic) ? arabic : new TextDecoder('windows-1252').decode(bytes);
  }
}
