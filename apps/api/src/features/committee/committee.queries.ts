import { Injectable } from '@nestjs/common';
import { COMMITTEE_READERS, type CommitteeView } from '@iltizam/shared/committee/contract';
import type { IsoDate } from '@iltizam/shared/kernel/dates';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { MeetingRef } from '@iltizam/shared/meetings/contract';
import type { Actor } from '../../platform/auth/actor.js';
import { type Statement, Sql } from '../../platform/database/sql.js';
import { allow, DomainError } from '../../platform/errors/domain-error.js';
import { refuseReversed } from '../../platform/http/two-days.js';
import { grantedScopes } from '../accounts/granted.sql.js';
import { canManagePlans } from '../plans/plan.policy.js';
import { canPrintBrief } from './committee.policy.js';
import { type CommitteeFacts, type CommitteeFilter, presentCommittee, sinceOf } from './committee.presenter.js';
import * as sql from './committee.sql.js';

const STANDINGS: Statement = { name: 'committee_standings', text: sql.STANDINGS_SQL };
const DIFFICULTIES: Statement = { name: 'committee_difficulties', text: sql.DIFFICULTIES_SQL };
const LATE_ACTIVITIES: Statement = { name: 'committee_late_activities', text: sql.LATE_ACTIVITIES_SQL };
const PACES: Statement = { name: 'committee_paces', text: sql.PACES_SQL };
const EVENTS: Statement = { name: 'committee_events', text: sql.EVENTS_SQL };
const WAITING: Statement = { name: 'committee_waiting', text: sql.WAITING_SQL };
const LEAGUE: Statement = { name: 'committee_league', text: sql.LEAGUE_SQL };
const PAST_MEETINGS: Statement = { name: 'committee_past_meetings', text: sql.PAST_MEETINGS_SQL };

/** What is asked: a plan on a day, since a meeting or a day. */
export type CommitteeQuestion = { slug: string; asOf: IsoDate; since: IsoDate | null; meeting: number | null };

@Injectable()
export class CommitteeQueries {
  constructor(private readonly sql: Sql) {}

  /** What moved, what slips and why, who reports; refused when none of the plan's commitments is the caller's to see. */
  async view(actor: Actor, question: CommitteeQuestion, filter: CommitteeFilter, locale: Locale): Promise<CommitteeView> {
    const { slug, asOf } = question;
    const meetings = await this.items<MeetingRef[]>(PAST_MEETINGS, [slug, asOf, locale]);
    const since = sinceOf(question, meetings);
    refuseReversed(since, asOf, '/since');
    const scopes = grantedScopes(actor, COMMITTEE_READERS);
    const mine = [slug, asOf, locale, scopes];
    const [earlier, later, difficultiesBefore, difficulties, lateActivities, paces, events, waiting, league] = await Promise.all([
      this.one<CommitteeFacts['later']>(STANDINGS, [slug, since, locale, scopes]),
      this.one<CommitteeFacts['later']>(STANDINGS, mine),
      this.items<CommitteeFacts['difficulties']>(DIFFICULTIES, [slug, since, locale, scopes]),
      this.items<CommitteeFacts['difficulties']>(DIFFICULTIES, mine),
      this.items<CommitteeFacts['lateActivities']>(LATE_ACTIVITIES, mine),
      this.items<CommitteeFacts['paces']>(PACES, [slug, asOf, scopes]),
      this.items<CommitteeFacts['events']>(EVENTS, [slug, asOf, scopes, since]),
      this.items<CommitteeFacts['waiting']>(WAITING, [slug, asOf, scopes]),
      this.items<CommitteeFacts['league']>(LEAGUE, mine),
    ]);
    allow(later.commitments.length > 0 || later.size === 0);
    const scope = { planId: later.planId, memberId: later.memberId };
    const abilities = { manageMeetings: canManagePlans(actor, scope), printBrief: canPrintBrief(actor, scope) };
    const facts = {
      asOf,
      since,
      meetings,
      earlier,
      later,
      difficultiesBefore,
      difficulties,
      lateActivities,
      paces,
      events,
      waiting,
      league,
    };
    return presentCommittee(facts, filter, abilities);
  }

  private async items<Items>(statement: Statement, values: unknown[]): Promise<Items> {
    return (await this.one<{ items: Items }>(statement, values)).items;
  }

  private async one<Row>(statement: Statement, values: unknown[]): Promise<Row> {
    const row = await this.sql.row<Row>(statement, values);
    if (!row) throw new DomainError('resource.not_found');
    return row;
  }
}
