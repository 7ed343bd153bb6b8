import { readFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { fontFiles } from '../reports/render/fonts.js';
import type { Card } from './card.js';
import { cardSvg } from './card-svg.js';

/** What the thread answers to a card. */
export type CardAnswer = { ok: true; png: Uint8Array } | { ok: false; reason: string };

const ready = initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
const fontBuffers = fontFiles().map((file) => readFileSync(file));

const draw = (card: Card): Uint8Array => {
  const drawing = new Resvg(cardSvg(card), { font: { fontBuffers, defaultFontFamily: 'IBM Plex Sans' } });
  const image = drawing.render();
  try {
    return image.asPng();
  } finally {
    // Memory of WebAssembly is not collected.
    image.free();
    drawing.free();
  }
};

const answerTo = async (card: Card): Promise<CardAnswer> => {
  try {
    await ready;
    return { ok: true, png: draw(card) };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
};

parentPort?.on('message', (card: Card) => {
  void answerTo(card).then((answer) => parentPort?.postMessage(answer));
});
