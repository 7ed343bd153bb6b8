import { draftKey } from './device-drafts.js';

/** Texts that were typed and not saved, with what the server held when they were begun. */
export type Kept<Texts, Stored> = { texts: Texts; stored: Stored };

/** What was typed on this device and not saved; null also where storage is refused or holds something else. */
export const readKeptTexts = <Texts, Stored>(of: string): Kept<Texts, Stored> | null => {
  try {
    const kept = JSON.parse(localStorage.getItem(draftKey(of)) ?? 'null') as Partial<Kept<Texts, Stored>> | null;
    return kept?.texts && kept.stored ? { texts: kept.texts, stored: kept.stored } : null;
  } catch {
    return null;
  }
};

/** Keeps them; null drops them. */
export const keepTexts = <Texts, Stored>(of: string, kept: Kept<Texts, Stored> | null): void => {
  try {
    if (kept === null) localStorage.removeItem(draftKey(of));
    else localStorage.setItem(draftKey(of), JSON.stringify(kept));
  } catch {
    // Storage may be full or refused: the page itself still holds the text.
  }
};
