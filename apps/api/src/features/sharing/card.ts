import type { IsoDate, PartialDate } from '@iltizam/shared/kernel/dates';
import type { DecimalString } from '@iltizam/shared/kernel/decimal';
import type { LocalText, Locale } from '@iltizam/shared/kernel/locale';
import type { Band } from '@iltizam/shared/progress/contract';
import type { SharedLevel } from '@iltizam/shared/sharing/addresses';

/** Everything printed on a card: the same card is always the same picture. */
export type Card = {
  lang: Locale;
  level: SharedLevel;
  /** of the axis or the commitment; null for a plan */
  number: number | null;
  title: LocalText;
  /** whose plan it is, or the plan that the axis or commitment is in */
  context: LocalText;
  /** of a plan whose rate stands for some of its commitments only */
  partly: { described: number; commitments: number } | null;
  /** 0..100 with two decimals, null when nothing carries weight */
  rate: DecimalString | null;
  shown: number | null;
  band: Band | null;
  /** the day of the rate; a published rate may know its month only */
  on: PartialDate;
  /** the day of the last report, when it is too old to go without saying */
  reportedOn: IsoDate | null;
  /** true when the rate is the one that a government printed */
  published: boolean;
  /** where the page is, without the scheme */
  address: string;
};

/** Pixels: what every network that shows cards asks for. */
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;
