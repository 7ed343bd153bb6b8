import { LEAGUE_SORTS, type LeagueSort } from '@iltizam/shared/committee/contract';
import type { IsoDate } from '@iltizam/shared/kernel/dates';
import { NUMBER_MAX } from '@iltizam/shared/studio/contract';
import { IsOptional } from 'class-validator';
import { AsOfDto } from '../../platform/http/as-of.dto.js';
import { DayField, OneOfField, TextField, WholeNumberField } from '../../platform/http/fields.js';
import { LARGEST_ID } from '../../platform/http/number.pipe.js';

/** Since when: a meeting, else a day, else the last meeting. */
export class BriefDto extends AsOfDto {
  @IsOptional() @DayField() since: IsoDate | null = null;
  @IsOptional() @WholeNumberField(1, LARGEST_ID) meeting: number | null = null;
}

export class CommitteeDto extends BriefDto {
  @IsOptional() @WholeNumberField(1, NUMBER_MAX) axis: number | null = null;
  /** the key of a responsible body */
  @IsOptional() @TextField(1, 60) institution: string | null = null;
  @IsOptional() @OneOfField(LEAGUE_SORTS) sort: LeagueSort = 'name';
}
