import type { LocalizedText } from '@iltizam/shared/kernel/locale';
import { LONG_TEXT_MAX, TITLE_MAX } from '@iltizam/shared/studio/contract';
import type { PortableSections } from '@iltizam/shared/portable/contract';
import type { RichItem, Run } from '@iltizam/shared/reports/rich-text';
import { Equals, IsOptional } from 'class-validator';
import { ListField, OneOfField } from '../../../platform/http/fields.js';
import { ExactLink, ExactText, FormField, LeftOut } from './exact-fields.js';

const BLOCKS_MAX = 500;
const RUNS_MAX = 200;

export class TitleForm implements LocalizedText {
  @LeftOut() @ExactText(1, TITLE_MAX) fr?: string;
  @LeftOut() @ExactText(1, TITLE_MAX) ar?: string;
  @LeftOut() @ExactText(1, TITLE_MAX) en?: string;
  @LeftOut() @ExactText(1, TITLE_MAX) zgh?: string;
}

export class LongTextForm implements LocalizedText {
  @LeftOut() @ExactText(1, LONG_TEXT_MAX) fr?: string;
  @LeftOut() @ExactText(1, LONG_TEXT_MAX) ar?: string;
  @LeftOut() @ExactText(1, LONG_TEXT_MAX) en?: string;
  @LeftOut() @ExactText(1, LONG_TEXT_MAX) zgh?: string;
}

class RunForm implements Run {
  @ExactText(0, LONG_TEXT_MAX) text: string;
  @IsOptional() @Equals(true) bold?: true;
  @IsOptional() @Equals(true) italic?: true;
  @LeftOut() @ExactLink() href?: string;
}

class LastItemForm implements RichItem {
  @ListField(() => RunForm, RUNS_MAX) runs: RunForm[];
}

class ItemForm extends LastItemForm {
  @LeftOut() @ListField(() => LastItemForm, BLOCKS_MAX) items?: LastItemForm[];
}

const ofText = ({ t }: BlockForm): boolean => t === 'p' || t === 'h';

/** A paragraph or a heading has runs, a list has items: which of the two is asked by `sectionFaults`. */
class BlockForm {
  @OneOfField(['p', 'h', 'ul', 'ol']) t: 'p' | 'h' | 'ul' | 'ol';
  @LeftOut() @ListField(() => RunForm, RUNS_MAX) runs?: RunForm[];
  @LeftOut() @ListField(() => ItemForm, BLOCKS_MAX) items?: ItemForm[];
}

/** The pointers of the blocks that are neither a text nor a list. */
export const sectionFaults = (sections: SectionsForm): string[] =>
  Object.entries(sections).flatMap(([name, texts]: [string, SectionForm]) =>
    Object.entries(texts).flatMap(([language, blocks]: [string, BlockForm[]]) =>
      blocks.flatMap((block, index) =>
        (block.runs !== undefined) === ofText(block) && (block.items !== undefined) === !ofText(block)
          ? []
          : [`/plan/sections/${name}/${language}/${index}`],
      ),
    ),
  );

class SectionForm {
  @LeftOut() @ListField(() => BlockForm, BLOCKS_MAX) fr?: BlockForm[];
  @LeftOut() @ListField(() => BlockForm, BLOCKS_MAX) ar?: BlockForm[];
  @LeftOut() @ListField(() => BlockForm, BLOCKS_MAX) en?: BlockForm[];
  @LeftOut() @ListField(() => BlockForm, BLOCKS_MAX) zgh?: BlockForm[];
}

export class SectionsForm implements Partial<Record<keyof PortableSections, unknown>> {
  @LeftOut() @FormField(() => SectionForm) context?: SectionForm;
  @LeftOut() @FormField(() => SectionForm) cocreation?: SectionForm;
  @LeftOut() @FormField(() => SectionForm) followUp?: SectionForm;
}
