import {
  ACTION_MAX,
  ACTIONS_MAX,
  DIFFICULTIES_MAX,
  DIFFICULTY_CODES,
  type DifficultyCode,
  EVIDENCE_MAX,
  EVIDENCE_TITLE_MAX,
  NESTED_ACTIONS_MAX,
  NOTE_MAX,
  OWNER_MAX,
  type ReportProgress,
  SEVERITIES,
  type Severity,
} from '@iltizam/shared/progress/contract';
import { NUMBER_MAX } from '@iltizam/shared/studio/contract';
import { IsOptional } from 'class-validator';
import { PAGE_SIZE_DEFAULT, PAGE_SIZE_MAX } from '@iltizam/shared/kernel/paging';
import { AsOfDto } from '../../platform/http/as-of.dto.js';
import {
  DayField,
  LinkField,
  ListField,
  OneOfField,
  PartialDateField,
  PercentField,
  TextField,
  WholeNumberField,
} from '../../platform/http/fields.js';
import { LARGEST_ID } from '../../platform/http/number.pipe.js';
import type { IsoDate } from '@iltizam/shared/kernel/dates';

class ActionLineDto {
  @TextField(1, ACTION_MAX) text: string;
  @IsOptional() @PartialDateField() doneOn: string | null = null;
}

class AchievedActionDto extends ActionLineDto {
  @ListField(() => ActionLineDto, NESTED_ACTIONS_MAX) actions: ActionLineDto[] = [];
}

class DifficultyDto {
  @OneOfField(DIFFICULTY_CODES) code: DifficultyCode;
  @OneOfField(SEVERITIES) severity: Severity;
  @TextField(1, ACTION_MAX) description: string;
  @IsOptional() @TextField(1, OWNER_MAX) owner: string | null = null;
  @IsOptional() @WholeNumberField(1, LARGEST_ID) continues: number | null = null;
}

class EvidenceDto {
  @TextField(1, EVIDENCE_TITLE_MAX) title: string;
  @IsOptional() @LinkField() url: string | null = null;
  @IsOptional() @WholeNumberField(1, LARGEST_ID) documentId: number | null = null;
}

export class ReportProgressDto implements ReportProgress {
  @PercentField() percent: number;
  @DayField() effectiveOn: IsoDate;
  @ListField(() => AchievedActionDto, ACTIONS_MAX) achievedActions: AchievedActionDto[] = [];
  @ListField(() => DifficultyDto, DIFFICULTIES_MAX) difficulties: DifficultyDto[] = [];
  @ListField(() => EvidenceDto, EVIDENCE_MAX) evidence: EvidenceDto[] = [];
  @IsOptional() @TextField(0, NOTE_MAX) note: string | null = null;
}

export class UpdatesDto extends AsOfDto {
  /** the number of the one activity whose updates are asked for */
  @IsOptional() @WholeNumberField(1, NUMBER_MAX) activity: number | null = null;
  @IsOptional() @WholeNumberField(1, 100_000) page: number = 1;
  @IsOptional() @WholeNumberField(1, PAGE_SIZE_MAX) size: number = PAGE_SIZE_DEFAULT;
  /** answers the page that holds this update instead of `page` */
  @IsOptional() @WholeNumberField(1, LARGEST_ID) containing: number | null = null;
}
