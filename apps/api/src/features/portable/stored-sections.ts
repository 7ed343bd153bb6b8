import type { PortableSections } from '@iltizam/shared/portable/contract';
import type { RichBlock, RichItem } from '@iltizam/shared/reports/rich-text';
import type { PlanSections } from '../plans/plan.entity.js';

const textOfItem = ({ runs, items = [] }: RichItem): string[] => [runs.map(({ text }) => text).join(''), ...items.flatMap(textOfItem)];

const paragraphsOf = (block: RichBlock): string[] => ('runs' in block ? textOfItem(block) : block.items.flatMap(textOfItem));

/** The sections as the table keeps them: paragraphs of plain text, so that the looks of a text are lost. */
export const storedSections = (sections: PortableSections): PlanSections | null =>
  Object.keys(sections).length === 0
    ? null
    : (Object.fromEntries(
        Object.entries(sections).map(([name, texts]) => [
          name,
          Object.fromEntries(Object.entries(texts).map(([language, blocks]) => [language, blocks.flatMap(paragraphsOf)])),
        ]),
      ) as PlanSections);
