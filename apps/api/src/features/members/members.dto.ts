import type { MemberForm } from '@iltizam/shared/members/contract';
import { MEMBER_KINDS, type MemberKind } from '@iltizam/shared/plans/contract';
import { SLUG_MAX } from '@iltizam/shared/studio/contract';
import { Type } from 'class-transformer';
import { IsObject, ValidateNested } from 'class-validator';
import { OneOfField, SlugField } from '../../platform/http/fields.js';
import { TitleDto } from '../../platform/http/localized-text.dto.js';

export class MemberDto implements MemberForm {
  @SlugField(SLUG_MAX) slug: string;
  @OneOfField(MEMBER_KINDS) kind: MemberKind;
  @IsObject() @Type(() => TitleDto) @ValidateNested() name: TitleDto;
}
