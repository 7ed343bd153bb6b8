import {
  COMMENT_BODY_MAX,
  COMMENT_BODY_MIN,
  COMMENT_NAME_MAX,
  COMMENT_STATES,
  type CommentState,
  type ModerationDecision,
  type PostComment,
  REFUSAL_REASONS,
  type RefusalReason,
} from '@iltizam/shared/comments/contract';
import type { Locale } from '@iltizam/shared/kernel/locale';
import { PAGE_SIZE_DEFAULT, PAGE_SIZE_MAX } from '@iltizam/shared/kernel/paging';
import { IsOptional } from 'class-validator';
import { LocaleField, OneOfField, TextField, WholeNumberField } from '../../platform/http/fields.js';
import { LanguageDto } from '../../platform/http/language.dto.js';
import { LARGEST_ID } from '../../platform/http/number.pipe.js';

// Long enough for whatever a robot types: refusing it would tell where the trap is.
const TRAP_MAX = 100_000;

export class PostCommentDto implements PostComment {
  @IsOptional() @TextField(0, COMMENT_NAME_MAX) name: string | null = null;
  @TextField(COMMENT_BODY_MIN, COMMENT_BODY_MAX) body: string;
  @LocaleField() language: Locale;
  @IsOptional() @WholeNumberField(1, LARGEST_ID) parentId: number | null = null;
  @IsOptional() @TextField(0, TRAP_MAX) website?: string;
}

export class CommentsDto extends LanguageDto {
  @IsOptional() @WholeNumberField(1, LARGEST_ID) before: number | null = null;
}

export class ModerationDto extends LanguageDto {
  @IsOptional() @OneOfField(COMMENT_STATES) state: CommentState = 'pending';
  @IsOptional() @WholeNumberField(1, 100_000) page: number = 1;
  @IsOptional() @WholeNumberField(1, PAGE_SIZE_MAX) size: number = PAGE_SIZE_DEFAULT;
}

export class ModerationDecisionDto implements ModerationDecision {
  @OneOfField(['publish', 'refuse', 'reopen'] satisfies ModerationDecision['decision'][]) decision: ModerationDecision['decision'];
  @IsOptional() @OneOfField(REFUSAL_REASONS) reason: RefusalReason | null = null;
}
