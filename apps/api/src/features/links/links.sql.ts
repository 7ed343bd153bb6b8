/** An index takes no longer text; a link beyond that is one that nobody asks. */
const BYTES_MAX = 2500;

/** Links that evidence came to name since, that of reports which wait for their review too. */
export const ADD_LINKS_SQL = `
insert into link_check (url, next_check_at)
select n.url, $1::timestamptz
from (select e.url from evidence e where e.url is not null
      union select v ->> 'url' from progress_draft f, jsonb_array_elements(f.content -> 'evidence') v where f.state = 'submitted' and v ->> 'url' <> '') n
where octet_length(n.url) <= ${BYTES_MAX} and not exists (select from link_check k where k.url = n.url)`;

/** Those to check by now, the longest due first. $1 now · $2 at most. */
export const DUE_LINKS_SQL = `select url from link_check where next_check_at <= $1 order by next_check_at, url limit $2`;

/**
 * What was found. One that answers is asked again in a week; one that does not, the next night, and once a week after a month of silence.
 * $1 now · $2 urls · $3 states · $4 HTTP states, each in the order of the urls.
 */
export const SAVE_LINKS_SQL = `
update link_check k
set status = f.status, http_status = f.http_status, checked_at = $1, since = s.since,
    next_check_at = $1::timestamptz + case when f.status = 'ok' or s.since < $1::timestamptz - interval '30 days' then interval '6 days 12 hours' else interval '12 hours' end
from unnest($2::text[], $3::text[], $4::smallint[]) f(url, status, http_status)
join link_check o on o.url = f.url,
lateral (select case when o.status = f.status then o.since else $1::timestamptz end as since) s
where k.url = f.url`;
