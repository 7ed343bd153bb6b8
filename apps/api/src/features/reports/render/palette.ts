import type { Band } from '@iltizam/shared/progress/contract';

/** The light theme of the visual language. A report is a document: it does not follow the reader's dark mode. */
export const PALETTE = {
  paper: '#ffffff',
  plaster: '#f3f6f5',
  plaster2: '#e6ecea',
  plaster3: '#d6dfdd',
  line: '#d3dbda',
  lineStrong: '#75828a',
  ink: '#14202f',
  ink2: '#46535f',
  brand: '#173f80',
  brandDeep: '#0e2a58',
  brandWash: '#e8eef8',
  link: '#1b4b9b',
  saffron: '#e9a820',
} as const;

export const BAND_COLOURS: Record<Band, { fill: string; wash: string; ink: string }> = {
  not_started: { fill: '#6a7680', wash: '#eef1f2', ink: '#46535f' },
  limited: { fill: '#b4740c', wash: '#fbf1dd', ink: '#744600' },
  significant: { fill: '#2787a0', wash: '#e0f1f5', ink: '#0b5567' },
  completed: { fill: '#0b4d44', wash: '#dcede9', ink: '#0b4d44' },
};
