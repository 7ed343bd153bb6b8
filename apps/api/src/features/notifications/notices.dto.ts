import { PAGE_SIZE_DEFAULT, PAGE_SIZE_MAX } from '@iltizam/shared/kernel/paging';
import {
  type ChangePreference,
  FREQUENCIES,
  type Frequency,
  MARKED_MAX,
  type MarkNotices,
  type Topic,
  TOPICS,
} from '@iltizam/shared/notifications/contract';
import { ArrayMaxSize, IsArray, IsBoolean, IsInt, IsOptional } from 'class-validator';
import { OneOfField, WholeNumberField } from '../../platform/http/fields.js';
import { LanguageDto } from '../../platform/http/language.dto.js';

export class InboxDto extends LanguageDto {
  @IsOptional() @WholeNumberField(1, 1_000_000) page = 1;
  @IsOptional() @WholeNumberField(1, PAGE_SIZE_MAX) size = PAGE_SIZE_DEFAULT;
}

export class MarkNoticesDto implements MarkNotices {
  @IsBoolean() read: boolean;
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MARKED_MAX, { context: { max: MARKED_MAX } })
  @IsInt({ each: true })
  ids: number[] | null = null;
}

export class ChangePreferenceDto implements ChangePreference {
  @OneOfField(TOPICS) topic: Topic;
  @OneOfField(FREQUENCIES) frequency: Frequency;
}
