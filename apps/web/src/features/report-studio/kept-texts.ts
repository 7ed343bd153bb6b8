import { draftKey } from '../../lib/device-drafts.js';
import type { KeptTexts } from './section-saver.js';

const keyOf = (report: number): string => draftKey(`report-texts-${report}`);

/** What was typed on this device and not saved; null also where storage is refused or holds something else. */
export const readKeptTexts = (report: number): KeptTexts | null => {
  try {
    const kept = JSON.parse(localStorage.getItem(keyOf(report)) ?? 'null') as Partial<KeptTexts> | null;
    return kept?.texts && kept.stored ? { texts: kept.texts, stored: kept.stored } : null;
  } catch {
    return null;
  }
};

export const keepTexts = (report: number, kept: KeptTexts | null): void => {
  try {
    if (kept === null) localStorage.removeItem(keyOf(report));
    else localStorage.setItem(keyOf(report), JSON.stringify(kept));
  } catch {
    // Storage may be full or refused: the page itself still holds the text.
  }
};
