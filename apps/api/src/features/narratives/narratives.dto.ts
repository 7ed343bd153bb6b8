import type { WriteNarrative } from '@iltizam/shared/narratives/contract';
import type { RichBlock } from '@iltizam/shared/reports/rich-text';
import { IsArray, IsBoolean } from 'class-validator';

/** The form of the texts is checked by the rules of rich text, which point at the part that is wrong. */
export class WriteNarrativeDto implements WriteNarrative {
  @IsArray() results: RichBlock[];
  @IsArray() analysis: RichBlock[];
  @IsArray() recommendations: RichBlock[];
  @IsBoolean() published: boolean;
}
