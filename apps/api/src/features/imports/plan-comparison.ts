import { Injectable } from '@nestjs/common';
import { completed } from '@iltizam/shared/imports/completed';
import { type Difference, difference, type FileRow, type Rows } from '@iltizam/shared/imports/difference';
import { amendingDay, backToAdopted, planInForce } from '@iltizam/shared/imports/in-force';
import { type PlanChanges, planChanges } from '@iltizam/shared/imports/plan-changes';
import { planFaults } from '@iltizam/shared/imports/plan-faults';
import { isOpen } from '@iltizam/shared/plans/lifecycle';
import type { PortableInstitution, PortablePlan } from '@iltizam/shared/portable/contract';
import type { RowFaultCode } from '@iltizam/shared/portable/row-faults';
import { portableOf } from '@iltizam/shared/portable/plan-of-rows';
import { noRows, type PortableRows, rowsOf } from '@iltizam/shared/portable/rows';
import { TABLES } from '@iltizam/shared/portable/tables';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock.js';
import { type Statement, Sql } from '../../platform/database/sql.js';
import { canManagePlans } from '../plans/plan.policy.js';
import { PortableQueries } from '../portable/portable.queries.js';
import { FilePlaces, messageAt } from './file-messages.js';
import { fingerprintOf } from './fingerprint.js';
import { canBringInPast } from './import.policy.js';
import { newPlan } from './new-plan.js';
import type { StoredMessage } from './reading.js';

const PLACE: Statement = { name: 'import_plan_place', text: `select id as "planId", member_id as "memberId" from plan where slug = $1` };
const KNOWN: Statement = {
  name: 'import_known',
  text: `select coalesce((select json_agg(json_build_object('key', key, 'sector', sector, 'name', name) order by key) from institution), '[]') as bodies,
           coalesce((select json_agg(json_build_object('slug', slug, 'kind', kind, 'name', name) order by id) from member), '[]') as members`,
};

type Known = { bodies: PortableInstitution[]; members: PortablePlan['member'][] };

/** A file beside the plan that it is about: `current` is that plan as it travels, `wanted` null while the rows are no plan. */
export type Comparison = {
  slug: string | null;
  planId: number | null;
  current: PortablePlan | null;
  wanted: PortablePlan | null;
  changes: PlanChanges | null;
  diff: Pick<Difference, 'rows' | 'counts'>;
  messages: StoredMessage[];
  fingerprint: string | null;
};

const NOTHING: Omit<Comparison, 'messages'> = {
  slug: null,
  planId: null,
  current: null,
  wanted: null,
  changes: null,
  diff: { rows: [], counts: { create: 0, change: 0, same: 0 } },
  fingerprint: null,
};

const slugsOf = (file: readonly FileRow[]): string[] => [
  ...new Set(file.flatMap(({ cells: { plan } }) => (typeof plan === 'string' && plan !== '' ? [plan] : []))),
];

/** What a file says of a plan beside what the plan says, with all that can be told wrong of it without trying. DOMAIN.md §11 */
@Injectable()
export class PlanComparison {
  constructor(
    private readonly sql: Sql,
    private readonly portable: PortableQueries,
    private readonly clock: Clock,
  ) {}

  async of(actor: Actor, file: readonly FileRow[]): Promise<Comparison> {
    const [slug, ...others] = slugsOf(file);
    if (slug === undefined || others.length > 0)
      return {
        ...NOTHING,
        messages: [messageAt(null, null, { code: slug === undefined ? 'import.plan_missing' : 'import.several_plans' })],
      };
    const place = await this.sql.row<{ planId: number; memberId: number }>(PLACE, [slug]);
    if (place && !canManagePlans(actor, place))
      return { ...NOTHING, slug, messages: [messageAt(null, null, { code: 'permission.denied' })] };
    const known = await this.sql.row<Known>(KNOWN, []);
    const current = place && (await this.portable.plan(slug));
    return this.compare(actor, file, { slug, planId: place?.planId ?? null, current, known: known ?? { bodies: [], members: [] } });
  }

  private compare(actor: Actor, file: readonly FileRow[], target: Target): Comparison {
    const { current, known } = target;
    const places = new FilePlaces(file);
    const shown = current && this.spokenOf(current, file);
    const diff = difference(currentRows(shown, known.bodies), file, (row) => completed(row, this.context(current, known, places)));
    const { slug, planId } = target;
    const found = { slug, planId, current, diff, fingerprint: current && fingerprintOf(current) };
    const missing = [...missingCells(diff, file), ...expertsBeforeTheFirst(file)];
    if (missing.length > 0) return { ...found, wanted: null, changes: null, messages: missing };
    const read = portableOf({ ...noRows(), ...diff.merged } as PortableRows);
    if (!read.ok)
      return {
        ...found,
        wanted: null,
        changes: null,
        messages: read.faults.map(({ table, index, column, code }) =>
          messageAt(index === null ? null : diff.placeOf(table, index), column, { code: FAULTS[code] }),
        ),
      };
    const bodies = new Set(read.plan.institutions.map(({ key }) => key));
    if (current && shown) {
      const changes = planChanges({ ...shown, institutions: known.bodies }, read.plan);
      const faults = [...changes.faults, ...planFaults(changes, read.plan, { bodies, today: this.clock.today(), past: false })];
      const messages = [
        ...places.messages([...faults, ...earlyWeights(changes, current)]),
        ...places.messages(backToAdopted(current, shown, read.plan), 'warning'),
      ];
      return { ...found, wanted: read.plan, changes, messages };
    }
    const { plan, messages } = newPlan(withMember(read.plan, known), canBringInPast(actor), places, this.clock.now());
    const changes = planChanges({ ...plan, institutions: known.bodies, axes: [], commitments: [] }, plan);
    const faults = planFaults({ ...changes, head: { before: null, after: plan.plan } }, plan, {
      bodies,
      today: this.clock.today(),
      past: canBringInPast(actor),
    });
    return { ...found, wanted: plan, changes, messages: [...messages, ...places.messages(faults)] };
  }

  /**
   * The values that a file speaks of: as it was adopted where it tells the amendments along, as an export does; else what is in force, since
   * that is what people see. DOMAIN.md §11
   */
  private spokenOf(current: PortablePlan, file: readonly FileRow[]): PortablePlan {
    return file.some(({ table }) => table === 'amendments') ? current : planInForce(current, amendingDay(current.plan, this.clock.today()));
  }

  private context(current: PortablePlan | null, { members }: Known, places: FilePlaces) {
    const language = current?.plan.mainLanguage ?? 'fr';
    const bodyOf = (number: number): string | null => {
      const said = places.rowOf('commitments', `C${number}`)?.cells['institution_key'];
      return typeof said === 'string' ? said : (current?.commitments.find((one) => one.number === number)?.institution ?? null);
    };
    const only = members.length === 1 ? (members[0]?.slug ?? null) : null;
    return { now: this.clock.now().toISOString(), language, member: only, bodyOf };
  }
}

/** What keeps rows from being a plan, by words that are there. */
const FAULTS: Readonly<Record<RowFaultCode, string>> = {
  noPlan: 'import.plan_missing',
  manyPlans: 'import.several_plans',
  otherPlan: 'import.several_plans',
  twice: 'taken',
  unknown: 'unknown',
  incomplete: 'required',
  json: 'json',
  link: 'isUrl',
};

/** A member that is known is as it is known. */
const withMember = (plan: PortablePlan, { members }: Known): PortablePlan => ({
  ...plan,
  member: members.find(({ slug }) => slug === plan.member.slug) ?? plan.member,
});

type Target = { slug: string; planId: number | null; current: PortablePlan | null; known: Known };

/** The rows of the plan with every body of the platform: a commitment may be given to one that the plan did not name yet. */
const currentRows = (current: PortablePlan | null, bodies: readonly PortableInstitution[]): Rows => {
  const named = { institutions: bodies.map(({ key, sector, name }) => bodyRow(key, sector, name)) };
  return current ? { ...(rowsOf(current) as Rows), ...named } : named;
};

const bodyRow = (key: string, sector: string, name: PortableInstitution['name']) => ({
  institution_key: key,
  sector,
  name_fr: name.fr ?? null,
  name_ar: name.ar ?? null,
  name_en: name.en ?? null,
  name_zgh: name.zgh ?? null,
});

/** New rows that lack a cell without which they are none. */
function missingCells({ rows, merged }: Difference, file: readonly FileRow[]): StoredMessage[] {
  const created = new Set(rows.filter(({ effect }) => effect === 'create').map(({ sheet, row }) => `${sheet} ${row}`));
  const whole = new Map(
    Object.entries(merged).flatMap(([table, list]) => list.map((cells) => [`${table} ${keyText(table, cells)}`, cells] as const)),
  );
  return file
    .filter(({ sheet, row }) => created.has(`${sheet} ${row}`))
    .flatMap((row) => {
      const cells = whole.get(`${row.table} ${keyText(row.table, row.cells)}`) ?? row.cells;
      return TABLES[row.table].columns
        .filter(({ name, required }) => required && (cells[name] ?? null) === null)
        .map(({ name }) => messageAt(row, name, { code: 'required' }));
    });
}

/** Experts are numbered from 1: one before the first would move all others to another place. */
const expertsBeforeTheFirst = (file: readonly FileRow[]): StoredMessage[] =>
  file.flatMap((row) => (row.cells['expert_number'] === 0 ? [messageAt(row, 'expert_number', { code: 'min', facts: { min: 1 } })] : []));

const keyText = (table: string, cells: FileRow['cells']): string =>
  JSON.stringify(TABLES[table as FileRow['table']].key.map((column) => cells[column] ?? null));

/** Until its adoption nobody weighs the activities of a plan. DOMAIN.md §3.8 */
const earlyWeights = ({ activities }: PlanChanges, { plan }: PortablePlan) =>
  isOpen(plan.state)
    ? activities.flatMap(({ commitment, before, after }) =>
        (before?.weight ?? null) === after.weight
          ? []
          : [{ key: `C${commitment}.A${after.number}`, field: 'weight', code: 'plan.not_weighable' }],
      )
    : [];
