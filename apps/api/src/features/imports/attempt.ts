import type { PartFault, PartKey } from '@iltizam/shared/imports/plan-changes';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import { DomainError } from '../../platform/errors/domain-error.js';

/** Does one piece of what an import writes; what a refusal of it means depends on who asks. */
export type Attempt = (key: PartKey, work: () => Promise<void>) => Promise<void>;

/** The first refusal ends the whole application. */
export const inEarnest: Attempt = (_key, work) => work();

/** `/title/fr` of a form is `title.fr` of the part. */
const fieldOf = (pointer: string): string | null => pointer.replace(/^\//, '').replaceAll('/', '.') || null;

export const faultsOf = (key: PartKey, { code, params, fields }: DomainError): PartFault[] =>
  fields.length === 0
    ? [{ key, field: null, code, params }]
    : fields.map((fault) => ({ key, field: fieldOf(fault.pointer), code: fault.code, params: fault.params ?? {} }));

/** Every refusal is noted, and what was written until then is taken back, so that the next piece can be tried. */
export const rehearsing =
  (tx: Transaction, faults: PartFault[]): Attempt =>
  async (key, work) => {
    await tx.query('savepoint import_piece', []);
    try {
      await work();
      await tx.query('release savepoint import_piece', []);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      await tx.query('rollback to savepoint import_piece', []);
      faults.push(...faultsOf(key, error));
    }
  };
