import type { Locale } from '@iltizam/shared/kernel/locale';
import { createContext, type ReactNode, type RefObject, use, useEffect, useLayoutEffect, useState } from 'react';
import { ConflictPanel } from '../../ui/conflict-panel.js';
import { useTranslation } from '../../ui/translation.js';
import type { StudioForm } from './use-studio-form.js';

/** How a field is named, and how its values read: the label of a choice, a date in words. */
export type Reading = { label: string; lang?: Locale; show: (value: string) => ReactNode };

export type Readings = Map<string, Reading>;

export const ReadingsContext = createContext<RefObject<Readings> | null>(null);

/** Tells the form how the values of a field read. */
export const useReading = (readings: Readonly<Record<string, Reading>>): void => {
  const known = use(ReadingsContext);
  useLayoutEffect(() => {
    for (const [name, reading] of Object.entries(readings)) known?.current.set(name, reading);
  });
};

/** Somebody saved meanwhile: what both changed, as it reads on screen. */
export const FormConflict = ({ form }: { form: StudioForm }) => {
  const { t } = useTranslation('studio');
  const known = use(ReadingsContext);
  const [readings, setReadings] = useState<Readings | null>(null);
  // The fields tell their readings once they are on screen.
  useEffect(() => setReadings(new Map(known?.current)), [known]);
  if (readings === null) return null;
  const fields = form.conflicts.map((name) => {
    const reading = readings.get(name);
    const shown = (value: string): ReactNode => (value === '' ? <em>{t('conflict.nothing')}</em> : (reading?.show(value) ?? value));
    return {
      name,
      label: reading?.label ?? name,
      theirs: shown(form.stored[name] ?? ''),
      mine: shown(form.values[name] ?? ''),
    };
  });
  return <ConflictPanel fields={fields} onResolve={form.resolve} onTakeAll={form.startAgain} />;
};
