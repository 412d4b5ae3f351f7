-- Towns, calendars, departments, people, sessions, enterprises.
-- town, person, enterprise and session are of the whole city and stand before the wall; what a town knows of them stands behind it.

create table town (
  id int primary key,
  code text not null unique check (code ~ '^[a-z][a-z0-9-]{1,30}$'),
  name text not null,
  centre_name text not null,
  district text not null,
  number_prefix text not null unique check (number_prefix ~ '^[A-Z]{2,4}$'),
  hue int not null check (hue between 0 and 359 and hue not between 15 and 35),
  phone text not null,
  address text not null,
  longitude double precision not null,
  latitude double precision not null,
  host text unique,
  example boolean not null default false,
  created_at timestamptz not null
);
grant select, insert on town to center_app;

-- The State Council's days (放假 and 调休), the same for every town; a town's own differences stand in town_day.
create table calendar_day (
  on_date date primary key,
  working boolean not null,
  name text not null,
  source text not null
);
grant select, insert, update on calendar_day to center_app;

create table town_day (
  town_id int not null references town,
  on_date date not null,
  working boolean not null,
  name text not null,
  source text not null,
  primary key (town_id, on_date)
);
call raise_wall('town_day');

create table opening_period (
  town_id int not null references town,
  opens text not null check (opens ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  closes text not null check (closes ~ '^([01]\d|2[0-3]):[0-5]\d$' and closes > opens),
  primary key (town_id, opens)
);
call raise_wall('opening_period');

create table unit (
  town_id int not null references town,
  id uuid not null,
  code text not null,
  name text not null,
  phone text,
  backstop boolean not null default false,
  position int not null,
  primary key (town_id, id),
  unique (town_id, code)
);
create unique index one_backstop on unit (town_id) where backstop;
call raise_wall('unit');

create table person (
  id uuid primary key,
  name text not null,
  phone text unique check (phone ~ '^1\d{10}$'),
  created_at timestamptz not null
);
grant select, insert, update on person to center_app;

-- A membership is (person, town, role); login and password belong to it, so that a town can let go of a person without the others.
create table staff (
  town_id int not null references town,
  id uuid not null,
  person_id uuid not null references person,
  login text not null check (login ~ '^[a-z][a-z0-9._-]{1,40}$'),
  unit_id uuid not null,
  password_hash text not null,
  second_factor text not null,
  disabled_at timestamptz,
  primary key (town_id, id),
  unique (town_id, login),
  unique (town_id, person_id),
  foreign key (town_id, unit_id) references unit
);
create index staff_of_unit on staff (town_id, unit_id);
call raise_wall('staff');

create table staff_role (
  town_id int not null,
  staff_id uuid not null,
  role text not null,
  primary key (town_id, staff_id, role),
  foreign key (town_id, staff_id) references staff on delete cascade
);
call raise_wall('staff_role');

-- No account holds two of system, security and audit administrator.
create unique index administrators_apart on staff_role (town_id, staff_id) where role in ('admin', 'security', 'auditor');

create table session (
  token_hash bytea primary key,
  door text not null check (door in ('portal', 'admin', 'bank')),
  person_id uuid not null references person,
  town_id int references town,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz
);
create index session_of_person on session (person_id) where revoked_at is null;
grant select, insert, update, delete on session to center_app;

create table one_time_code (
  id uuid primary key,
  phone text not null,
  source text not null,
  code_hash bytea not null,
  sent_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index one_time_code_of_phone on one_time_code (phone, sent_at desc);
create index one_time_code_of_source on one_time_code (source, sent_at desc);
grant select, insert, update, delete on one_time_code to center_app;

-- Failed tries to sign in, by account and by source: five lock the door for fifteen minutes.
create table failed_try (
  id uuid primary key,
  account text not null,
  source text not null,
  at timestamptz not null
);
create index failed_try_of_account on failed_try (account, at desc);
create index failed_try_of_source on failed_try (source, at desc);
grant select, insert, delete on failed_try to center_app;

create table enterprise (
  id uuid primary key,
  credit_code text not null unique check (credit_code ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
  check_digit_confirmed_by uuid references person,
  name text not null,
  industry text,
  size text check (size in ('large', 'medium', 'small', 'micro')),
  address text,
  founded_on date,
  created_at timestamptz not null
);
grant select, insert, update on enterprise to center_app;

create table enterprise_person (
  enterprise_id uuid not null references enterprise,
  person_id uuid not null references person,
  standing text not null check (standing in ('owner', 'handler', 'approver')),
  since timestamptz not null,
  primary key (enterprise_id, person_id)
);
create index enterprise_of_person on enterprise_person (person_id);
grant select, insert, update, delete on enterprise_person to center_app;

-- An enterprise's standing in a town.
create table town_enterprise (
  town_id int not null references town,
  enterprise_id uuid not null references enterprise,
  name text not null,
  credit_code text not null,
  search_words text[] not null,
  steward_id uuid,
  summary text,
  tags text[] not null default '{}',
  since timestamptz not null,
  primary key (town_id, enterprise_id),
  foreign key (town_id, steward_id) references staff
);
create index town_enterprise_by_name on town_enterprise (town_id, name, enterprise_id);
create index town_enterprise_search on town_enterprise using gin (search_words);
call raise_wall('town_enterprise');

-- Who did what of weight: sign-ins, grants, revocations, exports. Insert only.
create table audit_entry (
  town_id int not null references town,
  id uuid not null,
  at timestamptz not null,
  person_id uuid,
  act text not null,
  subject text not null,
  request_id text not null,
  primary key (town_id, id)
);
create index audit_entry_by_time on audit_entry (town_id, at desc, id desc);
call raise_wall('audit_entry', 'select, insert');
