-- 惠企服务菜单: categories, items with versions, service points.
create table category (
  town_id int not null references town,
  id uuid not null,
  code text not null,
  name text not null,
  hint text not null,
  parent_id uuid,
  needs_place boolean not null default false,
  -- false: comes from outside (a hotline's own types) and is no choice for a requester
  offered boolean not null default true,
  unit_id uuid not null,
  position int not null,
  primary key (town_id, id),
  unique (town_id, code),
  foreign key (town_id, parent_id) references category,
  foreign key (town_id, unit_id) references unit
);
call raise_wall('category');

create table service_point (
  town_id int not null references town,
  id uuid not null,
  code text not null,
  name text not null,
  kind text not null check (kind in ('counter', 'park', 'bank', 'partner', 'site', 'canteen', 'charging')),
  address text not null,
  longitude double precision not null,
  latitude double precision not null,
  hours text not null,
  phone text not null,
  step_free boolean not null,
  words text not null,
  search_words text[] not null,
  position int not null,
  primary key (town_id, id),
  unique (town_id, code)
);
call raise_wall('service_point');

create table service_item (
  town_id int not null references town,
  id uuid not null,
  code text not null,
  primary key (town_id, id),
  unique (town_id, code)
);
call raise_wall('service_item');

-- One row a version; every request keeps the version it was filed under. `guide` holds the fields that only a reader needs.
create table service_item_version (
  town_id int not null,
  item_id uuid not null,
  version int not null,
  state text not null check (state in ('draft', 'inReview', 'published', 'superseded', 'withdrawn')),
  name text not null,
  summary text not null,
  category_id uuid not null,
  audience text[] not null,
  themes text[] not null,
  channels text[] not null,
  free_of_charge boolean not null,
  guide jsonb not null,
  search_words text[] not null,
  changed_by uuid,
  changed_at timestamptz not null,
  in_force_from date,
  primary key (town_id, item_id, version),
  foreign key (town_id, item_id) references service_item,
  foreign key (town_id, category_id) references category
);
create unique index one_version_in_force on service_item_version (town_id, item_id) where state = 'published';
-- Written seldom and searched while typing: no pending list that every search would have to read through.
create index service_item_search on service_item_version using gin (search_words) with (fastupdate = off) where state = 'published';
call raise_wall('service_item_version');

-- Under row-level security an array's containment is not leakproof and its index goes unused. These run as the owner and
-- test the town themselves. An item's words carry the field they stand in: c: any text, n…: its name, s…: its synonyms,
-- t…: its themes, k: its code (libs/catalog/menu/menu-words.rules.ts).
-- The planner does not know that a scan unpacks every array, and would take one where a town has some dozens of items.
create function find_service_items(wanted text[]) returns table (item_id uuid, version int)
  language sql stable security definer set search_path = public, pg_temp set enable_seqscan = off
  begin atomic
    select v.item_id, v.version from service_item_version v
     where v.town_id = current_town()
       and v.state = 'published' and v.search_words @> wanted;
  end;
create function find_town_enterprises(wanted text[]) returns setof uuid
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select e.enterprise_id from town_enterprise e
     where e.town_id = current_town() and e.search_words @> wanted;
  end;
revoke all on function find_service_items(text[]), find_town_enterprises(text[]) from public;
grant execute on function find_service_items(text[]), find_town_enterprises(text[]) to center_app;
