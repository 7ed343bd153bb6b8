import { instant } from '../../platform/database/instant.sql.js';
import { PLAN_COLUMNS } from '../amendments/terms-rows.js';

const CHANGES = `coalesce((
      select json_agg(json_build_object('kind', x.subject_kind, 'commitment', k.number, 'activity', b.number, 'what', x.what, 'before', x.before, 'after', x.after)
                      order by x.position)
      from amendment_change x left join activity b on x.subject_kind = 'activity' and b.id = x.subject_id
      left join commitment k on k.id = case x.subject_kind when 'commitment' then x.subject_id else b.commitment_id end
      where x.amendment_id = m.id), '[]')`;

const settings = Object.entries(PLAN_COLUMNS).map(([key, column]) => `'${key}', t.terms -> '${column}'`);

const PLAN_TERMS = `jsonb_strip_nulls(jsonb_build_object('effectiveOn', t.effective_on, 'title', t.terms -> 'title',
        'end', partial_date((t.terms ->> 'end_on')::date, t.terms ->> 'end_precision'), ${settings.join(', ')}))`;

const partTerms = (texts: readonly (readonly [string, string])[]): string => `jsonb_build_object('effectiveOn', t.effective_on,
        ${texts.map(([name, column]) => `'${name}', t.${column}`).join(', ')}, 'weight', trim_scale(t.weight)::text,
        'start', partial_date(t.start_on, t.start_precision), 'end', partial_date(t.end_on, t.end_precision), 'applicable', t.applicable)`;

const TITLE = [['title', 'title']] as const;
const SCOPE = [
  ['problem', 'problem'],
  ['solution', 'solution'],
  ['expectedResult', 'expected_result'],
] as const;

const TERMS = `coalesce((
      select json_agg(json_build_object('kind', t.kind, 'commitment', t.commitment, 'activity', t.activity, 'terms', t.terms)
                      order by t.part, t.commitment, t.activity, t.effective_on)
      from (
        select 1 as part, 'plan' as kind, null::int as commitment, null::int as activity, t.effective_on, ${PLAN_TERMS} as terms
        from plan_terms t where t.amendment_id = m.id
        union all
        select 2, 'commitment', k.number, null, t.effective_on, ${partTerms([...TITLE, ...SCOPE])}
        from commitment_terms t join commitment k on k.id = t.commitment_id where t.amendment_id = m.id
        union all
        select 3, 'activity', k.number, b.number, t.effective_on, ${partTerms(TITLE)}
        from activity_terms t join activity b on b.id = t.activity_id join commitment k on k.id = b.commitment_id where t.amendment_id = m.id
      ) t), '[]')`;

/** The amendments of the plan `p` with the terms that they put in force. DOMAIN.md §3.8 */
export const AMENDMENTS = `coalesce((
    select json_agg(json_build_object('number', m.number, 'reason', m.reason, 'approver', m.approver, 'effectiveOn', m.effective_on,
      'recordedAt', ${instant('m.recorded_at')}, 'effect', m.effect, 'changes', ${CHANGES}, 'terms', ${TERMS}) order by m.number)
    from amendment m where m.plan_id = p.id), '[]')`;
