import type { DataSource } from 'typeorm';

/**
 * Refuses to run when the wall between towns has a hole: the running role is a superuser, bypasses row-level security
 * or owns a table; or a table with a town lacks forced row-level security, the town in its policy or town-first keys.
 */
export async function assertWalls(source: DataSource): Promise<void> {
  const holes: { hole: string }[] = await source.query(`
    select 'the running role ' || rolname || ' can pass the wall' as hole from pg_roles
     where rolname = current_user and (rolsuper or rolbypassrls)
    union all
    select 'the running role owns ' || relname from pg_class
     where relowner = current_user::regrole and relnamespace = 'public'::regnamespace
    union all
    select 'no forced row-level security on ' || c.relname from pg_class c
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
       and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'town_id')
       and c.relname <> 'session' and not (c.relrowsecurity and c.relforcerowsecurity)
    union all
    select 'the policy ' || policyname || ' on ' || tablename || ' does not ask for the town' from pg_policies
     where schemaname = 'public'
       and not (qual like '%town_id = ( SELECT current_town()%' and with_check like '%town_id = ( SELECT current_town()%')
    union all
    select 'the key of ' || c.relname || ' does not begin with the town' from pg_class c
      join pg_index i on i.indrelid = c.oid and i.indisprimary
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'town_id'
     where c.relnamespace = 'public'::regnamespace and c.relname <> 'session' and i.indkey[0] <> a.attnum`);
  if (holes.length > 0)
    throw new Error(`The wall between towns has a hole: ${holes.map((row) => row.hole).join('; ')}`);
}
