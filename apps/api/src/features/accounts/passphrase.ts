import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { DomainError } from '../../platform/errors/domain-error.js';
import { Turns } from '../../platform/turns.js';

const derive = promisify(argon2);

/** OWASP's setting for argon2id: 19 MiB, 2 passes, 1 lane. */
const MEMORY_KIB = 19_456;
const PASSES = 2;
const LANES = 1;
const TAG_BYTES = 32;
const SALT_BYTES = 16;

const tagOf = (passphrase: string, nonce: Buffer): Promise<Buffer> =>
  derive('argon2id', {
    message: passphrase.normalize('NFKC'),
    nonce,
    parallelism: LANES,
    tagLength: TAG_BYTES,
    memory: MEMORY_KIB,
    passes: PASSES,
  });

// A hash takes 40 ms of a core: two at once leave room for everybody else, however many sign-ins arrive.
const turns = new Turns(2, 100);

const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => turns.take(work, () => new DomainError('request.too_many'));

/** The passphrase as it is stored: argon2id in the usual `$argon2id$…` form. */
export async function hashPassphrase(passphrase: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const tag = await inTurn(() => tagOf(passphrase, salt));
  return `$argon2id$v=19$m=${MEMORY_KIB},t=${PASSES},p=${LANES}$${salt.toString('base64')}$${tag.toString('base64')}`;
}

/** Takes the same time whether or not the account exists: an unknown one is checked against a hash that nothing fits. */
export async function passphraseFits(passphrase: string, stored: string | null): Promise<boolean> {
  const [salt, tag] = stored?.split('$').slice(-2) ?? [];
  const expected = tag === undefined ? randomBytes(TAG_BYTES) : Buffer.from(tag, 'base64');
  const given = await inTurn(() => tagOf(passphrase, salt === undefined ? randomBytes(SALT_BYTES) : Buffer.from(salt, 'base64')));
  return timingSafeEqual(given, expected);
}
