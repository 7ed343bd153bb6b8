import { Injectable, type PipeTransform } from '@nestjs/common';
import { DomainError } from '../../platform/errors/domain-error.js';

/** What the report of a part is given in beside its data. */
const PART_FORMATS = ['html', 'pdf', 'docx', 'xlsx', 'csv'] as const;
export type PartFormat = (typeof PART_FORMATS)[number];

/** The end of an address; another names nothing that exists. */
@Injectable()
export class PartFormatPipe implements PipeTransform<string, PartFormat> {
  transform(value: string): PartFormat {
    const format = PART_FORMATS.find((name) => name === value);
    if (format === undefined) throw new DomainError('resource.not_found');
    return format;
  }
}
