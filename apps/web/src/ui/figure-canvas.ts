/** Marks may stand out of their drawing by this much, in CSS pixels. */
const BLEED = 12;

const PAINT = [
  'display',
  'fill',
  'fill-opacity',
  'opacity',
  'overflow',
  'stroke',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'stroke-width',
  'vector-effect',
];

const styleOf = (element: Element): CSSStyleDeclaration => {
  const view = element.ownerDocument.defaultView;
  if (!view) throw new Error('The element is not on a page.');
  return view.getComputedStyle(element);
};

/** A drawing that stands alone: what the style sheets say of each shape is written on it. */
const standAlone = (drawing: SVGSVGElement, width: number, height: number): string => {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = [drawing, ...drawing.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  originals.forEach((original, index) => {
    const style = styleOf(original);
    for (const property of PAINT) copies[index]?.setAttribute(property, style.getPropertyValue(property));
    copies[index]?.removeAttribute('class');
  });
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const mirrored = new DOMMatrixReadOnly(styleOf(drawing).transform).a < 0;
  const place = mirrored ? ` transform="translate(${width} 0) scale(-1 1)"` : '';
  const [across, down] = [width + 2 * BLEED, height + 2 * BLEED];
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${across * 2}" height="${down * 2}" viewBox="${-BLEED} ${-BLEED} ${across} ${down}" ` +
    `color="${styleOf(drawing).color}"><g${place}>${new XMLSerializer().serializeToString(copy)}</g></svg>`
  );
};

const drawShapes = async (context: CanvasRenderingContext2D, drawing: SVGSVGElement): Promise<void> => {
  const { left, top, width, height } = drawing.getBoundingClientRect();
  if (width === 0 || height === 0) return;
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(standAlone(drawing, width, height))}`;
  await image.decode();
  context.drawImage(image, left - BLEED, top - BLEED, width + 2 * BLEED, height + 2 * BLEED);
};

type Line = { text: string; left: number; top: number; height: number };

/** The lines that a text was broken into, as the page shows them. */
const linesOf = (text: Text): Line[] => {
  const range = text.ownerDocument.createRange();
  const lines: Line[] = [];
  for (let index = 0; index < text.data.length; index += 1) {
    range.setStart(text, index);
    range.setEnd(text, index + 1);
    const box = range.getClientRects()[0];
    if (!box) continue;
    const letter = text.data[index] ?? '';
    // The spaces around a line are not drawn, so they do not say where it begins.
    const left = letter.trim() === '' || box.width === 0 ? Number.POSITIVE_INFINITY : box.left;
    const line = lines.at(-1);
    if (line && Math.abs(line.top - box.top) < box.height / 2) {
      line.text += letter;
      line.left = Math.min(line.left, left);
    } else lines.push({ text: letter, left, top: box.top, height: box.height });
  }
  return lines;
};

const drawText = (context: CanvasRenderingContext2D, text: Text, parent: Element): void => {
  const { fontStyle, fontWeight, fontSize, fontFamily, color, direction, letterSpacing } = styleOf(parent);
  context.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  context.fillStyle = color;
  context.direction = direction as CanvasDirection;
  context.textAlign = 'left';
  context.letterSpacing = letterSpacing === 'normal' ? '0px' : letterSpacing;
  for (const { text: raw, left, top, height } of linesOf(text)) {
    // The narrow space of French before a sign is kept as it is.
    const words = raw.replace(/[ \t\n]+/g, ' ').replace(/^ | $/g, '');
    if (words.trim() === '') continue;
    const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = context.measureText(words);
    context.fillText(words, left, top + (height - ascent - descent) / 2 + ascent);
  }
};

const drawBox = (context: CanvasRenderingContext2D, element: Element): void => {
  const { left, top, width, height } = element.getBoundingClientRect();
  const { backgroundColor, borderBlockStartWidth, borderBlockStartColor } = styleOf(element);
  context.fillStyle = backgroundColor;
  context.fillRect(left, top, width, height);
  context.fillStyle = borderBlockStartColor;
  context.fillRect(left, top, width, Number.parseFloat(borderBlockStartWidth));
};

const drawTree = async (context: CanvasRenderingContext2D, element: Element): Promise<void> => {
  const { display, visibility } = styleOf(element);
  if (display === 'none' || visibility === 'hidden') return;
  if (element.namespaceURI === 'http://www.w3.org/2000/svg') return drawShapes(context, element as SVGSVGElement);
  drawBox(context, element);
  for (const child of element.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) drawText(context, child as Text, element);
    else if (child.nodeType === Node.ELEMENT_NODE) await drawTree(context, child as Element);
  }
};

/** Paints a part of a page from its layout: colours, borders above, SVG drawings and text in the page's own fonts. `scale` is image pixels per CSS pixel. */
export const drawFigure = async (root: HTMLElement, scale: number): Promise<HTMLCanvasElement> => {
  const canvas = root.ownerDocument.createElement('canvas');
  const { width, height } = root.getBoundingClientRect();
  canvas.width = Math.ceil(width * scale);
  canvas.height = Math.ceil(height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser gives no canvas.');
  context.scale(scale, scale);
  await drawTree(context, root);
  return canvas;
};
