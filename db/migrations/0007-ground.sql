-- The ground a town stands on: grids as areas, construction sites and other named places as points.
create table grid (
  town_id int not null references town,
  id uuid not null,
  code text not null,
  name text not null,
  kind text not null check (kind in ('integrated', 'site')),
  -- closed ring of [longitude, latitude], WGS-84
  area jsonb not null,
  primary key (town_id, id),
  unique (town_id, code)
);
call raise_wall('grid');

create table place (
  town_id int not null references town,
  id uuid not null,
  code text not null,
  name text not null,
  kind text not null check (kind in ('constructionSite')),
  address text not null,
  longitude double precision not null,
  latitude double precision not null,
  grid_id uuid not null,
  contractor text not null,
  phase text not null,
  primary key (town_id, id),
  unique (town_id, code),
  foreign key (town_id, grid_id) references grid
);
call raise_wall('place');
