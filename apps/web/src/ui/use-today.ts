import type { IsoDate } from '@iltizam/shared/kernel/dates';
import { createContext, use } from 'react';
import { dateInMorocco } from '../lib/format.js';

export const todayInMorocco = (): IsoDate => dateInMorocco(new Date());

export const Today = createContext<IsoDate | null>(null);

/** The day in Morocco when the page was drawn or opened: it does not turn under the reader's hands. */
export const useToday = (): IsoDate => {
  const today = use(Today);
  if (today === null) throw new Error('No Today above this component');
  return today;
};
