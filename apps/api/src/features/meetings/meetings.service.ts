import { Injectable } from '@nestjs/common';
import type { MeetingForm } from '@iltizam/shared/meetings/contract';
import type { Deleted, Saved } from '@iltizam/shared/studio/contract';
import type { Actor } from '../../platform/auth/actor.js';
import { type Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import type { Idempotency } from '../../platform/http/idempotency.js';
import type { PlanEntity } from '../plans/plan.entity.js';
import { demandVersion, openPlan, requiredText } from '../plans/plan-gate.js';
import { MeetingEntity } from './meeting.entity.js';

/** Staff write when the committees met: DOMAIN.md §7. */
@Injectable()
export class MeetingsService {
  constructor(private readonly uow: UnitOfWork) {}

  create(actor: Actor, slug: string, form: MeetingForm, idempotency: Idempotency | null): Promise<Saved> {
    return this.uow.create(actor, idempotency, async (tx) => {
      const plan = await openPlan(tx, actor, { slug });
      const meeting = await tx.insert(MeetingEntity, { planId: plan.id, ...columnsOf(plan, form) });
      await tx.record({ event: 'meeting.created', subject: subject(meeting), after: { planId: plan.id, ...factsOf(meeting) } });
      return saved(meeting);
    });
  }

  edit(actor: Actor, id: number, version: number, form: MeetingForm): Promise<Saved> {
    return this.uow.write(actor, async (tx) => {
      const { plan, meeting } = await this.open(tx, actor, id, version);
      const before = factsOf(meeting);
      Object.assign(meeting, columnsOf(plan, form));
      await tx.save(MeetingEntity, meeting);
      await tx.record({ event: 'meeting.edited', subject: subject(meeting), before, after: factsOf(meeting) });
      return saved(meeting);
    });
  }

  delete(actor: Actor, id: number, version: number): Promise<Deleted> {
    return this.uow.write(actor, async (tx) => {
      const { plan, meeting } = await this.open(tx, actor, id, version);
      await tx.record({ event: 'meeting.deleted', subject: subject(meeting), before: { planId: plan.id, ...factsOf(meeting) } });
      await tx.remove(MeetingEntity, meeting);
      return { id };
    });
  }

  private async open(tx: Transaction, actor: Actor, id: number, version: number): Promise<{ plan: PlanEntity; meeting: MeetingEntity }> {
    const place = await tx.find(MeetingEntity, { id });
    if (!place) throw new DomainError('resource.not_found');
    const plan = await openPlan(tx, actor, { id: place.planId });
    const meeting = await tx.getForUpdate(MeetingEntity, { id });
    demandVersion(meeting, version);
    return { plan, meeting };
  }
}

const subject = ({ id }: MeetingEntity): { kind: 'meeting'; id: number } => ({ kind: 'meeting', id });

const saved = ({ id, version }: MeetingEntity): Saved => ({ id, version });

const written = (text: string | null): string | null => (text === null || text === '' ? null : text);

const columnsOf = ({ mainLanguage }: PlanEntity, { kind, heldOn, title, place, notes }: MeetingForm) => ({
  kind,
  heldOn,
  title: requiredText(title, mainLanguage, 'title'),
  place: written(place),
  notes: written(notes),
});

const factsOf = ({ kind, heldOn, title, place, notes }: MeetingEntity) => ({ kind, heldOn, title, place, notes });
