import { instant } from '../../platform/database/instant.sql.js';
import { grantKeys, isManagedGrant, placedGrant, placeJson, scopeJson } from '../accounts/placed-grants.sql.js';

const invitationJson = (locale: string): string => `json_build_object('id', g.id, 'email', g.email, 'language', g.language, ${grantKeys},
    'scope', ${scopeJson(locale)}, 'place', ${placeJson}, 'createdAt', ${instant('g.created_at')},
    'createdBy', (select b.name from account b where b.id = g.created_by_id), 'expiresAt', ${instant('g.expires_at')},
    'usedAt', ${instant('g.used_at')}, 'revokedAt', ${instant('g.revoked_at')}, 'version', g.version)`;

/** The latest invitations that the caller may renew or withdraw. $1 its grants · $2 how many · $3 reader's language. */
export const INVITATIONS_SQL = `
select ${invitationJson('$3')} as item from invitation g ${placedGrant}
where g.email is not null and ${isManagedGrant('$1')}
order by g.created_at desc, g.id desc limit $2`;

/** One invitation. $1 id · $2 reader's language. */
export const INVITATION_SQL = `select ${invitationJson('$2')} as item from invitation g ${placedGrant} where g.id = $1 and g.email is not null`;

/** What the holder of a link is told. $1 hash of its token · $2 reader's language. */
export const JOIN_OFFER_SQL = `
select g.email, g.role, ${scopeJson('$2')} as scope, g.language, g.expires_at as "expiresAt", g.used_at as "usedAt", g.revoked_at as "revokedAt",
       exists (select from account a where a.email = g.email) as "hasAccount"
from invitation g ${placedGrant} where g.token_hash = $1`;
