import type { IsoDate } from '@iltizam/shared/kernel/dates';
import type { DehydratedState } from '@tanstack/react-query';
import type { Catalogue } from '../lib/translator.js';

/** What the browser needs to take over a page that the server drew; it travels in the page as inert JSON. */
export type DrawnState = {
  today: IsoDate;
  /** where readers find the site */
  site: string;
  /** the words that the page was drawn with */
  words: Catalogue;
  queries: DehydratedState;
};

export const STATE_ID = 'drawn-state';

/** JSON that cannot end its script element. */
export const stateText = (state: DrawnState): string => JSON.stringify(state).replaceAll('<', String.raw`\u003c`);

/** null when the server sent the empty shell. */
export const readState = (): DrawnState | null => {
  const text = document.getElementById(STATE_ID)?.textContent;
  return text ? (JSON.parse(text) as DrawnState) : null;
};
