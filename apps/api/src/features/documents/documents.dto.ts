import { DEFAULT_DOCUMENT_LICENCE, DOCUMENT_LICENCES, type DocumentLicence } from '@iltizam/shared/documents/contract';
import { IsOptional } from 'class-validator';
import { OneOfField, WholeNumberField } from '../../platform/http/fields.js';
import { LanguageDto } from '../../platform/http/language.dto.js';
import { LARGEST_ID } from '../../platform/http/number.pipe.js';

/** In the address and not in the form: who may send is known before a byte of the file is read. */
export class UploadDto extends LanguageDto {
  @WholeNumberField(1, LARGEST_ID) activity: number;
  @IsOptional() @OneOfField(DOCUMENT_LICENCES) licence: DocumentLicence = DEFAULT_DOCUMENT_LICENCE;
}
