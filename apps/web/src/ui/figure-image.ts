import { drawFigure } from './figure-canvas.js';

const WIDTH = 720;
const MARGIN = 28;
/** Image pixels per CSS pixel: 1440 across, sharp in a document or a post. */
const SCALE = 2;
/** What only makes sense on the page. */
const LEFT_OUT = 'details, .links, .vh';

const loaded = (target: HTMLElement): Promise<unknown> =>
  new Promise((resolve) => {
    for (const event of ['load', 'error']) target.addEventListener(event, resolve, { once: true });
  });

/** A page of its own, as wide as the image: the same picture from a phone and from a desk, and light in both themes. */
const openSheet = async (): Promise<{ frame: HTMLIFrameElement; sheet: Document }> => {
  const { lang, dir } = document.documentElement;
  const frame = document.createElement('iframe');
  frame.tabIndex = -1;
  frame.ariaHidden = 'true';
  frame.width = String(WIDTH);
  frame.srcdoc = `<!doctype html><html lang="${lang}" dir="${dir}" data-theme="light"><head></head><body></body></html>`;
  frame.style.cssText = 'position:fixed;inset-block-start:0;inset-inline-start:0;block-size:10px;border:0;visibility:hidden';
  const ready = loaded(frame);
  document.body.append(frame);
  await ready;
  const sheet = frame.contentDocument;
  if (!sheet) throw new Error('The sheet of the image has no document.');
  const styles = [...document.querySelectorAll('link[rel="stylesheet"], style')].map(
    (style) => sheet.importNode(style, true) as HTMLElement,
  );
  const waiting = styles.filter((style) => style instanceof HTMLLinkElement || style.tagName === 'LINK').map(loaded);
  sheet.head.append(...styles);
  await Promise.all(waiting);
  return { frame, sheet };
};

const save = (image: Blob, name: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(image);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
};

/** Saves a figure of the page as a PNG, with its title, sentence, legend, source and date. */
export const saveFigureImage = async (id: string, name: string): Promise<void> => {
  const original = document.getElementById(id);
  if (!original) throw new Error(`No figure "${id}" on the page.`);
  const { frame, sheet } = await openSheet();
  try {
    const figure = sheet.importNode(original, true);
    for (const element of figure.querySelectorAll(LEFT_OUT)) element.remove();
    sheet.body.style.padding = `${MARGIN}px`;
    sheet.body.append(figure);
    figure.getBoundingClientRect(); // lays the sheet out, which asks for its fonts
    await sheet.fonts.ready;
    const canvas = await drawFigure(sheet.body, SCALE);
    const image = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!image) throw new Error('The browser made no image.');
    save(image, name);
  } finally {
    frame.remove();
  }
};
