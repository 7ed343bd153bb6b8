import { SEARCH_KINDS, SEARCH_QUESTION_MAX, type SearchKind } from '@iltizam/shared/search/contract';
import { cleanQuestion } from '@iltizam/shared/search/question';
import { Transform } from 'class-transformer';
import { IsOptional } from 'class-validator';
import { OneOfField, TextField, WholeNumberField } from '../../platform/http/fields.js';
import { LanguageDto } from '../../platform/http/language.dto.js';

export class SearchDto extends LanguageDto {
  // A text to store is refused for what cannot be seen in it, a question only loses it.
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? cleanQuestion(value) : value))
  @TextField(1, SEARCH_QUESTION_MAX)
  q: string;

  @IsOptional() @OneOfField(SEARCH_KINDS) kind?: SearchKind;
  @IsOptional() @TextField(1, 100) plan?: string;
  @IsOptional() @WholeNumberField(1, 100_000) page: number = 1;
}
