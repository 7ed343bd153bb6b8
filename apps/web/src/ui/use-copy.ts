import { useState } from 'react';

/** `refused` too where the browser has no clipboard, as over plain http. */
export type CopyOutcome = 'copied' | 'refused';

/** Puts texts on the clipboard, and says what became of the last one. */
export const useCopy = (): { outcome: CopyOutcome | null; copy: (text: string) => void } => {
  const [outcome, setOutcome] = useState<CopyOutcome | null>(null);
  const write = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      setOutcome('refused');
    }
  };
  return { outcome, copy: (text) => void write(text) };
};
