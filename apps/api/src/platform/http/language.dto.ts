import type { Locale } from '@iltizam/shared/kernel/locale';
import { IsOptional } from 'class-validator';
import { LocaleField } from './fields.js';

/** What any question may carry: the reader's language. Without it, Accept-Language decides. */
export class LanguageDto {
  @IsOptional() @LocaleField() lang?: Locale;
}
