import type { ReactNode } from 'react';
import { useFormat } from './use-format.js';

/** A number, isolated from the direction of the text around it. */
export const Num = ({ children }: { children: ReactNode }) => <bdi className="num">{children}</bdi>;

/** A percentage for people: `value` is 0..100; the caller words an absent rate. */
export const Percent = ({ value }: { value: string | number }) => <Num>{useFormat().percent(value)}</Num>;

/** A change in points: "+7". */
export const Signed = ({ value }: { value: string | number }) => <Num>{useFormat().signed(value)}</Num>;

/** A calendar date at its own precision; `value` is a PartialDate. */
export const DateText = ({ value }: { value: string }) => {
  const format = useFormat();
  const text = <span className="nowrap">{format.date(value)}</span>;
  return value.includes('Q') ? text : <time dateTime={value}>{text}</time>;
};
