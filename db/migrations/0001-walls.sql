-- The running role, and the wall that every town table stands behind.
-- The role owns nothing, so it can neither disable the policies nor read past them; the process tests that when it starts.

-- Which town this transaction is about; null where none was set, and a null town matches no row.
-- Plain SQL and stable, so that the planner folds it into an index condition.
create function current_town() returns int language sql stable parallel safe
  return nullif(current_setting('app.town_id', true), '')::int;

-- Put a town table behind the wall. `acts` is what the running role may do to it.
create procedure raise_wall(town_table regclass, acts text default 'select, insert, update, delete') language plpgsql as $$
begin
  execute format('alter table %s enable row level security', town_table);
  execute format('alter table %s force row level security', town_table);
  execute format(
    'create policy own_town on %s
       using      (town_id = (select current_town()))
       with check (town_id = (select current_town()))', town_table);
  execute format('grant %s on %s to center_app', acts, town_table);
end $$;
