import { COMMITMENT_SORTS, type CommitmentSort } from '@iltizam/shared/commitments/contract';
import { PAGE_SIZE_DEFAULT, PAGE_SIZE_MAX } from '@iltizam/shared/kernel/paging';
import { type Band, BANDS, type Delay, DELAYS } from '@iltizam/shared/progress/contract';
import { IsOptional } from 'class-validator';
import { AsOfDto } from '../../platform/http/as-of.dto.js';
import { OneOfField, TextField, WholeNumberField } from '../../platform/http/fields.js';

export class CommitmentsDto extends AsOfDto {
  @IsOptional() @WholeNumberField(1, 1000) axis?: number;
  @IsOptional() @TextField(1, 100) institution?: string;
  @IsOptional() @OneOfField(BANDS) band?: Band;
  @IsOptional() @OneOfField(DELAYS) delay?: Delay;
  @IsOptional() @TextField(0, 200) q?: string;
  @IsOptional() @OneOfField(COMMITMENT_SORTS) sort: CommitmentSort = 'number';
  @IsOptional() @WholeNumberField(1, 100_000) page: number = 1;
  @IsOptional() @WholeNumberField(1, PAGE_SIZE_MAX) size: number = PAGE_SIZE_DEFAULT;
}
