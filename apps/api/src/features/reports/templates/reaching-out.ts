import type { Parts } from '../render/fixed-zip.js';

const RELATIONSHIP = /<(?:[\w-]+:)?Relationship\b(?:[^>"']|"[^"]*"|'[^']*')*>/g;
const MODE = /\sTargetMode\s*=\s*(?!["']Internal["'])/;
const HYPERLINK = /\sType\s*=\s*["'][^"']*\/hyperlink["']/;
const INSTRUCTION = /<w:instrText\b[^>]*>([^<]*)|\sw:instr\s*=\s*"([^"]*)"|\sw:instr\s*=\s*'([^']*)'/g;
const FETCHES = /\b(?:DDE|DDEAUTO|INCLUDEPICTURE|INCLUDETEXT|LINK|IMPORT)\b/i;

/**
 * Whether Word would fetch something from elsewhere when it opens the document, a linked template, picture or field: every reader of the report
 * would tell that place of it. A link to follow by hand is none.
 */
export const reachesOut = (parts: Parts): boolean =>
  [...parts].some(([name, content]) => {
    if (name.endsWith('.rels')) return (content.toString().match(RELATIONSHIP) ?? []).some((one) => MODE.test(one) && !HYPERLINK.test(one));
    if (!name.endsWith('.xml')) return false;
    // Word cuts an instruction into pieces.
    return FETCHES.test([...content.toString().matchAll(INSTRUCTION)].map(([, text, double, single]) => text ?? double ?? single).join(''));
  });
