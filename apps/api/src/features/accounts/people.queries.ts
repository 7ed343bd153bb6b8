import { Injectable } from '@nestjs/common';
import {
  type AccessReview,
  GIVEN_ROLES,
  type HandoverItem,
  IDLE_DAYS,
  type PeoplePage,
  type Person,
  type ReviewFilter,
  type ReviewItem,
  type ScopeChoices,
} from '@iltizam/shared/accounts/contract';
import type { Scope } from '@iltizam/shared/accounts/roles';
import { DEFAULT_LOCALE, type Locale } from '@iltizam/shared/kernel/locale';
import type { Role, RoleGrant } from '@iltizam/shared/kernel/roles';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock.js';
import { type Statement, Sql } from '../../platform/database/sql.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import type { PeopleDto } from './people.dto.js';
import { canGive, canSeeEverybody } from './people.policy.js';
import { type PersonRow, type PlacedGrant, presentGrant, presentPerson } from './people.presenter.js';
import { GRANT_PLACE_SQL, GRANT_PLACES_SQL, HANDOVER_SQL, PEOPLE_SQL, PERSON_SQL, REVIEW_SQL, SCOPE_CHOICES_SQL } from './people.sql.js';

const PERSON: Statement = { name: 'person', text: PERSON_SQL };
const PEOPLE: Statement = { name: 'people', text: PEOPLE_SQL };
const GRANT_PLACE: Statement = { name: 'grant_place', text: GRANT_PLACE_SQL };
const GRANT_PLACES: Statement = { name: 'grant_places', text: GRANT_PLACES_SQL };
const SCOPE_CHOICES: Statement = { name: 'scope_choices', text: SCOPE_CHOICES_SQL };
const HANDOVER: Statement = { name: 'handover', text: HANDOVER_SQL };
const REVIEW: Statement = { name: 'access_review', text: REVIEW_SQL };

const DAY_MS = 24 * 60 * 60 * 1000;

type HandoverRow = PlacedGrant & Omit<HandoverItem, 'abilities'>;
type ReviewRow = PlacedGrant & Omit<ReviewItem, 'abilities'>;

@Injectable()
export class PeopleQueries {
  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, { q, role, state, page, size }: PeopleDto, locale: Locale): Promise<PeoplePage> {
    const values = [JSON.stringify(actor.grants), canSeeEverybody(actor), q || null, role, state, page, size, locale];
    const row = await this.sql.row<{ total: number; page: number; items: PersonRow[] }>(PEOPLE, values);
    if (!row) throw new DomainError('server.failed');
    return { ...row, size, items: row.items.map((person) => presentPerson(actor, person)) };
  }

  /** An account that the caller manages; another is not found. */
  async get(actor: Actor, id: number, locale: Locale): Promise<Person> {
    return presentPerson(actor, await this.row(actor, id, locale));
  }

  /** The account with where its grants hold, for the policies. */
  async row(actor: Actor, id: number, locale: Locale): Promise<PersonRow> {
    const person = await this.managed(actor, id, locale);
    if (!person) throw new DomainError('resource.not_found');
    return person;
  }

  /** Whether the account is one of those that the caller manages; false too for one that does not exist. */
  async manages(actor: Actor, id: number): Promise<boolean> {
    return (await this.managed(actor, id, DEFAULT_LOCALE)) !== null;
  }

  private async managed(actor: Actor, id: number, locale: Locale): Promise<PersonRow | null> {
    const person = (await this.sql.row<{ person: PersonRow }>(PERSON, [id, locale]))?.person;
    const visible = person && (canSeeEverybody(actor) || person.grants.some(({ role, place }) => canGive(actor, role, place)));
    return visible ? person : null;
  }

  /** Where a role would hold; a key that names nothing is refused at its field. */
  async placeOf({ memberId, planId, commitmentId, institutionId }: Omit<RoleGrant, 'role'>): Promise<Scope> {
    const keys = { memberId, planId, commitmentId, institutionId };
    const row = await this.sql.row<{ place: Scope }>(GRANT_PLACE, Object.values(keys));
    if (row) return row.place;
    const named = Object.entries(keys).filter(([, key]) => key !== null);
    throw new DomainError(
      'request.invalid',
      {},
      named.map(([field]) => ({ pointer: `/${field}`, code: 'resource.not_found' })),
    );
  }

  placesOfGrants(ids: readonly number[]): Promise<{ id: number; accountId: number; role: Role; place: Scope }[]> {
    return this.sql.rows(GRANT_PLACES, [ids]);
  }

  async scopeChoices(actor: Actor, locale: Locale): Promise<ScopeChoices> {
    const row = await this.sql.row<Omit<ScopeChoices, 'roles'>>(SCOPE_CHOICES, [JSON.stringify(actor.grants), locale]);
    if (!row) throw new DomainError('server.failed');
    const administers = actor.grants.some(({ role }) => role === 'admin');
    return { roles: GIVEN_ROLES.filter((role) => administers || role !== 'admin'), ...row };
  }

  /** The lead's grants that the caller may move from one person to the other. */
  async handover(actor: Actor, from: number, to: number, locale: Locale): Promise<HandoverItem[]> {
    const rows = await this.sql.rows<{ item: HandoverRow }>(HANDOVER, [from, to, JSON.stringify(actor.grants), locale]);
    return rows.map(({ item }) => presentGrant(actor, item));
  }

  /** The grants that the caller manages, the oldest first; without a size, all of them. */
  async review(actor: Actor, filter: ReviewFilter, page: number, size: number | null, locale: Locale): Promise<AccessReview> {
    const idleBefore = new Date(this.clock.now().getTime() - IDLE_DAYS * DAY_MS);
    const values = [JSON.stringify(actor.grants), idleBefore, filter, page, size, locale];
    const row = await this.sql.row<Omit<AccessReview, 'items' | 'size'> & { items: ReviewRow[] }>(REVIEW, values);
    if (!row) throw new DomainError('server.failed');
    return { ...row, size: size ?? row.total, items: row.items.map((item) => presentGrant(actor, item)) };
  }
}
