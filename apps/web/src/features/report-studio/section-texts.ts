import { type Locale, LOCALES } from '@iltizam/shared/kernel/locale';
import type { PortableSections } from '@iltizam/shared/portable/contract';
import { SECTION_NAMES, type SectionName } from '@iltizam/shared/studio/contract';
import type { TextsBy } from '../../lib/merge-texts.js';

/** One text of the report: a section in one language. */
export type TextName = `${SectionName}.${Locale}`;
export const textName = (section: SectionName, language: Locale): TextName => `${section}.${language}`;

/** Every text of a report by its name; one that nobody wrote is empty. */
export type Texts = TextsBy<TextName>;

export const TEXT_NAMES: readonly TextName[] = SECTION_NAMES.flatMap((section) => LOCALES.map((language) => textName(section, language)));

export const partsOf = (name: TextName): { section: SectionName; language: Locale } => {
  const [section, language] = name.split('.') as [SectionName, Locale];
  return { section, language };
};

export const textsOf = (sections: PortableSections): Texts =>
  Object.fromEntries(
    TEXT_NAMES.map((name) => {
      const { section, language } = partsOf(name);
      return [name, sections[section]?.[language] ?? []];
    }),
  ) as unknown as Texts;

/** As the server takes them: what is empty is left out. */
export const sectionsOf = (texts: Texts): PortableSections =>
  Object.fromEntries(
    SECTION_NAMES.flatMap((section) => {
      const written = LOCALES.flatMap((language) => {
        const blocks = texts[textName(section, language)];
        return blocks.length === 0 ? [] : [[language, blocks] as const];
      });
      return written.length === 0 ? [] : [[section, Object.fromEntries(written)]];
    }),
  );
