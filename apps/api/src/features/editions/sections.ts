import type { PortableSections } from '@iltizam/shared/portable/contract';
import { type RichTextFault, sectionFaults, tidyRichText } from '@iltizam/shared/reports/rich-text-rules';
import { DomainError } from '../../platform/errors/domain-error.js';

/** What is said of a fault of rich text. */
export const RICH_TEXT_CODES: Record<RichTextFault['code'], string> = {
  form: 'richText',
  too_long: 'richText',
  too_deep: 'richText',
  characters: 'plainText',
  href: 'isUrl',
};

/** The texts in their one writing, without empty parts; refused where they are no rich text. DOMAIN.md §9 */
export function checkedSections(sections: PortableSections): PortableSections {
  const faults = sectionFaults(sections).map(({ pointer, code }) => ({ pointer: `/sections${pointer}`, code: RICH_TEXT_CODES[code] }));
  if (faults.length > 0) throw new DomainError('request.invalid', {}, faults);
  return Object.fromEntries(
    Object.entries(sections).flatMap(([name, texts]) => {
      const said = Object.entries(texts).flatMap(([language, blocks]) => {
        const tidy = tidyRichText(blocks);
        return tidy.length === 0 ? [] : [[language, tidy] as const];
      });
      return said.length === 0 ? [] : [[name, Object.fromEntries(said)] as const];
    }),
  );
}
