import type { Saved } from '@iltizam/shared/studio/contract';
import { useState } from 'react';
import { ApiError } from '../../lib/api-error.js';
import { useLeaveWarning } from '../../ui/use-leave-warning.js';
import { changedNames, type FormValues } from './form-values.js';
import { dropKept, type KeptValues, keepValues, readKept } from './kept-values.js';
import { useWritePart, type WritePart } from './studio.api.js';

export type StudioFormProps = {
  /** names the form on this device */
  id: string;
  /** as stored; of what does not exist yet, as it begins */
  stored: FormValues;
  /** null for what does not exist yet */
  version: number | null;
  write: (values: FormValues) => Omit<WritePart, 'version'>;
  onSaved?: (saved: Saved, values: FormValues) => void;
};

export type StudioForm = {
  id: string;
  values: FormValues;
  stored: FormValues;
  dirty: boolean;
  /** true when the form opened with something typed earlier */
  restored: boolean;
  /** true when somebody else saved since this form was read */
  overtaken: boolean;
  /** the values that both changed since */
  conflicts: readonly string[];
  errors: Readonly<Record<string, string>>;
  failure: Error | null;
  saving: boolean;
  saved: boolean;
  change: (name: string, value: string) => void;
  /** several values in one go */
  changeAll: (values: FormValues) => void;
  submit: () => void;
  /** back to what is stored */
  startAgain: () => void;
  /** goes on from the stored version with what was typed, but for the values of these names */
  resolve: (theirs: readonly string[]) => void;
};

/** A plan is edited by parts: `settings.staleDays` is the value `staleDays` of its form. */
const fieldsOf = ({ byField }: ApiError): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(byField).map(([name, message]) => [name.replace(/^(identity|settings)\./, ''), message]));

/** A line of a list: lines move, so that a value says little without its neighbours. */
const isOfLine = (name: string): boolean => /\.\d+(\.|$)/.test(name);

/** What somebody else saved of what was typed here; of lines, and where it is not known what it was, whatever differs. */
const conflictsOf = ({ values, base }: KeptValues, stored: FormValues): string[] =>
  changedNames(values, stored).filter((name) => isOfLine(name) || base?.[name] === undefined || base[name] !== stored[name]);

/** A form of the studio: what is typed is kept on the device until it is saved, and survives whoever saved before. */
export const useStudioForm = ({ id, stored, version, write, onSaved }: StudioFormProps): StudioForm => {
  const [kept] = useState(() => readKept(id));
  const [typed, setTyped] = useState<KeptValues | null>(kept);
  const [restored, setRestored] = useState(kept !== null);
  const [saved, setSaved] = useState(false);
  const mutation = useWritePart();
  const values = typed === null ? stored : { ...stored, ...typed.values };
  const dirty = typed !== null && changedNames(values, stored).length > 0;
  useLeaveWarning(dirty);
  const overtaken = dirty && typed.version !== version;
  const { error } = mutation;

  const startAgain = () => {
    dropKept(id);
    setTyped(null);
    setRestored(false);
    setSaved(false);
    mutation.reset();
  };
  const keep = (next: KeptValues) => {
    setTyped(next);
    keepValues(id, next);
  };
  const changeAll = (changes: FormValues) =>
    keep({
      values: { ...typed?.values, ...changes },
      base: { ...Object.fromEntries(Object.keys(changes).map((name) => [name, stored[name] ?? ''])), ...typed?.base },
      version: typed?.version ?? version,
    });
  return {
    id,
    values,
    stored,
    dirty,
    restored: restored && dirty,
    overtaken,
    conflicts: overtaken ? conflictsOf(typed, stored) : [],
    errors: error instanceof ApiError ? fieldsOf(error) : {},
    failure: error,
    saving: mutation.isPending,
    saved: saved && !dirty,
    change: (name, value) => changeAll({ [name]: value }),
    changeAll,
    submit: () => {
      if (mutation.isPending) return;
      mutation.mutate(
        { ...write(values), version: typed === null ? version : typed.version },
        {
          onSuccess: (answer) => {
            startAgain();
            setSaved(true);
            onSaved?.(answer, values);
          },
        },
      );
    },
    startAgain,
    resolve: (theirs) => {
      mutation.reset();
      const mine = Object.fromEntries(Object.entries(typed?.values ?? {}).filter(([name]) => !theirs.includes(name)));
      if (changedNames(mine, stored).length === 0) startAgain();
      else keep({ values: mine, base: stored, version });
    },
  };
};
