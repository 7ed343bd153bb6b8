import type { Locale } from '@iltizam/shared/kernel/locale';
import { cloneElement, createContext, Fragment, type ReactElement, type ReactNode, use, useMemo } from 'react';
import { translate, type Catalogue, type Values } from '../lib/translator.js';

/** Filled in by `app/catalogues`: the French catalogue gives the keys their types. */
// oxlint-disable-next-line typescript/no-empty-interface
export interface Words {}

type Forms = 'zero' | 'one' | 'two' | 'few' | 'many';
/** `activities` for `activities_one`, when there is a plain `activities` beside it. */
type WithoutForm<Name extends string, Names> = Name extends `${infer Plain}_${Forms}` ? (Plain extends Names ? Plain : Name) : Name;
type KeysOf<Entries> = {
  [Name in keyof Entries & string]: Entries[Name] extends string ? WithoutForm<Name, keyof Entries> : `${Name}.${KeysOf<Entries[Name]>}`;
}[keyof Entries & string];

export type Namespace = keyof Words;
type Prefixed<Names extends Namespace> = { [Name in Names]: `${Name}:${KeysOf<Words[Name]>}` }[Names];

/** The keys that a component may ask for: those of its first namespace, or of any of them with its name before. */
export type Key<Names extends readonly Namespace[]> = KeysOf<Words[Names[0] & Namespace]> | Prefixed<Names[number]>;
export type Translate<Names extends readonly Namespace[]> = (key: Key<Names>, values?: Values) => string;

export type Speech = {
  language: Locale;
  catalogue: Catalogue;
  /** only the words that the server needed to draw the page: the others are on their way */
  partial?: boolean;
};

/** The language of the screens and its words. */
export const Speech = createContext<Speech | null>(null);

const useSpeech = (): Speech => {
  const speech = use(Speech);
  if (speech === null) throw new Error('No Speech above this component');
  return speech;
};

export const useLanguage = (): Locale => useSpeech().language;

/** Words of one or several namespaces (features), in the reader's language. */
export const useTranslation = <const Names extends Namespace | readonly Namespace[] = 'ui'>(
  names?: Names,
): { t: Translate<Names extends readonly Namespace[] ? Names : readonly [Names & Namespace]> } => {
  const { language, catalogue, partial = false } = useSpeech();
  const namespaces = String(names ?? 'ui');
  return useMemo(
    () => ({
      t: (key: string, values?: Values) => translate(catalogue, language, namespaces.split(','), key, values) ?? (partial ? '' : key),
    }),
    [catalogue, language, namespaces, partial],
  );
};

/** A translated text whose tags become elements: `<b>82 %</b> on <date/>` with `components={{ b: <strong />, date: <DateText value={…} /> }}`. */
export const Rich = ({ text, components }: { text: string; components: Readonly<Record<string, ReactElement>> }): ReactNode =>
  text.split(/(<\w+\s*\/>|<\w+>.*?<\/\w+>)/s).map((part, index) => {
    const [, name = '', content] = /^<(\w+)(?:\s*\/>|>(.*)<\/\1>)$/s.exec(part) ?? [];
    const element = components[name];
    // The order of the parts is all that tells them apart, and it never changes.
    const key = String(index);
    if (!element) return <Fragment key={key}>{part}</Fragment>;
    return content ? cloneElement(element, { key }, content) : cloneElement(element, { key });
  });
