import { Injectable } from '@nestjs/common';
import { DEFAULT_SETTINGS } from '@iltizam/shared/plans/settings';
import type { RoleGrant } from '@iltizam/shared/kernel/roles';
import type { ReportProgress } from '@iltizam/shared/progress/contract';
import { AccountsService } from '../features/accounts/accounts.service.js';
import { ActivitiesService } from '../features/activities/activities.service.js';
import { CommitmentsService } from '../features/commitments/commitments.service.js';
import { IndicatorsService } from '../features/indicators/indicators.service.js';
import { InstitutionsService } from '../features/institutions/institutions.service.js';
import { MembersService } from '../features/members/members.service.js';
import { PlansService } from '../features/plans/plans.service.js';
import { ProgressService } from '../features/progress/progress.service.js';
import { SheetsService } from '../features/sheets/sheets.service.js';
import { SYSTEM } from '../platform/auth/actor.js';
import { type Statement, Sql } from '../platform/database/sql.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import institutions from './data/institutions.json';
import archive from './data/ma-2018-2020.json';
import current from './data/ma-2021-2023.json';
import next from './data/ma-2024-2027.json';
import member from './data/member.json';
import reports from './data/reports.json';
import type { DemoActivity, DemoCommitment, DemoInstitution, DemoMember, DemoPlan, DemoReport, DemoUpdate } from './demo-data.js';
import { DemoReports } from './demo-reports.js';

const LOADED: Statement = { name: 'demo_loaded', text: `select 1 as one from account where demo limit 1` };

const EVERYWHERE = { memberId: null, planId: null, commitmentId: null, institutionId: null };

/** Who can sign in with the demonstration data: one account per role, one that coordinates and administers, and one lead per body. */
export const demoAccounts = (
  bodies: readonly { key: string; id: number | null }[],
): { email: string; name: string; grants: RoleGrant[] }[] => [
  { email: 'admin@demo.example', name: 'Administration (démonstration)', grants: [{ role: 'admin', ...EVERYWHERE }] },
  { email: 'staff@demo.example', name: 'Coordination (démonstration)', grants: [{ role: 'staff', ...EVERYWHERE }] },
  {
    email: 'coordination@demo.example',
    name: 'Coordination et administration (démonstration)',
    grants: (['staff', 'admin'] as const).map((role) => ({ role, ...EVERYWHERE })),
  },
  { email: 'moderator@demo.example', name: 'Modération (démonstration)', grants: [{ role: 'moderator', ...EVERYWHERE }] },
  { email: 'committee@demo.example', name: 'Comité d’implémentation (démonstration)', grants: [{ role: 'committee', ...EVERYWHERE }] },
  ...bodies.map(({ key, id }) => ({
    email: `lead-${key}@demo.example`,
    name: `Chef de projet ${key} (démonstration)`,
    grants: [{ role: 'lead' as const, ...EVERYWHERE, institutionId: id }],
  })),
];

type Ids = { member: number; institutions: Map<string, number> };

const idOf = <Key>(ids: Map<Key, number>, key: Key): number => {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`The demonstration data names ${String(key)}, which it does not describe`);
  return id;
};

const reportOf = ({ percent, achievedActions, difficulties, evidence, effectiveOn }: DemoUpdate): ReportProgress => ({
  percent: Number(percent),
  effectiveOn,
  achievedActions: achievedActions.map((action) => ({ ...action, actions: [] })),
  difficulties: difficulties.map((difficulty) => ({ ...difficulty, owner: null, continues: null })),
  evidence: evidence.map((link) => ({ ...link, documentId: null })),
  note: null,
});

@Injectable()
export class DemoCommitments {
  constructor(
    private readonly commitments: CommitmentsService,
    private readonly activities: ActivitiesService,
    private readonly indicators: IndicatorsService,
    private readonly progress: ProgressService,
    private readonly sheets: SheetsService,
  ) {}

  async create(
    { activities, indicators, axis: _axis, institution: _institution, ...texts }: DemoCommitment,
    place: { planId: number; axisId: number; leadInstitutionId: number },
  ): Promise<number> {
    const commitmentId = await this.commitments.create(SYSTEM, { ...texts, ...place });
    for (const activity of activities) await this.createActivity(commitmentId, activity);
    // The report follows the work with its indicators and says of none that it measures an impact.
    for (const indicator of indicators) await this.indicators.create(SYSTEM, { ...indicator, kind: 'monitoring', commitmentId });
    return commitmentId;
  }

  private async createActivity(commitmentId: number, { update, sheet, ...activity }: DemoActivity): Promise<void> {
    const id = await this.activities.create(SYSTEM, { ...activity, commitmentId, supplementary: false });
    if (update) await this.progress.bringIn(SYSTEM, id, reportOf(update), 'fr');
    if (sheet) await this.sheets.add(SYSTEM, id, sheet, null);
  }
}

@Injectable()
export class DemoStructure {
  constructor(
    private readonly members: MembersService,
    private readonly institutionsService: InstitutionsService,
    private readonly plans: PlansService,
    private readonly commitments: DemoCommitments,
  ) {}

  async createBodies(of: DemoMember, bodies: DemoInstitution[]): Promise<Ids> {
    const ids: Ids = { member: await this.members.create(SYSTEM, of), institutions: new Map() };
    for (const body of bodies) ids.institutions.set(body.key, await this.institutionsService.create(SYSTEM, body));
    return ids;
  }

  async createPlan({ commitments, publishedRates, ratesSource, settings, ...plan }: DemoPlan, ids: Ids): Promise<void> {
    const { id, axisIds } = await this.plans.create(SYSTEM, {
      ...plan,
      memberId: ids.member,
      settings: { ...DEFAULT_SETTINGS, ...settings },
    });
    const commitmentIds = new Map<number, number>();
    for (const commitment of commitments) {
      const place = {
        planId: id,
        axisId: idOf(axisIds, commitment.axis),
        leadInstitutionId: idOf(ids.institutions, commitment.institution),
      };
      commitmentIds.set(commitment.number, await this.commitments.create(commitment, place));
    }
    const rates = publishedRates.map(({ number, rate, asOf, page }) => ({
      planId: id,
      commitmentId: number === null ? null : idOf(commitmentIds, number),
      rate,
      asOf,
      source: ratesSource && { ...ratesSource, page },
    }));
    await this.plans.notePublishedRates(SYSTEM, id, rates);
  }
}

/** Loads the demonstration plans through the services, so that every rule of the product holds for them; all of it or nothing. */
@Injectable()
export class DemoLoader {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly sql: Sql,
    private readonly accounts: AccountsService,
    private readonly structure: DemoStructure,
    private readonly reports: DemoReports,
  ) {}

  async isLoaded(): Promise<boolean> {
    return (await this.sql.row(LOADED, [])) !== null;
  }

  load(passphrase: string): Promise<void> {
    return this.uow.together(async () => {
      const ids = await this.structure.createBodies(member as DemoMember, institutions as DemoInstitution[]);
      for (const plan of [archive, current, next] as DemoPlan[]) await this.structure.createPlan(plan, ids);
      const bodies = [...ids.institutions].map(([key, id]) => ({ key, id }));
      for (const account of demoAccounts(bodies))
        await this.accounts.create(SYSTEM, { ...account, language: 'fr', passphrase, demo: true });
      for (const report of reports as DemoReport[]) await this.reports.create(report);
    });
  }
}
