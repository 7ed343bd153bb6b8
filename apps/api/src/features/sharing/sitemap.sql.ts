/** Every public plan, axis, commitment and activity with the day that its page last changed; a plan has no number, and only an activity one of its own. $1 today. */
export const SITEMAP_SQL = `
with told as (
  select c.plan_id, c.axis_id, c.number, max(u.recorded_at) as at
  from commitment c left join activity a on a.commitment_id = c.id left join progress_update u on u.activity_id = a.id
  group by c.id
), page as (
  select plan_id, 'commitment' as level, number, null::smallint as activity, at from told
  union all
  select c.plan_id, 'commitment', c.number, a.number, max(u.recorded_at)
  from commitment c join activity_at($1::date) a on a.commitment_id = c.id left join progress_update u on u.activity_id = a.id group by c.id, a.id, a.number
  union all
  select x.plan_id, 'axis', x.number, null, max(t.at) from axis x left join told t on t.axis_id = x.id group by x.id
  union all
  select p.id, 'plan', null, null, max(t.at) from plan p left join told t on t.plan_id = p.id group by p.id
)
select p.slug as plan, p.archive, page.level, page.number, page.activity, to_char(page.at at time zone 'Africa/Casablanca', 'YYYY-MM-DD') as "changedOn"
from page join plan p on p.id = page.plan_id
where p.state <> 'draft'
order by p.start_on desc, p.id, page.level = 'plan' desc, page.level, page.number, page.activity nulls first`;
