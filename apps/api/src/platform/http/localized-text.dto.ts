import type { LocalizedText } from '@iltizam/shared/kernel/locale';
import { LONG_TEXT_MAX, TITLE_MAX } from '@iltizam/shared/studio/contract';
import { IsOptional } from 'class-validator';
import { TextField } from './fields.js';

/** A title or a name in some of the four languages; an empty one is none. */
export class TitleDto implements LocalizedText {
  @IsOptional() @TextField(0, TITLE_MAX) fr?: string;
  @IsOptional() @TextField(0, TITLE_MAX) ar?: string;
  @IsOptional() @TextField(0, TITLE_MAX) en?: string;
  @IsOptional() @TextField(0, TITLE_MAX) zgh?: string;
}

/** A text of several paragraphs in some of the four languages. */
export class LongTextDto implements LocalizedText {
  @IsOptional() @TextField(0, LONG_TEXT_MAX) fr?: string;
  @IsOptional() @TextField(0, LONG_TEXT_MAX) ar?: string;
  @IsOptional() @TextField(0, LONG_TEXT_MAX) en?: string;
  @IsOptional() @TextField(0, LONG_TEXT_MAX) zgh?: string;
}
