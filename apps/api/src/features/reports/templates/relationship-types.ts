const BASE = /^http:\/\/(?:schemas\.openxmlformats\.org|purl\.oclc\.org|schemas\.microsoft\.com)\/(?:[\w.-]+\/)*([\w-]+)$/;

/** What a template is made of: texts and their looks, pictures, charts with their workbooks, and what a document says of itself. */
const KNOWN: ReadonlySet<string> = new Set(
  `officeDocument core-properties extended-properties custom-properties thumbnail classificationlabels
   styles stylesWithEffects settings webSettings fontTable font theme themeOverride numbering header footer footnotes endnotes
   comments commentsExtended commentsIds commentsExtensible people glossaryDocument intelligence
   image hdphoto hyperlink customXml customXmlProps
   chart chartEx chartUserShapes chartColorStyle chartStyle package diagramData diagramLayout diagramQuickStyle diagramColors diagramDrawing`.split(
    /\s+/,
  ),
);

/** Neither objects of other programs, controls, pages of the web, other documents nor programs: whatever is not listed is not taken. */
export const isKnownType = (type: string): boolean => KNOWN.has(BASE.exec(type)?.[1] ?? '');

export const HYPERLINKS: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink',
  'http://purl.oclc.org/ooxml/officeDocument/relationships/hyperlink',
]);
