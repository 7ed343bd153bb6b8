import { TEMPLATE_PLACEHOLDERS, type TemplatePlaceholder } from '@iltizam/shared/report-templates/contract';
import type { Parts } from '../fixed-zip.js';

const TEXT_PART = /^word\/(?:document|header\d*|footer\d*)\.xml$/;

const paragraphsIn = (xml: string): string[] =>
  [...xml.matchAll(/<w:p[ >](?:(?!<w:p[ >])[\s\S])*?<\/w:p>/g)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text = '']) => text).join(''),
  );

/** The placeholders that a template holds, and whether its body stands alone in a paragraph of the document, as it must: it becomes many. */
export const placeholdersIn = (parts: Parts): { found: TemplatePlaceholder[]; bodyAlone: boolean } => {
  const texts = [...parts]
    .filter(([name]) => TEXT_PART.test(name))
    .map(([name, content]) => ({ name, paragraphs: paragraphsIn(content.toString()) }));
  const written = texts.flatMap(({ paragraphs }) => paragraphs).join('\n');
  const body = /\{\{\s*body\s*\}\}/;
  const inDocument = texts.find(({ name }) => name === 'word/document.xml')?.paragraphs ?? [];
  return {
    found: TEMPLATE_PLACEHOLDERS.filter((name) => new RegExp(`\\{\\{\\s*${name}\\s*\\}\\}`).test(written)),
    bodyAlone:
      inDocument.filter((text) => body.test(text)).every((text) => text.replace(body, '').trim() === '') &&
      inDocument.some((text) => body.test(text)),
  };
};
