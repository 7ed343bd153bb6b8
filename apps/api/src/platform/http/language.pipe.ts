import { Injectable, type PipeTransform } from '@nestjs/common';
import { isLocale, type Locale } from '@iltizam/shared/kernel/locale';
import { DomainError } from '../errors/domain-error.js';

/** A language in an address; any other word names nothing that exists. */
@Injectable()
export class LanguagePipe implements PipeTransform<string, Locale> {
  transform(value: string): Locale {
    if (!isLocale(value)) throw new DomainError('resource.not_found');
    return value;
  }
}
