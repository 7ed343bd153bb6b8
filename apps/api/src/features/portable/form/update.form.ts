import type { IsoDate, IsoDateTime, PartialDate } from '@iltizam/shared/kernel/dates';
import type { DecimalString } from '@iltizam/shared/kernel/decimal';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { PortableDifficulty, PortableUpdate } from '@iltizam/shared/portable/contract';
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
  SEVERITIES,
  type Severity,
} from '@iltizam/shared/progress/contract';
import { SLUG_MAX } from '@iltizam/shared/studio/contract';
import { IsBoolean, IsOptional } from 'class-validator';
import { DayField, ListField, LocaleField, OneOfField, PartialDateField, SlugField } from '../../../platform/http/fields.js';
import { ExactLink, ExactText, HashField, InstantField, PercentOrNone } from './exact-fields.js';

class LineForm {
  @ExactText(1, ACTION_MAX) text: string;
  @IsOptional() @PartialDateField() doneOn: PartialDate | null = null;
}

class ActionForm extends LineForm {
  @ListField(() => LineForm, NESTED_ACTIONS_MAX) actions: LineForm[];
}

class DifficultyForm implements PortableDifficulty {
  @OneOfField(DIFFICULTY_CODES) code: DifficultyCode;
  @OneOfField(SEVERITIES) severity: Severity;
  @ExactText(1, ACTION_MAX) description: string;
  @DayField() openedOn: IsoDate;
  @IsOptional() @ExactText(1, OWNER_MAX) owner: string | null = null;
  @IsBoolean() continues: boolean;
}

class EvidenceForm {
  @ExactText(1, EVIDENCE_TITLE_MAX) title: string;
  @IsOptional() @ExactLink() url: string | null = null;
  @IsOptional() @HashField() sha256: string | null = null;
}

export class UpdateForm implements PortableUpdate {
  @SlugField(SLUG_MAX) institution: string;
  @PercentOrNone() percent: DecimalString | null;
  @DayField() effectiveOn: IsoDate;
  @InstantField() recordedAt: IsoDateTime;
  @LocaleField() language: Locale;
  @IsOptional() @ExactText(1, NOTE_MAX) note: string | null = null;
  @ListField(() => ActionForm, ACTIONS_MAX) actions: ActionForm[];
  @ListField(() => DifficultyForm, DIFFICULTIES_MAX) difficulties: DifficultyForm[];
  @ListField(() => EvidenceForm, EVIDENCE_MAX) evidence: EvidenceForm[];
}
