import { Document, Packer, patchDocument, PatchType, Paragraph, type ParagraphChild } from 'docx';
import type { TemplatePlaceholder } from '@iltizam/shared/report-templates/contract';
import { type Parts, partsOf } from '../fixed-zip.js';
import type { ReportView } from '../view.js';
import { bodyOf } from './body.js';
import { markedAsDraft } from './draft-header.js';
import { fixedPackage } from './package.js';
import { NUMBERING, stylesOf } from './styles.js';
import { writerOf } from './writer.js';

const STYLES_PART = 'word/styles.xml';

type Style = { id: string; name: string; xml: string };

const stylesIn = (xml: string): Style[] =>
  [...xml.matchAll(/<w:style [^>]*w:styleId="([^"]+)"[\s\S]*?<\/w:style>/g)].map(([style, id = '']) => ({
    id,
    name: (/<w:name w:val="([^"]+)"/.exec(style)?.[1] ?? id).toLowerCase(),
    xml: style,
  }));

const ownStyles = async (view: ReportView): Promise<Style[]> => {
  const document = new Document({ styles: stylesOf(view.lang), sections: [{ children: [new Paragraph({})] }] });
  return stylesIn((await partsOf(await Packer.toBuffer(document))).get(STYLES_PART)?.toString() ?? '');
};

/**
 * The document in the template's styles. Word knows a style by its name, whatever its id: a template made in French has `heading 1` under `Titre1`.
 * Styles that the template does not have come from the report's own.
 */
const inStylesOf = async (parts: Parts, view: ReportView): Promise<Parts> => {
  const styles =
    parts.get(STYLES_PART)?.toString() ?? '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"></w:styles>';
  const known = new Map(stylesIn(styles).map(({ id, name }) => [name, id]));
  const own = await ownStyles(view);
  const missing = own.filter(({ name }) => !known.has(name));
  const ids = new Map(own.map(({ id, name }) => [id, known.get(name) ?? id]));
  const renamed = (xml: string): string =>
    xml.replace(
      /(<w:(?:pStyle|rStyle|basedOn|next|link) w:val=")([^"]+)"/g,
      (_, start: string, id: string) => `${start}${ids.get(id) ?? id}"`,
    );
  const document = parts.get('word/document.xml')?.toString() ?? '';
  return new Map([
    ['word/document.xml', Buffer.from(renamed(document))],
    [STYLES_PART, Buffer.from(styles.replace('</w:styles>', `${missing.map(({ xml }) => renamed(xml)).join('')}</w:styles>`))],
  ]);
};

/** What each placeholder but the body stands for. */
const wordsOf = (view: ReportView): Record<Exclude<TemplatePlaceholder, 'body'>, ParagraphChild[]> => {
  const write = writerOf(view);
  return {
    title: write.text(view.title),
    date: write.text(view.situation),
    plan: write.words(view.plan.title),
    issuer: write.text(view.issuer),
    period: write.text(view.period),
    rate: write.text(view.cover.rate?.shown ?? view.commitments.map(({ heading, rate }) => `${heading.before} ${rate.shown}`).join(' · ')),
    known: write.text(view.knownAt),
    hash: write.text(view.hash),
  };
};

/** The report in a template of staff: their cover, headers, fonts and colours, the system's structure. */
export const templatedDocument = async (view: ReportView, template: Uint8Array): Promise<Buffer> => {
  const { draft } = view;
  const write = writerOf(view);
  const said = draft === null ? [] : [draft.mark, draft.note].map((text) => write.paragraph(write.text(text, null, { bold: true })));
  const words = Object.entries(wordsOf(view)).map(([name, children]) => [name, { type: PatchType.PARAGRAPH, children }] as const);
  const bytes = await patchDocument({
    outputType: 'nodebuffer',
    data: template,
    numbering: NUMBERING,
    trimPlaceholders: true,
    patches: { ...Object.fromEntries(words), body: { type: PatchType.DOCUMENT, children: [...said, ...(await bodyOf(view, write))] } },
  });
  const parts = await partsOf(bytes);
  const styled = new Map([...parts, ...(await inStylesOf(parts, view))]);
  return fixedPackage(bytes, view, draft === null ? styled : new Map([...styled, ...markedAsDraft(styled, view, draft)]));
};
