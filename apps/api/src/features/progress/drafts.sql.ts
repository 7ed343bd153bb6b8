import { instant } from '../../platform/database/instant.sql.js';

const nameOf = (account: string): string => `(select nullif(w.name, '') from account w where w.id = ${account})`;

const summary = `'state', f.state, 'version', f.version, 'author', ${nameOf('f.author_id')}, 'savedAt', ${instant('f.saved_at')},
    'submission', case when f.submitted_at is not null then json_build_object('by', ${nameOf('f.submitted_by')}, 'at', ${instant('f.submitted_at')}) end,
    'returned', case when f.returned_at is not null then json_build_object('note', f.return_note, 'reviewer', ${nameOf('f.returned_by')}, 'at', ${instant('f.returned_at')}) end`;

/** One working draft in a line; `f` a row of progress_draft. Never in a public statement. */
export const draftSummaryJson = `json_build_object(${summary})`;

/** The working draft of an activity. $1 activity. */
export const DRAFT_SQL = `select json_build_object('id', f.id, 'activityId', f.activity_id, 'content', f.content, ${summary}) as draft
from progress_draft f where f.activity_id = $1`;
