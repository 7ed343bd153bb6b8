import {
  type ConfirmUpdates,
  type PublishReports,
  RETURN_NOTE_MAX,
  type ReturnReport,
  REVIEW_STATES,
  REVIEWED_AT_ONCE_MAX,
  type ReviewState,
} from '@iltizam/shared/reviews/contract';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsInt, IsOptional, Max, Min } from 'class-validator';
import { ListField, OneOfField, SlugField, TextField, WholeNumberField } from '../../platform/http/fields.js';
import { LanguageDto } from '../../platform/http/language.dto.js';
import { LARGEST_ID } from '../../platform/http/number.pipe.js';
import { SLUG_MAX } from '@iltizam/shared/studio/contract';

export class QueueDto extends LanguageDto {
  @IsOptional() @SlugField(SLUG_MAX) plan: string | null = null;
  @IsOptional() @OneOfField(REVIEW_STATES) state: ReviewState | null = null;
}

export class ReturnReportDto implements ReturnReport {
  @TextField(1, RETURN_NOTE_MAX) note: string;
}

class VersionedDto {
  @WholeNumberField(1, LARGEST_ID) id: number;
  @WholeNumberField(1, LARGEST_ID) version: number;
}

export class PublishReportsDto implements PublishReports {
  @ListField(() => VersionedDto, REVIEWED_AT_ONCE_MAX) drafts: VersionedDto[];
}

export class ConfirmUpdatesDto implements ConfirmUpdates {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(REVIEWED_AT_ONCE_MAX, { context: { max: REVIEWED_AT_ONCE_MAX } })
  @ArrayUnique()
  @IsInt({ each: true })
  @Min(1, { each: true, context: { min: 1 } })
  @Max(LARGEST_ID, { each: true, context: { max: LARGEST_ID } })
  updateIds: number[];
}
