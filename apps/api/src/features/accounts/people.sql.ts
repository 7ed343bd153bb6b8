import { instant } from '../../platform/database/instant.sql.js';
import { grantFields, isManagedGrant, isManaged, MAIN, placedGrant, placeJson, scopePlace } from './placed-grants.sql.js';

const state = `case when a.disabled_at is null then 'active' else 'disabled' end`;

const personJson = (
  locale: string,
): string => `json_build_object('id', a.id, 'name', a.name, 'email', a.email, 'language', a.language, 'state', ${state},
    'createdAt', ${instant('a.created_at')}, 'lastSeenAt', ${instant('a.last_seen_at')}, 'version', a.version,
    'grants', coalesce((select json_agg(json_build_object(${grantFields(locale)}) order by g.id)
                        from role_grant g ${placedGrant} where g.account_id = a.id), '[]'))`;

const isVisible = (everybody: string, grants: string): string =>
  `(${everybody}::boolean or exists (select from role_grant g ${placedGrant} where g.account_id = a.id and ${isManagedGrant(grants)}))`;

/** One account as those see it who manage people. $1 its id · $2 reader's language. */
export const PERSON_SQL = `select ${personJson('$2')} as person from account a where a.id = $1`;

/**
 * A page of the accounts that the caller manages, by name. $1 the caller's grants · $2 whether it sees everybody · $3 what the name or the address
 * contains · $4 a role held · $5 a state · $6 page · $7 size · $8 reader's language.
 */
export const PEOPLE_SQL = `
with found as (
  select a.id, row_number() over (order by lower(a.name), a.id) as place from account a
  where ${isVisible('$2', '$1')}
    and ($3::text is null or position(lower($3) in lower(a.name)) > 0 or position(lower($3) in a.email) > 0)
    and ($4::text is null or exists (select from role_grant g where g.account_id = a.id and g.role = $4))
    and ($5::text is null or ${state} = $5)
), asked as (select total, least($6::int, greatest(1, ceil(total::numeric / $7::int)))::int as page from (select count(*)::int as total from found) t)
select asked.total, asked.page,
       coalesce((select json_agg(${personJson('$8')} order by f.place) from found f join account a on a.id = f.id
                 where f.place > (asked.page - 1) * $7::int and f.place <= asked.page * $7::int), '[]') as items
from asked`;

/** Where a role would hold, or no row when one of the keys names nothing. $1 member · $2 plan · $3 commitment · $4 institution. */
export const GRANT_PLACE_SQL = `
select ${placeJson} as place
from (values ($1::int, $2::int, $3::int, $4::int)) as g(member_id, plan_id, commitment_id, institution_id) ${placedGrant}
where (g.member_id is null or m.id is not null) and (g.plan_id is null or p.id is not null)
  and (g.commitment_id is null or k.id is not null) and (g.institution_id is null or i.id is not null)`;

/** Where each grant of the list holds. $1 ids of grants. */
export const GRANT_PLACES_SQL = `
select g.id, g.account_id as "accountId", g.role, ${placeJson} as place from role_grant g ${placedGrant} where g.id = any($1::int[])`;

const rows = (table: string, where: string, json: string, order: string): string =>
  `coalesce((select json_agg(${json} order by ${order}) from ${table} where ${where}), '[]')`;

const inPlan = { member: 'p.member_id', plan: 'p.id' };
const inCommitment = { ...inPlan, commitment: 'k.id', institution: 'k.lead_institution_id' };

/** The places in which the caller may give a role, drafts included: a plan is prepared by people. $1 the caller's grants · $2 reader's language. */
export const SCOPE_CHOICES_SQL = `
select
  ${isManaged('$1', `'lead'`, {})} as everywhere,
  ${rows('member m', isManaged('$1', `'lead'`, { member: 'm.id' }), scopePlace('m', 'm.name', '$2', MAIN), 'm.id')} as members,
  ${rows('plan p', isManaged('$1', `'lead'`, inPlan), scopePlace('p', 'p.title', '$2', 'p.main_language'), 'p.start_on desc, p.id')} as plans,
  ${rows(
    'institution i',
    `exists (select from plan p where ${isManaged('$1', `'lead'`, { ...inPlan, institution: 'i.id' })}) or ${isManaged('$1', `'lead'`, { institution: 'i.id' })}`,
    scopePlace('i', 'i.name', '$2', MAIN),
    `local_text(i.name, $2::text, ${MAIN})`,
  )} as institutions,
  exists (select from institution i where ${isManaged('$1', `'lead'`, { institution: 'i.id' })}) as "institutionsEverywhere",
  coalesce((select json_agg(json_build_object('id', k.id, 'planId', p.id, 'number', k.number, 'name', local_text(k.title, $2::text, p.main_language),
                                              'nameLang', local_lang(k.title, $2::text, p.main_language)) order by p.start_on desc, p.id, k.number)
            from commitment k join plan p on p.id = k.plan_id where ${isManaged('$1', `'lead'`, inCommitment)}), '[]') as commitments`;

/** True for a commitment `c` of a plan `q` on which the grant `g` works. */
const worksOn = `coalesce(q.member_id = g.member_id, true) and coalesce(q.id = g.plan_id, true) and coalesce(c.id = g.commitment_id, true)
   and coalesce(c.lead_institution_id = g.institution_id, true)`;

/** What a lead's work consists of, and whether the other one has it. $1 from · $2 to · $3 the caller's grants · $4 reader's language. */
export const HANDOVER_SQL = `
select json_build_object(${grantFields('$4')},
    'held', exists (select from role_grant o where o.account_id = $2 and o.role = g.role
              and (o.member_id, o.plan_id, o.commitment_id, o.institution_id) is not distinct from (g.member_id, g.plan_id, g.commitment_id, g.institution_id)),
    'commitments', (select count(*)::int from commitment c join plan q on q.id = c.plan_id where ${worksOn}),
    'activities', (select count(*)::int from activity t join commitment c on c.id = t.commitment_id join plan q on q.id = c.plan_id where ${worksOn})) as item
from role_grant g ${placedGrant}
where g.account_id = $1 and g.role = 'lead' and ${isManagedGrant('$3')}
order by g.id`;

/**
 * Grants by age: the oldest first. $1 the caller's grants · $2 instant before which an account counts as idle · $3 filter · $4 page · $5 size, null
 * for all · $6 reader's language.
 */
export const REVIEW_SQL = `
with mine as (
  select g.id, g.granted_at, coalesce(a.last_seen_at, a.created_at) < $2 as idle, g.reviewed_at is null as unreviewed
  from role_grant g join account a on a.id = g.account_id ${placedGrant}
  where ${isManagedGrant('$1')}
), found as (
  select *, row_number() over (order by granted_at, id) as place from mine where $3 = 'all' or $3 = 'idle' and idle or $3 = 'unreviewed' and unreviewed
), asked as (select total, least($4::int, greatest(1, ceil(total::numeric / $5::int)))::int as page from (select count(*)::int as total from found) t)
select asked.total, coalesce(asked.page, 1) as page,
  (select json_build_object('all', count(*), 'idle', count(*) filter (where idle), 'unreviewed', count(*) filter (where unreviewed)) from mine) as counts,
  coalesce((select json_agg(json_build_object(${grantFields('$6')}, 'idle', f.idle,
        'person', json_build_object('id', a.id, 'name', a.name, 'email', a.email, 'state', ${state}, 'lastSeenAt', ${instant('a.last_seen_at')})) order by f.place)
      from found f join role_grant g on g.id = f.id join account a on a.id = g.account_id ${placedGrant}
      where $5::int is null or f.place > (asked.page - 1) * $5::int and f.place <= asked.page * $5::int), '[]') as items
from asked`;

/** The signed-in person's own page. $1 account · $2 reader's language · $3 hash of the token · $4 now · $5 idle since. */
export const PROFILE_SQL = `
select json_build_object('name', a.name, 'email', a.email, 'language', a.language, 'version', a.version,
    'grants', coalesce((select json_agg(json_build_object(${grantFields('$2')}) order by g.id) from role_grant g ${placedGrant} where g.account_id = a.id), '[]'),
    'sessions', coalesce((select json_agg(json_build_object('id', s.id, 'device', s.device, 'openedAt', ${instant('s.opened_at')},
                                                            'lastSeenAt', ${instant('s.last_seen_at')}, 'current', s.token_hash = $3)
                                          order by s.token_hash = $3 desc, s.last_seen_at desc)
                          from session s where s.account_id = a.id and s.expires_at > $4 and s.last_seen_at > $5), '[]')) as profile
from account a where a.id = $1`;
