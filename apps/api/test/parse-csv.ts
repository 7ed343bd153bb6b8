/** The records of a CSV by RFC 4180: quotes, doubled quotes and line breaks inside them; without the mark at its beginning. */
export function parseCsv(text: string): string[][] {
  const records: string[][] = [[]];
  for (const [, quoted, plain, end] of text.replace(/^\ufeff/, '').matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    const record = records.at(-1);
    record?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\r\n') records.push([]);
    if (end === '') break;
  }
  const last = records.at(-1);
  if (last?.length === 1 && last[0] === '') records.pop();
  return records;
}
