import { Injectable } from '@nestjs/common';
import type { GivenRole } from '@iltizam/shared/accounts/contract';
import type { FileRow } from '@iltizam/shared/imports/difference';
import type { ImportRow } from '@iltizam/shared/imports/contract';
import { DEFAULT_LOCALE, isLocale } from '@iltizam/shared/kernel/locale';
import { type Statement, Sql } from '../../platform/database/sql.js';
import type { Actor } from '../../platform/auth/actor.js';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { InvitationsService } from '../invitations/invitations.service.js';
import { faultsOf } from './attempt.js';
import { messageAt } from './file-messages.js';
import type { Meter } from './import-meters.js';
import type { StoredMessage } from './reading.js';
import type { PeopleWrote } from './wrote.js';

type Place = { memberId: number | null; planId: number | null; institutionId: number | null; commitmentId: number | null };

/** Where a role is to hold. $1 member's slug · $2 plan's slug · $3 key of a body · $4 number of a commitment of the plan. */
const PLACE: Statement = {
  name: 'import_role_place',
  text: `select (select id from member where slug = $1) as "memberId", (select id from plan where slug = $2) as "planId",
    (select id from institution where key = $3) as "institutionId",
    (select k.id from commitment k join plan p on p.id = k.plan_id where p.slug = $2 and k.number = $4) as "commitmentId"`,
};

const text = (row: FileRow, column: string): string | null => {
  const cell = row.cells[column];
  return cell === null || cell === undefined || cell === '' ? null : String(cell);
};

/** What already is: the person has the role, or was invited to it. */
const ALREADY: ReadonlySet<string> = new Set(['role.already_held', 'invitation.exists']);

type Outcome = { invitation: number | null };
type PeopleDifference = { rows: ImportRow[]; counts: { create: number; change: number; same: number } };

/** Invites people to roles; those who have theirs stay as they are. DOMAIN.md §7, §11 */
@Injectable()
export class PeopleImport {
  constructor(
    private readonly sql: Sql,
    private readonly invitations: InvitationsService,
  ) {}

  async rehearse(
    tx: Transaction,
    actor: Actor,
    file: FileRow[],
    meter: Meter,
  ): Promise<{ faults: StoredMessage[]; diff: PeopleDifference }> {
    const faults: StoredMessage[] = [];
    const diff: PeopleDifference = { rows: [], counts: { create: 0, change: 0, same: 0 } };
    meter.expect(file.length);
    for (const row of file) {
      meter.advance();
      await tx.query('savepoint import_piece', []);
      try {
        const { invitation } = await this.invite(actor, row);
        if (invitation === null) diff.counts.same += 1;
        else {
          diff.counts.create += 1;
          diff.rows.push({ sheet: row.sheet, row: row.row, key: text(row, 'email') ?? '', effect: 'create', changes: cellsOf(row) });
        }
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        await tx.query('rollback to savepoint import_piece', []);
        faults.push(...faultsOf('', error).map(({ field, code, params = {} }) => messageAt(row, field ?? 'role', { code, facts: params })));
      }
    }
    return { faults, diff };
  }

  async write(actor: Actor, file: FileRow[], meter: Meter): Promise<PeopleWrote> {
    const invitations: number[] = [];
    meter.expect(file.length);
    for (const row of file) {
      meter.advance();
      const { invitation } = await this.invite(actor, row);
      if (invitation !== null) invitations.push(invitation);
    }
    return { kind: 'people', invitations };
  }

  private async invite(actor: Actor, row: FileRow): Promise<Outcome> {
    const language = text(row, 'language');
    const form = {
      email: (text(row, 'email') ?? '').toLowerCase(),
      language: isLocale(language) ? language : DEFAULT_LOCALE,
      role: text(row, 'role') as GivenRole,
      ...(await this.placeOf(row)),
    };
    try {
      return { invitation: (await this.invitations.invite(actor, form)).id };
    } catch (error) {
      if (error instanceof DomainError && ALREADY.has(error.code)) return { invitation: null };
      throw error;
    }
  }

  private async placeOf(row: FileRow): Promise<Place> {
    const columns = { memberId: 'member', planId: 'plan', institutionId: 'institution_key', commitmentId: 'commitment_number' } as const;
    const named = Object.values(columns).map((column) => text(row, column));
    const [member, plan, institution, commitment] = named;
    const found = await this.sql.row<Place>(PLACE, [member, plan, institution, commitment]);
    const place = found ?? { memberId: null, planId: null, institutionId: null, commitmentId: null };
    const unknown = (Object.keys(columns) as (keyof Place)[]).filter((key) => text(row, columns[key]) !== null && place[key] === null);
    if (unknown.length > 0)
      throw new DomainError(
        'request.invalid',
        {},
        unknown.map((key) => ({ pointer: `/${columns[key]}`, code: 'unknown' })),
      );
    // A commitment says its plan: a scope names it alone.
    return place.commitmentId === null ? place : { ...place, planId: null };
  }
}

const cellsOf = ({ cells }: FileRow): ImportRow['changes'] =>
  Object.entries(cells).flatMap(([column, cell]) =>
    cell === null || cell === undefined || column === 'email' ? [] : [{ column, before: null, after: String(cell) }],
  );
