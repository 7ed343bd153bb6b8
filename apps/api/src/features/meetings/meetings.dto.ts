import type { IsoDate } from '@iltizam/shared/kernel/dates';
import { MEETING_KINDS, MEETING_NOTES_MAX, type MeetingForm, type MeetingKind, PLACE_MAX } from '@iltizam/shared/meetings/contract';
import { Type } from 'class-transformer';
import { IsObject, IsOptional, ValidateNested } from 'class-validator';
import { DayField, OneOfField, TextField } from '../../platform/http/fields.js';
import { TitleDto } from '../../platform/http/localized-text.dto.js';

export class MeetingDto implements MeetingForm {
  @OneOfField(MEETING_KINDS) kind: MeetingKind;
  @DayField() heldOn: IsoDate;
  @IsObject() @Type(() => TitleDto) @ValidateNested() title: TitleDto;
  @IsOptional() @TextField(0, PLACE_MAX) place: string | null = null;
  @IsOptional() @TextField(0, MEETING_NOTES_MAX) notes: string | null = null;
}
