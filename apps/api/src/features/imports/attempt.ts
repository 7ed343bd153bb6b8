import type { PartFault, PartKey } from '@iltizam/shared/imports/plan-changes';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import type { Meter } from './import-meters.js';

/** Does one piece of what an import writes; what a refusal of it means depends on who asks. */
type Try = (key: PartKey, work: () => Promise<void>) => Promise<void>;
export type Attempt = Try & { /** the same for a piece that writes nothing yet */ asking: Try };

/** The first refusal ends the whole application. */
export const inEarnest: Attempt = Object.assign((_key: PartKey, work: () => Promise<void>) => work(), {
  asking: (_key: PartKey, work: () => Promise<void>) => work(),
});

/** The same attempt, each piece of which is counted once it was tried. */
export const counted = (attempt: Attempt, meter: Meter): Attempt => {
  const counting =
    (tried: Try): Try =>
    async (key, work) => {
      await tried(key, work);
      meter.advance();
    };
  return Object.assign(counting(attempt), { asking: counting(attempt.asking) });
};

/** `/title/fr` of a form is `title.fr` of the part. */
const fieldOf = (pointer: string): string | null => pointer.replace(/^\//, '').replaceAll('/', '.') || null;

export const faultsOf = (key: PartKey, { code, params, fields }: DomainError): PartFault[] =>
  fields.length === 0
    ? [{ key, field: null, code, params }]
    : fields.map((fault) => ({ key, field: fieldOf(fault.pointer), code: fault.code, params: fault.params ?? {} }));

const noting =
  (faults: PartFault[], takeBack: () => Promise<unknown>): Try =>
  async (key, work) => {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      await takeBack();
      faults.push(...faultsOf(key, error));
    }
  };

/** Every refusal is noted, and what was written until then is taken back, so that the next piece can be tried. */
export const rehearsing = (tx: Transaction, faults: PartFault[]): Attempt => {
  const kept = noting(faults, () => tx.query('rollback to savepoint import_piece', []));
  const writing: Try = async (key, work) => {
    await tx.query('savepoint import_piece', []);
    await kept(key, work);
    await tx.query('release savepoint import_piece', []);
  };
  return Object.assign(writing, { asking: noting(faults, () => Promise.resolve()) });
};
