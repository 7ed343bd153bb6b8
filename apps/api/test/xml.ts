const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(?<close>\/?)(?<name>[A-Za-z_][\w:.-]*)(?:\s+[A-Za-z_][\w:.-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*(?<empty>\/?)>|(?<text>[^<]+)/gy;
const ENTITY = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/;
const FORBIDDEN =
  // oxlint-disable-next-line no-control-regex -- what XML 1.0 may not hold
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** What is wrong with an XML text, or null: enough of a parser to say that a document opens. */
export const xmlFault = (xml: string): string | null => {
  const open: string[] = [];
  let at = 0;
  for (const match of xml.matchAll(TOKEN)) {
    const { close, name, empty, text } = match.groups ?? {};
    at += match[0].length;
    if (ENTITY.test(match[0])) return `a bare & in ${match[0].slice(0, 80)}`;
    if (text?.includes(']]>')) return 'a text holds ]]>';
    if (name === undefined || empty === '/') continue;
    if (close !== '/') open.push(name);
    else if (open.pop() !== name) return `</${name}> closes another element`;
  }
  if (at !== xml.length) return `not XML from ${xml.slice(at, at + 80)}`;
  if (FORBIDDEN.test(xml)) return 'a character that XML cannot hold';
  return open.length === 0 ? null : `${open.join(' ')} never closed`;
};

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The text of a piece of XML without its tags. */
export const xmlText = (xml: string): string =>
  xml
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#x([\da-fA-F]+)|(\w+));/g, (whole, hex: string | undefined, name: string | undefined) =>
      hex === undefined ? (ENTITIES[name ?? ''] ?? whole) : String.fromCodePoint(Number.parseInt(hex, 16)),
    );
