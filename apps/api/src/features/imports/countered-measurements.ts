import { Injectable } from '@nestjs/common';
import type { MeasurementForm } from '@iltizam/shared/indicators/contract';
import type { Actor } from '../../platform/auth/actor.js';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import { MeasurementsService } from '../indicators/measurements.service.js';

type Told = { id: number; replaces: number | null; former: (MeasurementForm & { withdrawn: boolean }) | null };

/** Values brought in, each with what it corrected or took back. $1 ids */
const TOLD_SQL = `
select m.id, m.replaces_id as replaces, case when f.id is not null then json_build_object('value', trim_scale(f.value)::text, 'printed', f.printed,
    'on', partial_date(f.measured_on, f.measured_precision), 'withdrawn', f.withdrawn) end as former
from measurement m left join measurement f on f.id = m.replaces_id where m.id = any($1::int[]) order by m.id`;

/** What was told of an indicator stays told: another row takes it back, or says again what stood before. DOMAIN.md §10, §11 */
@Injectable()
export class CounteredMeasurements {
  constructor(private readonly measurements: MeasurementsService) {}

  async counter(tx: Transaction, actor: Actor, ids: readonly number[]): Promise<void> {
    const told = await tx.query<Told>(TOLD_SQL, [ids]);
    const known = new Set(ids);
    const next = new Map(told.flatMap(({ id, replaces }) => (replaces === null ? [] : [[replaces, id] as const])));
    for (const { id, replaces, former } of told) {
      // Of a value and its corrections in one file, only the first stood on something else.
      if (replaces !== null && known.has(replaces)) continue;
      let last = id;
      for (let later = next.get(last); later !== undefined; later = next.get(last)) last = later;
      await this.putBack(actor, last, former);
    }
  }

  private async putBack(actor: Actor, id: number, former: Told['former']): Promise<void> {
    if (former === null || former.withdrawn) await this.measurements.withdraw(actor, id, null);
    else await this.measurements.correct(actor, id, { value: former.value, printed: former.printed, on: former.on }, null);
  }
}
