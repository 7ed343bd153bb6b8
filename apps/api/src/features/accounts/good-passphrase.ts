import { PASSPHRASE_MAX, PASSPHRASE_MIN } from '@iltizam/shared/accounts/contract';
import { passphraseFault } from '@iltizam/shared/accounts/passphrase-rules';
import { DomainError } from '../../platform/errors/domain-error.js';

/** Refuses a new pass phrase at its field. */
export function demandGoodPassphrase(passphrase: string, who: { name: string; email: string }): void {
  const code = passphraseFault(passphrase, who);
  const params = { min: PASSPHRASE_MIN, max: PASSPHRASE_MAX };
  if (code !== null) throw new DomainError('request.invalid', {}, [{ pointer: '/passphrase', code, params }]);
}
