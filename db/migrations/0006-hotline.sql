-- 热线导入: saved column mappings, what each import did, and what the sheet last said of each ticket.
create table column_mapping (
  town_id int not null references town,
  id uuid not null,
  name text not null,
  columns jsonb not null,
  date_format text not null,
  time_zone text not null,
  header text[] not null,
  primary key (town_id, id),
  unique (town_id, name)
);
call raise_wall('column_mapping');

create table import_batch (
  town_id int not null references town,
  id uuid not null,
  file_name text not null,
  -- null when the sheet was read from a disk
  file_id uuid,
  mapping_id uuid not null,
  dry_run boolean not null,
  state text not null check (state in ('running', 'done', 'failed')),
  by_name text not null,
  started_at timestamptz not null,
  finished_at timestamptz,
  row_count int not null,
  -- rows behind us: an import that was cut off goes on from here
  done int not null default 0,
  created int not null default 0,
  changed int not null default 0,
  same int not null default 0,
  failed int not null default 0,
  primary key (town_id, id),
  foreign key (town_id, mapping_id) references column_mapping
);
create index import_batch_by_start on import_batch (town_id, started_at desc, id desc);
call raise_wall('import_batch');

-- A row of the sheet may have several faults, in the order of nth.
create table import_error (
  town_id int not null,
  batch_id uuid not null,
  row int not null,
  nth int not null,
  code text not null,
  column_name text,
  value text,
  message text not null,
  advice text not null,
  primary key (town_id, batch_id, row, nth),
  foreign key (town_id, batch_id) references import_batch
);
call raise_wall('import_error', 'select, insert');

create table import_difference (
  town_id int not null,
  batch_id uuid not null,
  row int not null,
  number text not null,
  field text not null,
  was text,
  now text,
  -- false: changed here since the last sheet, and ours stands
  applied boolean not null,
  primary key (town_id, batch_id, row, field),
  foreign key (town_id, batch_id) references import_batch
);
call raise_wall('import_difference', 'select, insert');

-- What the last sheet said of a ticket: the next one is compared with this, not with what staff have made of the request.
create table hotline_ticket (
  town_id int not null,
  number text not null,
  request_id uuid not null,
  content jsonb not null,
  batch_id uuid not null,
  row int not null,
  primary key (town_id, number),
  foreign key (town_id, request_id) references request,
  foreign key (town_id, batch_id) references import_batch
);
call raise_wall('hotline_ticket', 'select, insert, update');
