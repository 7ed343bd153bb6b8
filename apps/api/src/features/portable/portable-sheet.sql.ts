const MEANS = `case when s.missions is not null then json_build_object('missions', s.missions, 'expertsPerMission', s.experts_per_mission,
      'daysPerMission', trim_scale(s.days_per_mission), 'personDays', trim_scale(s.person_days)) end`;

/** Whoever did not agree to be named is there by role and country only. */
const EXPERTS = `coalesce((
      select json_agg(json_build_object('role', e.role, 'title', case when e.agreed then e.title end, 'name', case when e.agreed then e.name end,
                                        'country', e.country, 'agreed', e.agreed) order by e.position)
      from sheet_expert e where e.activity_id = s.activity_id), '[]')`;

/** The sheet of the activity `b` in every language, as it is public: SheetForm, or null. DOMAIN.md §10 */
export const SHEET = `(
    select json_build_object('objective', s.objective, 'projectStart', partial_date(s.project_start_on, s.project_start_precision),
      'projectMonths', to_json(s.project_months), 'means', ${MEANS}, 'experts', ${EXPERTS}, 'targetGroup', s.target_group, 'method', s.method,
      'indicators', s.indicators, 'deliverables', s.deliverables)
    from activity_sheet s where s.activity_id = b.id)`;
