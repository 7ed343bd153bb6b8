import type { IsoDate } from '@iltizam/shared/kernel/dates';
import { type ComponentProps, useEffect, useRef } from 'react';
import { TextField } from './field.js';

type DayFieldProps = Omit<
  ComponentProps<typeof TextField>,
  'type' | 'ref' | 'value' | 'defaultValue' | 'required' | 'onChange' | 'onKeyDown'
> & {
  /** the day on screen */
  day: IsoDate;
};

/**
 * A day to send with its form. While it is typed every digit makes another day ("0002-07-31"), so nothing follows it before Enter or the button;
 * Escape brings back the day on screen.
 */
export const DayField = ({ day, ...field }: DayFieldProps) => {
  const input = useRef<HTMLInputElement>(null);
  const shown = useRef(day);
  useEffect(() => {
    if (shown.current !== day && input.current) input.current.value = day;
    shown.current = day;
  }, [day]);
  return (
    <TextField
      {...field}
      ref={input}
      type="date"
      required
      defaultValue={day}
      onKeyDown={({ key, currentTarget }) => {
        if (key === 'Escape') currentTarget.value = day;
      }}
    />
  );
};
