import type { ImportMessage } from '@iltizam/shared/imports/contract';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { Column } from '@iltizam/shared/portable/columns';
import { type TableName, TABLES } from '@iltizam/shared/portable/tables';
import type { MessageCode } from '../tables/message.js';
import type { TableMessage } from '../tables/reading.js';
import { ar } from './ar.js';
import { arColumns } from './ar-columns.js';
import { en } from './en.js';
import { enColumns } from './en-columns.js';
import { fr, type TableWords } from './fr.js';
import { type ColumnWords, frColumns } from './fr-columns.js';
import type { FieldName } from './words-of-tables.js';
import { zgh } from './zgh.js';
import { zghColumns } from './zgh-columns.js';

const WORDS: Record<Locale, TableWords & ColumnWords> = {
  fr: { ...fr, ...frColumns },
  ar: { ...ar, ...arColumns },
  en: { ...en, ...enColumns },
  zgh: { ...zgh, ...zghColumns },
};

export const wordsOf = (locale: Locale): TableWords & ColumnWords => WORDS[locale];

/** What a column is called, with the language of its texts where it has one for each: "Titre (arabe)". */
export const headerOf = ({ field, language }: Pick<Column, 'field' | 'language'>, locale: Locale): string => {
  const words = wordsOf(locale);
  const name = words.columns[field as FieldName];
  return language === null ? name : `${name} (${words.languages[language]})`;
};

/** What a code of a column's list is called. */
export const codeLabel = ({ name }: Pick<Column, 'name'>, code: string, locale: Locale): string => {
  const { codes, languages } = wordsOf(locale);
  const labels: Readonly<Record<string, string>> = name in codes ? codes[name as keyof typeof codes] : languages;
  return labels[code] ?? code;
};

const isTableName = (name: string): name is TableName => Object.hasOwn(TABLES, name);

/** In Arabic a date or a name would be read from its end: what is filled in keeps its own direction. */
const filled = (text: string, facts: TableMessage['facts'], locale: Locale): string =>
  text.replace(/\{(\w+)\}/g, (hole, name: string) => {
    const fact = String(facts[name] ?? hole);
    return locale === 'ar' ? `\u2068${fact}\u2069` : fact;
  });

/** True for a message of the tables, which has its words here. */
export const isTableMessage = (code: string): code is MessageCode => Object.hasOwn(fr.messages, code);

/** What a message says, in the reader's language. */
export const messageText = (code: MessageCode, facts: TableMessage['facts'], locale: Locale): string => {
  const { messages, tables } = wordsOf(locale);
  const text = messages[code === 'unknownColumn' && facts['near'] !== undefined ? 'nearColumn' : code];
  if (code !== 'noTable') return filled(text, facts, locale);
  const titles = String(facts['tables'])
    .split(', ')
    .map((name) => (isTableName(name) ? tables[name].title : name));
  return filled(text, { ...facts, tables: new Intl.ListFormat(locale, { type: 'unit' }).format(titles) }, locale);
};

/** A message as its reader is told. */
export const told = ({ facts, ...message }: TableMessage, locale: Locale): ImportMessage => ({
  ...message,
  text: isTableMessage(message.code) ? messageText(message.code, facts, locale) : message.code,
});
