import type { Scope } from '@iltizam/shared/accounts/roles';
import type { Role } from '@iltizam/shared/kernel/roles';
import { DEFAULT_SETTINGS } from '@iltizam/shared/plans/settings';
import type { INestApplication } from '@nestjs/common';
import { AccountsService } from '../src/features/accounts/accounts.service.js';
import { ActivitiesService, type NewActivity } from '../src/features/activities/activities.service.js';
import { CommitmentsService, type NewCommitment } from '../src/features/commitments/commitments.service.js';
import { InstitutionsService } from '../src/features/institutions/institutions.service.js';
import { MembersService } from '../src/features/members/members.service.js';
import { type NewPlan, PlansService } from '../src/features/plans/plans.service.js';
import { SYSTEM } from '../src/platform/auth/actor.js';
import { PASSPHRASE } from './passphrase.js';

export type GivenPlan = { id: number; slug: string; memberId: number; axisId: number };
/** `path` is its address below /api/v1. */
export type GivenCommitment = { id: number; number: number; plan: GivenPlan; institutionId: number; path: string };
export type GivenActivity = { id: number; number: number; commitment: GivenCommitment };
export type GivenAccount = { id: number; email: string; name: string };

/** Makes what a test starts from, through the services, so that nothing exists which the product would refuse. */
export class Given {
  private last = 0;
  private country: Promise<number> | undefined;

  constructor(private readonly app: INestApplication) {}

  async plan(wanted: Partial<NewPlan> = {}): Promise<GivenPlan> {
    const n = this.next();
    const memberId = wanted.memberId ?? (await this.member());
    const plan: NewPlan = {
      memberId,
      slug: `plan-${n}`,
      number: n,
      title: { fr: `Plan ${n}`, en: `Plan no. ${n}` },
      summary: null,
      dataNote: null,
      sections: null,
      mainLanguage: 'fr',
      start: '2024',
      end: '2027',
      state: 'in_progress',
      archive: false,
      knownCommitments: null,
      ratesAsOf: null,
      settings: DEFAULT_SETTINGS,
      axes: [{ number: 1, title: { fr: 'Transparence' } }],
      ...wanted,
    };
    const { id, axisIds } = await this.service(PlansService).create(SYSTEM, plan);
    const [axisId] = axisIds.values();
    if (axisId === undefined) throw new Error('A plan needs an axis before it can hold commitments');
    return { id, slug: plan.slug, memberId, axisId };
  }

  async commitment({ plan: givenPlan, ...wanted }: Partial<NewCommitment> & { plan?: GivenPlan } = {}): Promise<GivenCommitment> {
    const plan = givenPlan ?? (await this.plan());
    const leadInstitutionId = wanted.leadInstitutionId ?? (await this.institution());
    const number = wanted.number ?? this.next();
    const id = await this.service(CommitmentsService).create(SYSTEM, {
      planId: plan.id,
      axisId: plan.axisId,
      title: { fr: `Engagement ${number}` },
      problem: null,
      solution: null,
      expectedResult: null,
      start: null,
      end: null,
      ...wanted,
      leadInstitutionId,
      number,
    });
    return { id, number, plan, institutionId: leadInstitutionId, path: `/plans/${plan.slug}/commitments/${number}` };
  }

  async activity({
    commitment: givenCommitment,
    ...wanted
  }: Partial<NewActivity> & { commitment?: GivenCommitment } = {}): Promise<GivenActivity> {
    const commitment = givenCommitment ?? (await this.commitment());
    const number = wanted.number ?? this.next();
    const id = await this.service(ActivitiesService).create(SYSTEM, {
      commitmentId: commitment.id,
      title: { fr: `Activité ${number}` },
      weight: '1',
      supplementary: false,
      start: null,
      end: null,
      ...wanted,
      number,
    });
    return { id, number, commitment };
  }

  /** The country, made once: whose plans they are unless another member is named. */
  member(): Promise<number> {
    return (this.country ??= this.service(MembersService).create(SYSTEM, { slug: 'country', kind: 'national', name: { fr: 'Pays' } }));
  }

  institution(): Promise<number> {
    const n = this.next();
    return this.service(InstitutionsService).create(SYSTEM, { key: `body-${n}`, sector: 'public', name: { fr: `Organisme ${n}` } });
  }

  /** Somebody who can sign in; the role holds everywhere unless a scope is named. */
  async account({ role, scope = {} }: { role: Role; scope?: Scope }): Promise<GivenAccount> {
    const n = this.next();
    const email = `${role}-${n}@test.example`;
    const name = `${role} ${n}`;
    const grant = { role, memberId: null, planId: null, commitmentId: null, institutionId: null, ...scope };
    const id = await this.service(AccountsService).create(SYSTEM, {
      email,
      name,
      language: 'fr',
      passphrase: PASSPHRASE,
      demo: false,
      grants: [grant],
    });
    return { id, email, name };
  }

  private next(): number {
    return ++this.last;
  }

  private service<Service>(type: abstract new (...parameters: never[]) => Service): Service {
    return this.app.get(type as new () => Service, { strict: false });
  }
}
