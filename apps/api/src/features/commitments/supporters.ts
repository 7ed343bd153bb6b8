import { SUPPORTING_MAX } from '@iltizam/shared/studio/contract';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import type { CommitmentEntity } from './commitment.entity.js';

/** The keys of the bodies that help with a commitment, in the order of their keys. */
export const supportersOf = async (tx: Transaction, commitmentId: number): Promise<string[]> =>
  (
    await tx.query<{ key: string }>(
      `select i.key from commitment_supporter s join institution i on i.id = s.institution_id where s.commitment_id = $1 order by i.key`,
      [commitmentId],
    )
  ).map(({ key }) => key);

const fault = (code: string): DomainError => new DomainError('request.invalid', {}, [{ pointer: '/supporting', code }]);

/** Makes those bodies, and no other, the ones that help; the responsible body is none of them. Answers their keys. DOMAIN.md §2 */
export async function setSupporters(tx: Transaction, commitment: CommitmentEntity, wanted: readonly string[]): Promise<string[]> {
  const keys = [...new Set(wanted)].slice(0, SUPPORTING_MAX).sort();
  const bodies = await tx.query<{ id: number }>(`select id from institution where key = any($1::text[])`, [keys]);
  if (bodies.length !== keys.length) throw fault('unknown');
  const ids = bodies.map(({ id }) => id);
  if (ids.includes(commitment.leadInstitutionId)) throw fault('alreadyLead');
  await tx.query(`delete from commitment_supporter where commitment_id = $1 and institution_id <> all($2::int[])`, [commitment.id, ids]);
  await tx.query(`insert into commitment_supporter (commitment_id, institution_id) select $1, unnest($2::int[]) on conflict do nothing`, [
    commitment.id,
    ids,
  ]);
  return keys;
}
