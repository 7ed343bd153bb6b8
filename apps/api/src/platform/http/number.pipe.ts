import { Injectable, type PipeTransform } from '@nestjs/common';
import { DomainError } from '../errors/domain-error.js';

/** The largest `int` of PostgreSQL, the type of our keys. */
export const LARGEST_ID = 2_147_483_647;

/** A number in an address, in its one writing ("1", never "01" or "1e0"); anything else names nothing that exists. */
@Injectable()
export class NumberPipe implements PipeTransform<string, number> {
  transform(value: string): number {
    const number = Number(value);
    if (!/^[1-9]\d*$/.test(value) || number > LARGEST_ID) throw new DomainError('resource.not_found');
    return number;
  }
}
