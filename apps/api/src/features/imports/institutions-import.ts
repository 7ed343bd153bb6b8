import { Injectable } from '@nestjs/common';
import { completed } from '@iltizam/shared/imports/completed';
import { type Cells, type Difference, difference, type FileRow } from '@iltizam/shared/imports/difference';
import type { PartFault } from '@iltizam/shared/imports/plan-changes';
import type { Sector } from '@iltizam/shared/institutions/contract';
import type { LocalizedText } from '@iltizam/shared/kernel/locale';
import { textsOf } from '@iltizam/shared/portable/row-values';
import type { TableRow } from '@iltizam/shared/portable/tables';
import type { Actor } from '../../platform/auth/actor.js';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import { InstitutionEditingService } from '../institutions/institution-editing.service.js';
import { type Attempt, counted, inEarnest, rehearsing } from './attempt.js';
import type { Meter } from './import-meters.js';
import { FilePlaces } from './file-messages.js';
import type { StoredMessage } from './reading.js';
import type { InstitutionsWrote } from './wrote.js';

type Body = { id: number; version: number; key: string; sector: Sector; name: LocalizedText; headAccountId: number | null };

const BODIES_SQL = `select id, version, key, sector, name, head_account_id as "headAccountId" from institution order by key for update`;

/** Names bodies: those that a file describes and nobody knew, and those that it calls otherwise. DOMAIN.md §11 */
@Injectable()
export class InstitutionsImport {
  constructor(private readonly institutions: InstitutionEditingService) {}

  async rehearse(tx: Transaction, actor: Actor, file: FileRow[], meter: Meter): Promise<{ faults: StoredMessage[]; diff: Difference }> {
    const faults: PartFault[] = [];
    const { diff } = await this.writeEach(tx, actor, file, { attempt: counted(rehearsing(tx, faults), meter), meter });
    return { faults: new FilePlaces(file).messages(faults), diff };
  }

  async write(tx: Transaction, actor: Actor, file: FileRow[], meter: Meter): Promise<InstitutionsWrote> {
    const { bodies } = await this.writeEach(tx, actor, file, { attempt: counted(inEarnest, meter), meter });
    return { kind: 'institutions', bodies };
  }

  private async writeEach(
    tx: Transaction,
    actor: Actor,
    file: FileRow[],
    { attempt, meter }: { attempt: Attempt; meter: Meter },
  ): Promise<{ diff: Difference; bodies: InstitutionsWrote['bodies'] }> {
    const known = await tx.query<Body>(BODIES_SQL, []);
    const diff = difference({ institutions: known.map(rowOf) }, file, (row) =>
      completed(row, { now: '', language: 'fr', member: null, bodyOf: () => null }),
    );
    meter.expect(diff.rows.length);
    const bodies: InstitutionsWrote['bodies'] = [];
    const wanted = new Map((diff.merged.institutions ?? []).map((cells) => [String(cells['institution_key']), cells]));
    for (const { key } of diff.rows) {
      const row = wanted.get(key) as TableRow<'institutions'> | undefined;
      if (!row) continue;
      const before = known.find((body) => body.key === key) ?? null;
      const form = { key, sector: row.sector, name: textsOf(row, 'name'), headAccountId: before?.headAccountId ?? null };
      await attempt(key, async () => {
        const { id, version } = before
          ? await this.institutions.edit(actor, before.id, before.version, form)
          : await this.institutions.add(actor, form, null);
        bodies.push({ id, version, before: before && { sector: before.sector, name: before.name } });
      });
    }
    return { diff, bodies };
  }
}

const rowOf = ({ key, sector, name }: Body): Cells => ({
  institution_key: key,
  sector,
  name_fr: name.fr ?? null,
  name_ar: name.ar ?? null,
  name_en: name.en ?? null,
  name_zgh: name.zgh ?? null,
});
