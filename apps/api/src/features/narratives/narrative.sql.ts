import { MOROCCO_ZONE } from '@iltizam/shared/kernel/dates';
import { titleJson } from '../progress/texts.sql.js';

const TEXTS = `'results', n.results, 'analysis', n.analysis, 'recommendations', n.recommendations`;
const CHANGED_ON = `'changedOn', (n.changed_at at time zone '${MOROCCO_ZONE}')::date`;

/** What the public reads of the narrative report of an activity of the plan `p`, in the language of `$3` where there is one; null without. DOMAIN.md §10 */
export const publicNarrativeJson = (activity: string): string => `(
    select json_build_object('lang', n.language, ${TEXTS}, ${CHANGED_ON}) from activity_narrative n where n.activity_id = ${activity} and n.published
    order by n.language = $3::text desc, n.language = p.main_language desc, n.language limit 1)`;

/** The narrative report of an activity for those who write it, drafts too. $1 activity · $2 language. */
export const STUDIO_NARRATIVE_SQL = `
select c.id as "commitmentId", p.id as "planId", p.member_id as "memberId", c.lead_institution_id as "institutionId", p.state,
  json_build_object('activity', json_build_object('id', b.id, 'number', b.number, ${titleJson('b', '$2')}),
    'commitment', json_build_object('number', c.number, ${titleJson('c', '$2')}),
    'plan', json_build_object('slug', p.slug, 'mainLanguage', p.main_language, 'public', p.state <> 'draft'),
    'items', coalesce((select json_agg(json_build_object('language', n.language, ${TEXTS}, 'published', n.published, 'version', n.version, ${CHANGED_ON}) order by n.language)
                       from activity_narrative n where n.activity_id = b.id), '[]')) as narrative
from activity b join commitment c on c.id = b.commitment_id join plan p on p.id = c.plan_id where b.id = $1`;
