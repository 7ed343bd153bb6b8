import type { IsoDateTime } from '@iltizam/shared/kernel/dates';
import { IsOptional } from 'class-validator';
import { AsOfDto } from './as-of.dto.js';
import { PastInstantField } from './fields.js';

/** A question about a day as known on an instant: what was recorded later is left out. DOMAIN.md §3.7 */
export class KnownAtDto extends AsOfDto {
  @IsOptional() @PastInstantField() knownAt?: IsoDateTime;
}
