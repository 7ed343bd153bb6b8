import { Injectable, type PipeTransform } from '@nestjs/common';
import { TEMPLATE_KINDS, type TemplateKind } from '@iltizam/shared/imports/contract';
import { DomainError } from '../../../platform/errors/domain-error.js';

/** What a template is for, in an address; another names nothing that exists. */
@Injectable()
export class TemplatePipe implements PipeTransform<string, TemplateKind> {
  transform(value: string): TemplateKind {
    const kind = TEMPLATE_KINDS.find((one) => one === value);
    if (kind === undefined) throw new DomainError('resource.not_found');
    return kind;
  }
}
