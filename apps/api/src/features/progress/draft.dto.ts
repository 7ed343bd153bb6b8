import { DATE_TYPED_MAX, type DraftContent, PERCENT_TYPED_MAX } from '@iltizam/shared/drafts/contract';
import {
  ACTION_MAX,
  ACTIONS_MAX,
  DIFFICULTIES_MAX,
  DIFFICULTY_CODES,
  type DifficultyCode,
  EVIDENCE_MAX,
  EVIDENCE_TITLE_MAX,
  LINK_MAX,
  NESTED_ACTIONS_MAX,
  NOTE_MAX,
  OWNER_MAX,
  SEVERITIES,
  type Severity,
} from '@iltizam/shared/progress/contract';
import { IsOptional } from 'class-validator';
import { ListField, OneOfField, TextField, WholeNumberField } from '../../platform/http/fields.js';
import { LARGEST_ID } from '../../platform/http/number.pipe.js';

class DraftActionLineDto {
  @TextField(0, ACTION_MAX) text: string;
  @TextField(0, DATE_TYPED_MAX) doneOn: string;
}

class DraftActionDto extends DraftActionLineDto {
  @ListField(() => DraftActionLineDto, NESTED_ACTIONS_MAX) actions: DraftActionLineDto[] = [];
}

class DraftDifficultyDto {
  @OneOfField(['', ...DIFFICULTY_CODES]) code: DifficultyCode | '';
  @OneOfField(SEVERITIES) severity: Severity;
  @TextField(0, ACTION_MAX) description: string;
  @TextField(0, OWNER_MAX) owner: string;
  @IsOptional() @WholeNumberField(1, LARGEST_ID) continues: number | null = null;
}

class DraftEvidenceDto {
  @TextField(0, EVIDENCE_TITLE_MAX) title: string;
  @TextField(0, LINK_MAX) url: string;
  @IsOptional() @WholeNumberField(1, LARGEST_ID) documentId: number | null = null;
}

/** The form as it is typed: sizes are bounded, nothing has to make sense yet. */
export class DraftContentDto implements DraftContent {
  @TextField(0, PERCENT_TYPED_MAX) percent: string;
  @TextField(0, DATE_TYPED_MAX) effectiveOn: string;
  @ListField(() => DraftActionDto, ACTIONS_MAX) actions: DraftActionDto[];
  @ListField(() => DraftDifficultyDto, DIFFICULTIES_MAX) difficulties: DraftDifficultyDto[];
  @ListField(() => DraftEvidenceDto, EVIDENCE_MAX) evidence: DraftEvidenceDto[];
  @TextField(0, NOTE_MAX) note: string;
}
