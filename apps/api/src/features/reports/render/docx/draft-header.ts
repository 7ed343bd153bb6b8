import { directionOf } from '@iltizam/shared/kernel/locale';
import type { ViewDraft } from '../draft-view.js';
import type { Parts } from '../fixed-zip.js';
import { escapeText } from '../svg.js';
import type { ReportView } from '../view.js';

const DOCUMENT = 'word/document.xml';
const RELATIONS = 'word/_rels/document.xml.rels';
const TYPES = '[Content_Types].xml';
const PART = 'header-draft.xml';
const ID = 'rIdDraftHeader';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const markOf = ({ mark }: ViewDraft, rightToLeft: boolean): string => {
  const [paragraph, run] = rightToLeft ? ['<w:pPr><w:bidi/></w:pPr>', '<w:bCs/><w:rtl/>'] : ['', ''];
  return `<w:p>${paragraph}<w:r><w:rPr><w:b/>${run}</w:rPr><w:t xml:space="preserve">${escapeText(mark)}</w:t></w:r></w:p>`;
};

/** The first section takes our header for each kind of page that it has none for; later sections go on with those before them. */
const withHeader = (section: string): string => {
  const missing = ['default', 'first', 'even'].filter((kind) => !new RegExp(`<w:headerReference[^>]*w:type="${kind}"`).test(section));
  const references = missing.map((kind) => `<w:headerReference xmlns:r="${OFFICE}" w:type="${kind}" r:id="${ID}"/>`).join('');
  return section.replace(/^<w:sectPr([^>]*?)\/?>/, (open, attributes: string) =>
    open.endsWith('/>') ? `<w:sectPr${attributes}>${references}</w:sectPr>` : `${open}${references}`,
  );
};

/** The mark of a draft at the head of every page of a template of staff, in their headers or in one of its own. */
export const markedAsDraft = (parts: Parts, { lang }: ReportView, draft: ViewDraft): Parts => {
  const mark = markOf(draft, directionOf(lang) === 'rtl');
  const text = (name: string): string => parts.get(name)?.toString() ?? '';
  const headers = [...parts.keys()].filter((name) => /^word\/header[^/]*\.xml$/.test(name));
  const changed: [string, string][] = [
    ...headers.map((name): [string, string] => [
      name,
      text(name).replace(/<\/w:hdr>|(<w:hdr[^>]*)\/>/, (end, open?: string) =>
        open === undefined ? `${mark}${end}` : `${open}>${mark}</w:hdr>`,
      ),
    ]),
    [`word/${PART}`, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:hdr xmlns:w="${WORD}">${mark}</w:hdr>`],
    [DOCUMENT, text(DOCUMENT).replace(/<w:sectPr(?:[^>]*\/>|[\s\S]*?<\/w:sectPr>)/, withHeader)],
    [
      RELATIONS,
      text(RELATIONS).replace('</Relationships>', `<Relationship Id="${ID}" Type="${OFFICE}/header" Target="${PART}"/></Relationships>`),
    ],
    [
      TYPES,
      text(TYPES).replace(
        '</Types>',
        `<Override PartName="/word/${PART}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/></Types>`,
      ),
    ],
  ];
  return new Map(changed.map(([name, content]) => [name, Buffer.from(content)]));
};
