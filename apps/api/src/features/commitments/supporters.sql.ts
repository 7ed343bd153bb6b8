import { langOf, textOf } from '../progress/texts.sql.js';

/** The bodies that help with a commitment, by name, as SupportingBody[]. `commitment` an expression of its id. */
export const supportingJson = (commitment: string): string => `coalesce((
    select json_agg(json_build_object('key', h.key, 'name', ${textOf('h.name')}, 'nameLang', ${langOf('h.name')}, 'sector', h.sector)
                    order by ${textOf('h.name')} collate "und-x-icu", h.id)
    from commitment_supporter s join institution h on h.id = s.institution_id where s.commitment_id = ${commitment}), '[]')`;

/** True where that body helps with the commitment. */
export const supportedBy = (key: string, commitment: string): string =>
  `exists (select from commitment_supporter s join institution h on h.id = s.institution_id where s.commitment_id = ${commitment} and h.key = ${key})`;

/** Who may report on commitment `k` of plan `p` as a lead: how many, and who. The names are for whoever is signed in: DOMAIN.md §7 */
export const LEADS_JSON = `(
    select json_build_object('count', count(*), 'names', coalesce(json_agg(l.name order by l.name collate "und-x-icu"), '[]'))
    from (select distinct o.id, o.name from role_grant g join account o on o.id = g.account_id
          where g.role = 'lead' and o.disabled_at is null
            and coalesce(g.member_id = p.member_id, true) and coalesce(g.plan_id = p.id, true)
            and coalesce(g.commitment_id = k.id, true) and coalesce(g.institution_id = k.lead_institution_id, true)) l)`;
