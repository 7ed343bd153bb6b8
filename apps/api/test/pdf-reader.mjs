// What a reader finds in a PDF, as JSON. A process of its own: the library is a module of the web, and Jest runs the API as CommonJS.
import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const pdf = await getDocument({ data: new Uint8Array(readFileSync(0)), useSystemFonts: false, verbosity: 0 }).promise;
const { info, metadata } = await pdf.getMetadata();
const depth = (items) => (items ?? []).reduce((deepest, item) => Math.max(deepest, 1 + depth(item.items)), 0);
const flat = (items) => (items ?? []).flatMap((item) => [item.title, ...flat(item.items)]);
const roles = (node) => [node.role ?? node.type, ...(node.children ?? []).flatMap(roles)];
const alts = (node) => [...(node.role === 'Figure' ? [node.alt ?? null] : []), ...(node.children ?? []).flatMap(alts)];
const outline = await pdf.getOutline();
const pages = [];
const found = { roles: new Set(), figures: [] };
for (let number = 1; number <= pdf.numPages; number += 1) {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  pages.push(items.map(({ str, hasEOL }) => str + (hasEOL ? '\n' : '')).join(''));
  const tree = await page.getStructTree();
  if (tree !== null) {
    for (const role of roles(tree)) found.roles.add(role);
    found.figures.push(...alts(tree));
  }
}
process.stdout.write(
  JSON.stringify({
    lang: info.Language ?? null,
    title: info.Title ?? null,
    labels: await pdf.getPageLabels(),
    outline: { depth: depth(outline), titles: flat(outline) },
    roles: [...found.roles],
    figures: found.figures,
    xmp: metadata?.getRaw() ?? '',
    pages,
  }),
);
