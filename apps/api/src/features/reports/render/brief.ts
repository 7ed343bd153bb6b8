import type { Locale } from '@iltizam/shared/kernel/locale';

/** A text and the language it is in when that is not the page's. */
export type BriefText = { text: string; lang: Locale | null };

/** What a figure is called, and the figure as people read it. */
export type BriefFigure = { value: string; label: string };

/** 0..100 for drawing, null without a rate. */
export type BriefAxis = { title: BriefText; rate: number | null; planned: number | null; shown: string };

/** One line of a list: what it is about, the figure beside it, and what is said of it. */
export type BriefLine = { title: BriefText; figure: string; said: string };

export type BriefList = { heading: string; lines: BriefLine[]; /** what is left out, or that there is nothing */ note: string | null };

/** A line of the curve; days are days since `from`. */
export type BriefSeries = { kind: 'planned' | 'reported' | 'projected'; label: string; points: { x: number; y: number }[] };

export type BriefCurve = {
  heading: string;
  alt: string;
  /** in days */ span: number;
  today: number;
  years: { x: number; label: string }[];
  series: BriefSeries[];
  said: string;
};

/** The page of a meeting in words: every figure is written here, the template only places it. */
export type Brief = {
  lang: Locale;
  dir: 'ltr' | 'rtl';
  /** the day of the figures, which is the document's date too: the same facts give the same bytes */
  asOf: string;
  title: string;
  plan: BriefText;
  situation: string;
  since: BriefText;
  figures: BriefFigure[];
  axes: { heading: string; items: BriefAxis[] };
  curve: BriefCurve;
  warnings: BriefList;
  difficulties: BriefList;
  changes: BriefList;
  questions: { heading: string; items: string[]; note: string | null };
  footer: { said: string; /** of the page on screen */ url: string; fingerprint: string };
};
