import { NEWS_LIMIT_DEFAULT, NEWS_LIMIT_MAX } from '@iltizam/shared/news/contract';
import { IsOptional } from 'class-validator';
import { AsOfDto } from '../../platform/http/as-of.dto.js';
import { WholeNumberField } from '../../platform/http/fields.js';

export class NewsDto extends AsOfDto {
  @IsOptional() @WholeNumberField(1, NEWS_LIMIT_MAX) limit: number = NEWS_LIMIT_DEFAULT;
}
