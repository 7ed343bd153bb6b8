import { instant } from '../../platform/database/instant.sql.js';

const period = (t: string): string =>
  `'start', partial_date(${t}.start_on, ${t}.start_precision), 'end', partial_date(${t}.end_on, ${t}.end_precision)`;

const list = (row: string, from: string, order: string): string =>
  `coalesce((select json_agg(${row} order by ${order}) from ${from}), '[]')`;

const part = (t: string): string => `'id', ${t}.id, 'version', ${t}.version, 'number', ${t}.number`;

const ACTIVITIES = list(
  `json_build_object(${part('a')}, 'title', a.title, 'supplementary', a.supplementary, 'weight', trim_scale(a.weight)::text, ${period('a')})`,
  'activity a where a.commitment_id = c.id',
  'a.number',
);

const INDICATORS = list(
  `json_build_object(${part('n')}, 'kind', n.kind, 'name', n.name, 'unit', n.unit, 'baseline', n.baseline::text, 'target', n.target::text)`,
  'indicator n where n.commitment_id = c.id',
  'n.number',
);

const SUPPORTING = list(
  `json_build_object('id', i.id, 'key', i.key, 'name', i.name)`,
  'commitment_supporter s join institution i on i.id = s.institution_id where s.commitment_id = c.id',
  'i.key',
);

const COMMITMENTS = list(
  `json_build_object(${part('c')}, 'axisId', c.axis_id, 'title', c.title, 'problem', c.problem, 'solution', c.solution,
     'expectedResult', c.expected_result, 'weight', trim_scale(c.weight)::text, ${period('c')}, 'ogpId', c.ogp_id,
     'institution', (select json_build_object('id', i.id, 'key', i.key, 'name', i.name) from institution i where i.id = c.lead_institution_id),
     'supporting', ${SUPPORTING},
     'activities', ${ACTIVITIES}, 'indicators', ${INDICATORS})`,
  'commitment c where c.axis_id = x.id',
  'c.number',
);

const AXES = list(
  `json_build_object(${part('x')}, 'title', x.title, 'commitments', ${COMMITMENTS})`,
  'axis x where x.plan_id = p.id',
  'x.number',
);

/** The settings of the plan `p`: PlanSettings. */
export const SETTINGS = `json_build_object('unreported', p.unreported_rule, 'planRate', p.plan_rate_rule, 'limitedBelow', trim_scale(p.limited_below)::text,
    'completedFrom', trim_scale(p.completed_from)::text, 'atRiskPoints', trim_scale(p.at_risk_points)::text,
    'aheadPoints', trim_scale(p.ahead_points)::text, 'staleDays', p.stale_days,
    'completionNeedsAction', p.completion_needs_action, 'completionNeedsEvidence', p.completion_needs_evidence, 'publication', p.publication)`;

const TREE = `json_build_object('id', p.id, 'version', p.version, 'number', p.number, 'slug', p.slug, 'title', p.title, 'summary', p.summary,
    'mainLanguage', p.main_language, ${period('p')}, 'ogpCode', p.ogp_code, 'ogpPlan', p.ogp_plan, 'state', p.state, 'everPublic', p.published_at is not null,
    'sections', coalesce(p.sections, '{}'),
    'weightsFrozenAt', ${instant('p.weights_frozen_at')},
    'member', (select json_build_object('slug', m.slug, 'name', m.name, 'kind', m.kind) from member m where m.id = p.member_id),
    'settings', ${SETTINGS},
    'axes', ${AXES})`;

/** One plan with all its parts in every language, a draft too. $1 slug. */
export const PLAN_TREE_SQL = `select ${TREE} as plan, p.id as "planId", p.member_id as "memberId" from plan p where p.slug = $1`;

/** Every plan so, those to be written first. */
export const PLAN_TREES_SQL = `select ${TREE} as plan, p.id as "planId", p.member_id as "memberId"
from plan p order by p.state in ('draft', 'consultation') desc, p.start_on desc, p.id`;

/** Who runs plans. */
export const MEMBERS_SQL = `select m.id as "memberId", json_build_object('slug', m.slug, 'name', m.name, 'kind', m.kind) as member from member m order by m.id`;
