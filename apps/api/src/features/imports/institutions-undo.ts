import { Injectable } from '@nestjs/common';
import type { Sector } from '@iltizam/shared/institutions/contract';
import type { LocalizedText } from '@iltizam/shared/kernel/locale';
import type { Actor } from '../../platform/auth/actor.js';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import { InstitutionEditingService } from '../institutions/institution-editing.service.js';
import { InstitutionEntity } from '../institutions/institution.entity.js';
import type { InstitutionsWrote } from './wrote.js';

/** Gives bodies their names back, and removes those that were new and serve nothing yet. DOMAIN.md §11 */
@Injectable()
export class InstitutionsUndo {
  constructor(private readonly institutions: InstitutionEditingService) {}

  async undo(tx: Transaction, actor: Actor, { bodies }: InstitutionsWrote): Promise<void> {
    for (const { id, before, version } of bodies) {
      if (before === null) await this.institutions.delete(actor, id, version);
      else {
        const { key, headAccountId } = await tx.getForUpdate(InstitutionEntity, { id });
        const form = { key, headAccountId, sector: before.sector as Sector, name: before.name as LocalizedText };
        await this.institutions.edit(actor, id, version, form);
      }
    }
  }
}
