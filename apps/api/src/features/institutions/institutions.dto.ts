import { type Sector, SECTORS } from '@iltizam/shared/institutions/contract';
import { type InstitutionForm, SLUG_MAX } from '@iltizam/shared/studio/contract';
import { Type } from 'class-transformer';
import { IsObject, IsOptional, ValidateNested } from 'class-validator';
import { OneOfField, SlugField, WholeNumberField } from '../../platform/http/fields.js';
import { TitleDto } from '../../platform/http/localized-text.dto.js';
import { LARGEST_ID } from '../../platform/http/number.pipe.js';

export class InstitutionDto implements InstitutionForm {
  @SlugField(SLUG_MAX) key: string;
  @OneOfField(SECTORS) sector: Sector;
  @IsObject() @Type(() => TitleDto) @ValidateNested() name: TitleDto;
  @IsOptional() @WholeNumberField(1, LARGEST_ID) headAccountId: number | null = null;
}
