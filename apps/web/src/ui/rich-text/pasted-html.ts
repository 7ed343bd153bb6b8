const LEVEL = /mso-list:[^;]*level(\d+)/i;
const NUMBERED = /^\s*(?:\d+|[a-z]|[ivxlc]+)[.)]/i;

const levelOf = (paragraph: Element): number => Number(LEVEL.exec(paragraph.getAttribute('style') ?? '')?.[1] ?? 0);

/** Word draws the bullet or the number of an item into its text. */
const takeMarker = (paragraph: Element): string => {
  const marker = paragraph.querySelector('[style*="mso-list:Ignore" i], [style*="mso-list: Ignore" i]');
  marker?.remove();
  return marker?.textContent ?? '';
};

/** Word writes an item of a list as a paragraph that names its level: the same as lists in one another. */
const makeLists = (page: Document): void => {
  let open: Element[] = [];
  let last: Element | null = null;
  for (const paragraph of page.querySelectorAll('p')) {
    const level = levelOf(paragraph);
    if (level === 0) continue;
    const marker = takeMarker(paragraph);
    const before = paragraph.previousElementSibling;
    if (last === null || before !== last) open = [];
    open = open.slice(0, level);
    if (open.length === 0) {
      const list = page.createElement(NUMBERED.test(marker) ? 'ol' : 'ul');
      paragraph.before(list);
      open = [list];
      last = list;
    }
    while (open.length < level) {
      const list = page.createElement(open[0]?.localName ?? 'ul');
      const holder = open.at(-1)?.lastElementChild ?? open.at(-1)?.appendChild(page.createElement('li'));
      holder?.append(list);
      open.push(list);
    }
    const item = page.createElement('li');
    item.append(paragraph);
    open.at(-1)?.append(item);
  }
};

const rename = (page: Document, selector: string, name: string): void => {
  for (const element of page.querySelectorAll(selector)) {
    const renamed = page.createElement(name);
    renamed.append(...element.childNodes);
    element.replaceWith(renamed);
  }
};

/** What was copied from Word or a page, such that the editor finds its paragraphs, sub-headings and lists; it drops the rest by itself. */
export const cleanPastedHtml = (html: string): string => {
  const page = new DOMParser().parseFromString(html.replace(/<style[\s\S]*?<\/style>|<!--[\s\S]*?-->/gi, ''), 'text/html');
  for (const element of page.querySelectorAll('script, style, xml, meta, link, title, img, o\\:p')) element.remove();
  makeLists(page);
  rename(page, 'h1, h2, h4, h5, h6', 'h3');
  for (const line of page.querySelectorAll('br')) line.replaceWith(' ');
  return page.body.innerHTML;
};
