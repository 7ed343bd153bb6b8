import { instant } from '../../platform/database/instant.sql.js';

/** The joins that place a grant `g` (of a person or an invitation): the plan of its commitment, the member of its plan. */
export const placedGrant = `
  left join commitment k on k.id = g.commitment_id
  left join plan p on p.id = coalesce(g.plan_id, k.plan_id)
  left join member m on m.id = coalesce(g.member_id, p.member_id)
  left join institution i on i.id = coalesce(g.institution_id, k.lead_institution_id)`;

/** Where a placed grant holds, as policies ask: a grant for a commitment lies in its plan, its member, its institution. */
export const placeJson = `json_strip_nulls(json_build_object('memberId', m.id, 'planId', p.id, 'commitmentId', k.id, 'institutionId', i.id))`;

/**
 * True where the caller may give `role`: what `canGive` of people.policy.ts says, for many rows at once. `grants` a placeholder of the caller's
 * grants, the others columns or expressions.
 */
export const isManaged = (
  grants: string,
  role: string,
  at: { member?: string; plan?: string; commitment?: string; institution?: string },
): string => `exists (
    select from jsonb_to_recordset(${grants}::jsonb) as own(role text, "memberId" int, "planId" int, "commitmentId" int, "institutionId" int)
    where (own.role = 'admin' or own.role = 'staff' and ${role} <> 'admin')
      and (own."memberId" is null or own."memberId" = ${at.member ?? 'null'}) and (own."planId" is null or own."planId" = ${at.plan ?? 'null'})
      and (own."commitmentId" is null or own."commitmentId" = ${at.commitment ?? 'null'})
      and (own."institutionId" is null or own."institutionId" = ${at.institution ?? 'null'}))`;

/** The same for a placed grant `g`. */
export const isManagedGrant = (grants: string): string =>
  isManaged(grants, 'g.role', { member: 'm.id', plan: 'p.id', commitment: 'k.id', institution: 'i.id' });

/** A ScopePlace: `t` its table, `text` its name, `main` the language that the text is in when the reader's is missing. */
export const scopePlace = (t: string, text: string, locale: string, main: string, number = 'null'): string =>
  `json_build_object('id', ${t}.id, 'name', local_text(${text}, ${locale}::text, ${main}), 'nameLang', local_lang(${text}, ${locale}::text, ${main}), 'number', ${number})`;

/** Members and institutions have no main language: French is what all of them have. */
export const MAIN = `'fr'`;

const when = (condition: string, json: string): string => `case when ${condition} then ${json} end`;

/** A GrantScope in words. */
export const scopeJson = (locale: string): string => `json_build_object(
    'member', ${when('g.member_id is not null', scopePlace('m', 'm.name', locale, MAIN))},
    'plan', ${when('p.id is not null', scopePlace('p', 'p.title', locale, 'p.main_language'))},
    'commitment', ${when('k.id is not null', scopePlace('k', 'k.title', locale, 'p.main_language', 'k.number'))},
    'institution', ${when('g.institution_id is not null', scopePlace('i', 'i.name', locale, MAIN))})`;

/** The keys of a grant, as two by two arguments of json_build_object. */
export const grantKeys = `'role', g.role, 'memberId', g.member_id, 'planId', g.plan_id, 'commitmentId', g.commitment_id, 'institutionId', g.institution_id`;

/** A PersonGrant without what depends on the caller, with its `place`. */
export const grantFields = (locale: string): string => `'id', g.id, ${grantKeys}, 'scope', ${scopeJson(locale)}, 'place', ${placeJson},
    'grantedAt', ${instant('g.granted_at')}, 'grantedBy', (select b.name from account b where b.id = g.granted_by_id),
    'reviewedAt', ${instant('g.reviewed_at')}, 'reviewedBy', (select b.name from account b where b.id = g.reviewed_by_id)`;
