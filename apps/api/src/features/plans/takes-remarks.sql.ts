/** A report that takes remarks on a day, as the pure rule says it (`editions/lifecycle.ts`): DOMAIN.md §8. `r` a row of report. */
export const takesRemarks = (day: string): string => `coalesce(r.remarks_until >= ${day}, false)
  and exists (select from report_edition d where d.report_id = r.id and d.kind = 'draft' and d.published_at is not null)
  and not exists (select from report_edition d where d.report_id = r.id and d.kind = 'final' and d.published_at is not null)`;
