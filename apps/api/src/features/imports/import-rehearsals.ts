import { Injectable } from '@nestjs/common';
import type { ImportKind } from '@iltizam/shared/imports/contract';
import type { FileRow } from '@iltizam/shared/imports/difference';
import { partOfPointer } from '@iltizam/shared/imports/part-of-pointer';
import { changesNothing, type PartFault } from '@iltizam/shared/imports/plan-changes';
import type { Actor } from '../../platform/auth/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { PortableWriter } from '../portable/portable-writer.js';
import { faultsOf } from './attempt.js';
import { FilePlaces, messageAt } from './file-messages.js';
import type { Meter } from './import-meters.js';
import { InstitutionsImport } from './institutions-import.js';
import { PeopleImport } from './people-import.js';
import { type Comparison, PlanComparison } from './plan-comparison.js';
import { PlanImport } from './plan-import.js';
import { type Reading, readingOf, type ReadPlan, type StoredMessage } from './reading.js';

type Rehearsed = { reading: Reading; planId: number | null };

/** Tries out what a file says by writing it, notes what is refused, and takes all of it back. DOMAIN.md §11 */
@Injectable()
export class ImportRehearsals {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly comparison: PlanComparison,
    private readonly plans: PlanImport,
    private readonly writer: PortableWriter,
    private readonly institutions: InstitutionsImport,
    private readonly people: PeopleImport,
  ) {}

  async of(actor: Actor, kind: ImportKind, file: FileRow[], messages: StoredMessage[], meter: Meter): Promise<Rehearsed> {
    if (kind === 'plan') return this.plan(actor, file, messages, meter);
    const importing = kind === 'institutions' ? this.institutions : this.people;
    let reading: Reading | null = null;
    await this.uow.rehearse(async () => {
      const { faults, diff } = await this.uow.write(actor, (tx) => importing.rehearse(tx, actor, readable(file, messages), meter));
      reading = readingOf(withNothing([...messages, ...faults], diff.rows.length === 0), diff, null, null);
    });
    return { reading: reading ?? readingOf(messages, { rows: [], counts: { create: 0, change: 0, same: 0 } }, null, null), planId: null };
  }

  private async plan(actor: Actor, file: FileRow[], messages: StoredMessage[], meter: Meter): Promise<Rehearsed> {
    const found = without(await this.comparison.of(actor, file), messages);
    const errors = [...messages, ...found.messages].some(({ severity }) => severity === 'error');
    const tried = errors ? { messages: [], amends: false } : await this.tried(actor, file, found, meter);
    const nothing = found.current !== null && found.changes !== null && changesNothing(found.changes);
    const all = withNothing([...messages, ...found.messages, ...tried.messages], nothing);
    return { reading: readingOf(all, found.diff, planOf(found, tried.amends), found.fingerprint), planId: found.planId };
  }

  private async tried(
    actor: Actor,
    file: FileRow[],
    { current, wanted, changes }: Comparison,
    meter: Meter,
  ): Promise<{ messages: StoredMessage[]; amends: boolean }> {
    if (!wanted || !changes) return { messages: [], amends: false };
    let faults: PartFault[] = [];
    let amends = false;
    await this.uow
      .rehearse(() =>
        this.uow.write(actor, async (tx) => {
          if (current) ({ faults, amends } = await this.plans.rehearse(tx, actor, current, changes, meter));
          else await this.writer.create(actor, wanted);
        }),
      )
      .catch((error: unknown) => {
        if (!(error instanceof DomainError)) throw error;
        faults = faultsOf('P', error);
        // The writer tells by pointers into the plan what is wrong with it.
        if (error.code === 'plan.faulty')
          faults = error.fields.map(({ pointer, code, params = {} }) => ({ ...partOfPointer(wanted, pointer), code, params }));
      });
    return { messages: new FilePlaces(file).messages(faults), amends };
  }
}

const placesOf = (told: readonly StoredMessage[]): Set<string> =>
  new Set(told.flatMap(({ severity, at }) => (severity === 'error' ? [`${at.sheet} ${at.row}`] : [])));

/** A row with a cell that could not be read is not tried. */
const readable = (file: FileRow[], told: readonly StoredMessage[]): FileRow[] => {
  const rows = placesOf(told);
  return file.filter(({ sheet, row }) => !rows.has(`${sheet} ${row}`));
};

/** A cell that could not be read is missing only because of that: it is told once. */
const without = (found: Comparison, told: readonly StoredMessage[]): Comparison => {
  const rows = placesOf(told);
  return { ...found, messages: found.messages.filter(({ code, at }) => code !== 'required' || !rows.has(`${at.sheet} ${at.row}`)) };
};

/** A file that says what is already said has nothing to apply. */
const withNothing = (messages: StoredMessage[], nothing: boolean): StoredMessage[] =>
  nothing && messages.length === 0 ? [messageAt(null, null, { code: 'import.nothing_changes', severity: 'warning' })] : messages;

const planOf = ({ current, wanted, slug }: Comparison, amends: boolean): ReadPlan | null => {
  const head = (current ?? wanted)?.plan;
  if (!head || slug === null) return null;
  const as = current === null ? 'new_plan' : amends ? 'amendment' : 'edit';
  return { slug, title: head.title, mainLanguage: head.mainLanguage, exists: current !== null, as };
};
