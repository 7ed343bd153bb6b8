import type { DataSource } from 'typeorm';

/** What PostgreSQL knows of the schema `public`, one line per column, constraint, index, function and trigger; TypeORM's own table left out. */
const CATALOGUE = `
  select format('column %s.%s %s%s%s%s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod), case when a.attnotnull then ' not null' end,
                case a.attidentity when 'a' then ' identity always' when 'd' then ' identity' end, ' default ' || pg_get_expr(d.adbin, d.adrelid)) as line
  from pg_attribute a join pg_class c on c.oid = a.attrelid left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
  where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped and c.relname <> 'migrations'
  union all select format('constraint %s.%s %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) from pg_constraint
  where connamespace = 'public'::regnamespace and conrelid <> 'migrations'::regclass
  union all select format('index %s', indexdef) from pg_indexes where schemaname = 'public' and tablename <> 'migrations'
  union all select format('function %s', pg_get_functiondef(oid)) from pg_proc where pronamespace = 'public'::regnamespace
  union all select format('trigger %s', pg_get_triggerdef(oid)) from pg_trigger where not tgisinternal
  order by 1`;

export const catalogueOf = async (dataSource: DataSource): Promise<string[]> =>
  (await dataSource.query<{ line: string }[]>(CATALOGUE)).map(({ line }) => line);
