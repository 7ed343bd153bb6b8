import { firstDayOf, type IsoDateTime, lastDayOf, type PartialDate } from '../kernel/dates.js';
import type { ErrorParams } from '../kernel/errors.js';
import type { Locale, LocalizedText } from '../kernel/locale.js';

/** Something wrong in a plan that travels; the pointer is a JSON pointer into it. */
export type PortableFault = { pointer: string; code: string; params?: ErrorParams };

/** What the parts of a plan are judged by. */
export type FaultContext = {
  main: Locale;
  institutions: ReadonlySet<string>;
  now: IsoDateTime;
  today: string;
  documents: ReadonlySet<string>;
};

export const fault = (pointer: string, code: string, params?: ErrorParams): PortableFault => ({ pointer, code, ...(params && { params }) });

/** A text that is there is written in the plan's main language. DOMAIN.md §2 */
export const textFaults = (text: LocalizedText | null | undefined, main: Locale, pointer: string): PortableFault[] =>
  text && text[main] === undefined ? [fault(`${pointer}/${main}`, 'required')] : [];

export const periodFaults = (
  { start = null, end = null }: { start?: PartialDate | null; end?: PartialDate | null },
  pointer: string,
): PortableFault[] =>
  start !== null && end !== null && lastDayOf(end) < firstDayOf(start) ? [fault(`${pointer}/end`, 'endBeforeStart')] : [];

/** Each once: two parts of one number, or two bodies of one key, are one too many. */
export const onceFaults = <Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string | number,
  pointerOf: (index: number) => string,
): PortableFault[] => {
  const seen = new Set<string | number>();
  return items.flatMap((item, index) => {
    const name = nameOf(item);
    return seen.size === seen.add(name).size ? [fault(pointerOf(index), 'twice', { found: name })] : [];
  });
};
