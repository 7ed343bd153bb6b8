import { isLocale, type Locale } from '@iltizam/shared/kernel/locale';
import { createContext, type ReactNode, use, useLayoutEffect, useSyncExternalStore } from 'react';
import { ConflictPanel } from '../../ui/conflict-panel.js';
import { useTranslation } from '../../ui/translation.js';
import type { StudioForm } from './use-studio-form.js';

/** How a field is named, and how its values read: the label of a choice, a date in words. */
export type Reading = { label: string; lang?: Locale; show: (value: string) => ReactNode };

/** How the fields of one form read; told by the fields, looked up in a conflict. */
export class Readings {
  private readonly known = new Map<string, Reading>();
  private readonly listeners = new Set<() => void>();

  tell(name: string, reading: Reading): void {
    const isNew = !this.known.has(name);
    this.known.set(name, reading);
    if (isNew) this.listeners.forEach((listener) => listener());
  }

  of(name: string): Reading | undefined {
    return this.known.get(name);
  }

  readonly count = (): number => this.known.size;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
}

export const ReadingsContext = createContext<Readings>(new Readings());

/** Tells the form how the values of a field read. */
export const useReading = (readings: Readonly<Record<string, Reading>>): void => {
  const known = use(ReadingsContext);
  useLayoutEffect(() => {
    for (const [name, reading] of Object.entries(readings)) known.tell(name, reading);
  });
};

/** The field of a value that is on no screen: of a line that was taken out. */
const fieldOf = (name: string): string => name.split('.').findLast((part) => !/^\d+$/.test(part) && !isLocale(part)) ?? name;

/** "Pays 2": the second line of a list. */
const lineOf = (name: string): string => {
  const line = name.split('.').find((part) => /^\d+$/.test(part));
  return line === undefined ? '' : ` ${Number(line) + 1}`;
};

/** Somebody saved meanwhile: what both changed, as it reads on screen. */
export const FormConflict = ({ form }: { form: StudioForm }) => {
  const { t } = useTranslation('studio');
  const known = use(ReadingsContext);
  // The fields tell their readings once they are on screen.
  useSyncExternalStore(known.subscribe, known.count, known.count);
  const fields = form.conflicts.map((name) => {
    const reading = known.of(name);
    const shown = (value: string): ReactNode => (value === '' ? <em>{t('conflict.nothing')}</em> : (reading?.show(value) ?? value));
    return {
      name,
      label: (reading?.label ?? t(`field.${fieldOf(name)}` as 'field.title')) + lineOf(name),
      theirs: shown(form.stored[name] ?? ''),
      mine: shown(form.values[name] ?? ''),
    };
  });
  return <ConflictPanel fields={fields} onResolve={form.resolve} onTakeAll={form.startAgain} />;
};
