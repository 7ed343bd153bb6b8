import type { IsoDate } from '@iltizam/shared/kernel/dates';
import { useState } from 'react';
import { dateInMorocco } from '../lib/format.js';

/** The day in Morocco when the screen was opened: it does not turn under the reader's hands. */
export const useToday = (): IsoDate => useState(() => dateInMorocco(new Date()))[0];
