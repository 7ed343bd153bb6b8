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
  /** there is no such page: the browser need not ask again */
  missing: boolean;
};

export const STATE_ID = 'drawn-state';

/** JSON that cannot end its script element. */
export const stateText = (state: DrawnState): string => JSON.stringify(state).replaceAll('<', String.raw`\u003c`);

/** null when the server sent the empty shell. */
export const readState = (): DrawnState | null => {
  const text = document.getElementById(STATE_ID)?.textContent;
  if (!text) return null;
  const state = JSON.parse(text) as DrawnState;
  // By this device's clock: with the server's, a slow line or a clock that is wrong would have every answer asked again.
  for (const query of state.queries.queries) query.state.dataUpdatedAt = Date.now();
  return state;
};
