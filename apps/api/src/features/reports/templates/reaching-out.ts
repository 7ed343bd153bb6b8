import { UnreadableFile } from '../../imports/tables/file-fault.js';
import { readXml } from '../../imports/tables/xml-events.js';
import type { Parts } from '../render/fixed-zip.js';
import { HYPERLINKS, isKnownType } from './relationship-types.js';
import { isXml } from './xml-part.js';

const RELATIONS_MAX = 1_000_000;
/** Elements whose relationship is followed when somebody presses it, and not before. */
const FOLLOWED_BY_HAND: ReadonlySet<string> = new Set(['hyperlink', 'hlinkClick', 'hlinkHover', 'hlinkMouseOver']);
const FETCHING_FIELD = /\b(?:DATABASE|DDE|DDEAUTO|IMPORT|INCLUDE|INCLUDEPICTURE|INCLUDETEXT|LINK|RD)\b/i;
/** These are also found when a field inside the field spells them. */
const SPELT = /DDEAUTO|INCLUDEPICTURE|INCLUDETEXT/i;
const ELSEWHERE = /^\s*(?:(?!data:)[a-z][a-z0-9+.-]*:|[\\/]{2})/i;
const DRAWN: ReadonlySet<string> = new Set(['imagedata', 'fill', 'stroke', 'image', 'use', 'feImage', 'script']);

async function* whole(content: Buffer): AsyncGenerator<Buffer> {
  yield content;
}

/** The names under which a part knows addresses to follow by hand; null when it is related to anything else outside, or to a kind of part that no template needs. */
const linksOf = async (content: Buffer): Promise<ReadonlySet<string> | null> => {
  if (content.length > RELATIONS_MAX) throw new UnreadableFile('damaged');
  const links = new Set<string>();
  let reaches = false;
  await readXml(whole(content), {
    open: (name, { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode = 'Internal' }) => {
      if (name !== 'Relationship') return;
      if (mode === 'Internal') reaches ||= !isKnownType(type) || ELSEWHERE.test(target);
      else if (HYPERLINKS.has(type)) links.add(id);
      else reaches = true;
    },
  });
  return reaches ? null : links;
};

/** Whether a part has a field that fetches, draws from an address, or uses one of its links for more than following it. */
const fetches = async (content: Buffer, links: ReadonlySet<string>): Promise<boolean> => {
  let instructions = '';
  let inInstruction = false;
  let reaches = false;
  await readXml(whole(content), {
    open: (element, _, all) => {
      if (/^(?:instrText|delInstrText)$/.test(element)) inInstruction = true;
      for (const [name, value] of all) {
        if (name === 'instr') instructions += ` ${value} `;
        reaches ||= links.has(value) && !FOLLOWED_BY_HAND.has(element);
        reaches ||= (/^(?:src|althref)$/.test(name) || (name === 'href' && DRAWN.has(element))) && ELSEWHERE.test(value);
      }
    },
    // Word cuts an instruction into pieces
    text: (piece) => {
      if (inInstruction) instructions += piece;
    },
    close: (element) => {
      if (/^(?:instrText|delInstrText)$/.test(element)) inInstruction = false;
    },
  });
  return reaches || FETCHING_FIELD.test(instructions) || SPELT.test(instructions.replaceAll(/[^a-z]/gi, ''));
};

/**
 * Whether Word would fetch something from elsewhere when it opens the document, a linked template, picture or field: every reader of the report
 * would tell that place of it. A link to follow by hand is none. Throws UnreadableFile for XML that is read in more than one way.
 */
export const reachesOut = async (parts: Parts): Promise<boolean> => {
  const linksByPart = new Map<string, ReadonlySet<string>>();
  const named = [...parts].map(([name, content]) => ({ name: name.toLowerCase(), content }));
  for (const { name, content } of named.filter((one) => one.name.endsWith('.rels'))) {
    if (!isXml(name, content)) throw new UnreadableFile('damaged');
    const links = await linksOf(content);
    if (links === null) return true;
    linksByPart.set(name.replace(/_rels\/([^/]*)\.rels$/, '$1'), links);
  }
  for (const { name, content } of named.filter((one) => !one.name.endsWith('.rels')))
    if (isXml(name, content) && (await fetches(content, linksByPart.get(name) ?? new Set()))) return true;
  return false;
};
