import { isGranted } from '../accounts/granted.sql.js';
import { titleJson } from '../progress/texts.sql.js';

const ACTIVITIES = `coalesce((
    select json_agg(json_build_object('id', a.id, 'number', a.number, ${titleJson('a', '$2')}, 'supplementary', a.supplementary,
             'weight', trim_scale(a.weight)::text,
             'percent', (select trim_scale(u.percent)::text from progress_update u where u.activity_id = a.id
                         order by u.effective_on desc, u.id desc limit 1)) order by a.number)
    from activity_at($3::date) a where a.commitment_id = k.id), '[]')`;

const WEIGHTS = `select json_build_object('id', k.id, 'version', k.version, 'number', k.number, ${titleJson('k', '$2')},
    'plan', json_build_object('slug', p.slug, ${titleJson('p', '$2')}), 'rule', p.unreported_rule,
    'frozen', p.weights_frozen_at is not null, 'activities', ${ACTIVITIES}) as weights
from plan_at($3::date) p join commitment_at($3::date) k on k.plan_id = p.id
where p.state = 'adopted' and ${isGranted('$1')}`;

/** The caller's commitments in adopted plans, those that can still be weighted first. $1 scopes · $2 reader's language · $3 today. */
export const WEIGHTING_SQL = `${WEIGHTS} order by p.weights_frozen_at is not null, p.start_on desc, p.slug, k.number`;

/** One of them; no row for somebody else's. $1 scopes · $2 reader's language · $3 today · $4 commitment. */
export const COMMITMENT_WEIGHTS_SQL = `${WEIGHTS} and k.id = $4`;
