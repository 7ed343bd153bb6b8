import type { IsoDate } from '@iltizam/shared/kernel/dates';
import { DomainError } from '../errors/domain-error.js';

/** Refuses two days the wrong way round: a rise would be read as a fall. */
export function refuseReversed(from: IsoDate, to: IsoDate, pointer = '/from'): void {
  if (from > to) throw new DomainError('request.invalid', {}, [{ pointer, code: 'notAfter', params: { day: to } }]);
}
