import type { LocalizedText } from '@iltizam/shared/kernel/locale';
import { LONG_TEXT_MAX, TITLE_MAX } from '@iltizam/shared/studio/contract';
import { ExactText, LeftOut } from './exact-fields.js';

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
