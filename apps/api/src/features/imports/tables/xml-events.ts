import { TextDecoder } from 'node:util';
import { UnreadableFile } from './file-fault.js';

type Attribute = readonly [name: string, value: string];

/** Names are without their namespace's prefix; of several attributes of one name the one that had none is given, and `all` has each. */
export type XmlHandlers = {
  open?: (name: string, attributes: Readonly<Record<string, string>>, all: readonly Attribute[]) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
};

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

const unescaped = (text: string): string =>
  text.includes('&')
    ? text.replace(/&([^;]{0,12});?/g, (_, name: string) => {
        const code = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name);
        const point = code ? Number.parseInt(code[1] ?? code[2] ?? '', code[1] === undefined ? 10 : 16) : null;
        const character = point !== null && point <= 0x10ffff ? String.fromCodePoint(point) : NAMED[name];
        // any other is one that the document declares itself, which is refused
        if (character === undefined) throw new UnreadableFile('entities', {}, {}, `&${name};`);
        return character;
      })
    : text;

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

// a name begins where no name goes on: what is no attribute is passed over once, not once for each of its letters
const ATTRIBUTE = /(?<![^\s="'])([^\s="']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

const attributesOf = (text: string): { named: Record<string, string>; all: Attribute[] } => {
  const named: Record<string, string> = {};
  const all: Attribute[] = [];
  const plain = new Set<string>();
  for (const [, name = '', double, single] of text.matchAll(ATTRIBUTE)) {
    const [key, value] = [local(name), unescaped(double ?? single ?? '')];
    all.push([key, value]);
    if (plain.has(key)) continue;
    named[key] = value;
    if (key === name) plain.add(key);
  }
  return { named, all };
};

/** Where the tag that starts at `from` ends: a `>` may stand inside quotes. */
const endOfTag = (text: string, from: number): number => {
  let quote = '';
  for (let at = from; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return at;
  }
  return -1;
};

/** A text or a tag longer than this is none. */
const REST_MAX = 5_000_000;

/**
 * The events of an XML document as it comes: elements, their attributes and texts, and nothing that refers elsewhere. A document type is
 * refused, so that no entity is ever declared. DOMAIN.md §11
 */
export async function readXml(chunks: AsyncIterable<Buffer>, { open, text, close }: XmlHandlers): Promise<void> {
  let decoder: TextDecoder | null = null;
  let rest = '';
  const consume = (last: boolean): void => {
    let at = 0;
    for (;;) {
      const start = rest.indexOf('<', at);
      if (start < 0) break;
      if (start > at) text?.(unescaped(rest.slice(at, start)));
      const [opening, ending] = rest.startsWith('<!--', start)
        ? ['<!--', '-->']
        : rest.startsWith('<![CDATA[', start)
          ? ['<![CDATA[', ']]>']
          : rest.startsWith('<?', start)
            ? ['<?', '?>']
            : ['', ''];
      if (opening !== '') {
        const end = rest.indexOf(ending, start + opening.length);
        if (end < 0) {
          at = start;
          break;
        }
        if (opening === '<![CDATA[') text?.(rest.slice(start + opening.length, end));
        at = end + ending.length;
        continue;
      }
      // with less than this, a comment and a document type look alike
      if (rest.length - start < 9 && !last) {
        at = start;
        break;
      }
      if (rest.startsWith('<!', start)) throw new UnreadableFile('entities');
      const end = endOfTag(rest, start);
      if (end < 0) {
        at = start;
        break;
      }
      const inside = rest.slice(start + 1, end);
      at = end + 1;
      if (inside.startsWith('/')) close?.(local(inside.slice(1).trim()));
      else {
        const name = /^[^\s/]+/.exec(inside)?.[0] ?? '';
        if (open) {
          const { named, all } = attributesOf(inside.slice(name.length));
          open(local(name), named, all);
        }
        if (inside.endsWith('/')) close?.(local(name));
      }
    }
    rest = rest.slice(at);
    if (rest.length > REST_MAX) throw new UnreadableFile('damaged');
  };
  for await (const chunk of chunks) {
    decoder ??= new TextDecoder(chunk[0] === 0xff && chunk[1] === 0xfe ? 'utf-16le' : 'utf-8', { fatal: true });
    rest += decode(decoder, chunk);
    // what follows the last tag waits for the next chunk, so that no text is cut in two
    consume(false);
  }
  if (decoder) rest += decode(decoder);
  consume(true);
  if (rest.trim() !== '') throw new UnreadableFile('damaged');
}

const decode = (decoder: TextDecoder, chunk?: Buffer): string => {
  try {
    return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
  } catch {
    throw new UnreadableFile('damaged');
  }
};
