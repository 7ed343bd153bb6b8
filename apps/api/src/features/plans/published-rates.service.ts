import { Injectable } from '@nestjs/common';
import type { PortablePublishedRate } from '@iltizam/shared/portable/contract';
import type { Actor } from '../../platform/auth/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { openPlan } from './plan-gate.js';
import { publishedRateColumns } from './published-rate-row.js';

/** `before` null is one more, `after` null one that goes. */
type ChangedRate = { before: PortablePublishedRate | null; after: PortablePublishedRate | null };

const rowOf = ({ commitment, ...rate }: PortablePublishedRate) => ({ commitment, ...publishedRateColumns(rate) });

const COLUMNS = ['rate', 'as_of_on', 'as_of_precision', 'source_title', 'source_title_lang', 'source_page', 'source_url'] as const;
const columnsOf = (table: string): string => COLUMNS.map((column) => `${table}.${column}`).join(', ');

/** Rates as rows of the plan. $1 plan · $2 rates. */
const SAID = `
  jsonb_to_recordset($2::jsonb) o(commitment int, rate numeric, as_of_on date, as_of_precision text, source_title text, source_title_lang text,
    source_page text, source_url text)
  left join commitment k on k.plan_id = $1 and k.number = o.commitment`;

const REMOVE_SQL = `
delete from published_rate f using ${SAID}
where f.plan_id = $1 and (f.commitment_id, ${columnsOf('f')}) is not distinct from (k.id, ${columnsOf('o')})`;

const ADD_SQL = `insert into published_rate (plan_id, commitment_id, ${COLUMNS.join(', ')}) select $1, k.id, ${columnsOf('o')} from ${SAID}`;

/** Keeps the rates that documents printed, beside those that are computed. DOMAIN.md §3.9 */
@Injectable()
export class PublishedRatesService {
  constructor(private readonly uow: UnitOfWork) {}

  /** Notes, corrects and removes them: they are copied from a document, and a slip of the copyist is no fact. */
  change(actor: Actor, slug: string, rates: readonly ChangedRate[]): Promise<void> {
    return this.uow.write(actor, async (tx) => {
      const { id } = await openPlan(tx, actor, { slug });
      const rowsOf = (side: 'before' | 'after'): string => JSON.stringify(rates.flatMap(({ [side]: rate }) => (rate ? [rowOf(rate)] : [])));
      await tx.query(REMOVE_SQL, [id, rowsOf('before')]);
      await tx.query(ADD_SQL, [id, rowsOf('after')]);
      await tx.record({ event: 'plan.rates_noted', subject: { kind: 'plan', id }, after: { rates } });
    });
  }
}
