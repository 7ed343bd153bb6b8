import { IsOptional } from 'class-validator';
import { TextField } from '../../../platform/http/fields.js';
import { LanguageDto } from '../../../platform/http/language.dto.js';

export class PreparedFileDto extends LanguageDto {
  /** the address of the table below the API's own: what was asked is asked again there when nobody remembers the file */
  @IsOptional() @TextField(1, 500) of?: string;
}

const TABLE = /^\/plans\/[^/?#]+\/datasets\/[a-z]+\.(?:csv|json|xlsx)\?[^#]*$/;

/** Whether it is the address of a table: nobody is led anywhere else. */
export const isTableAddress = (address: string | undefined): address is string => address !== undefined && TABLE.test(address);
