import { Injectable, type PipeTransform } from '@nestjs/common';
import { DomainError } from '../../platform/errors/domain-error.js';
import { PAPER_FORMATS, type PaperFormat } from './render/paper/paper.js';

/** The end of an address; another names nothing that exists. */
@Injectable()
export class PaperFormatPipe implements PipeTransform<string, PaperFormat> {
  transform(value: string): PaperFormat {
    const format = PAPER_FORMATS.find((name) => name === value);
    if (format === undefined) throw new DomainError('resource.not_found');
    return format;
  }
}
