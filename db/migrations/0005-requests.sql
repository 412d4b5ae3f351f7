-- 诉求: the request, its timeline, clocks, pauses; one engine for all that a town is asked.
create table request (
  town_id int not null references town,
  id uuid not null,
  number text not null,
  state text not null check (state in
    ('filed', 'waiting', 'accepted', 'dispatched', 'inProgress', 'paused', 'answered', 'closed', 'declined', 'withdrawn', 'merged')),
  version int not null default 1,
  kind text not null check (kind in ('enquiry', 'help', 'complaint', 'violationReport', 'suggestion', 'praise')),
  source text not null check (source in ('portal', 'counter', 'hotline', 'patrol', 'visit')),
  title text not null check (char_length(title) between 1 and 60),
  words text not null check (char_length(words) between 1 and 2000),
  category_id uuid not null,
  tier text check (tier in ('simple', 'composite', 'hard')),
  address text,
  longitude double precision,
  latitude double precision,
  -- who asks
  enterprise_id uuid references enterprise,
  requester_id uuid references person,
  contact_name text,
  contact_phone text,
  tracking_code text not null,
  -- where it came from
  idempotency_key text,
  filed_at timestamptz not null,
  filed_by uuid,
  service_item_id uuid,
  service_item_version int,
  external_number text,
  external_status text,
  import_batch_id uuid,
  -- who has it
  unit_id uuid,
  handler_id uuid,
  -- facts, each a moment
  question text,
  decline_reason text,
  dispatched_at timestamptz,
  first_contact_at timestamptz,
  meeting_asked_at timestamptz,
  returns int not null default 0,
  reworks int not null default 0,
  answered_at timestamptz,
  answered_by uuid,
  answer_outcome text check (answer_outcome in ('solved', 'partlyWithPlan', 'explained', 'policyLimit', 'unreachable')),
  answer_words text,
  rated_at timestamptz,
  satisfaction text check (satisfaction in ('verySatisfied', 'satisfied', 'fairlySatisfied', 'dissatisfied', 'veryDissatisfied')),
  solved boolean,
  rating_words text,
  followed_up_at timestamptz,
  followed_up_by uuid,
  follow_up_satisfaction text check (follow_up_satisfaction in ('verySatisfied', 'satisfied', 'fairlySatisfied', 'dissatisfied', 'veryDissatisfied')),
  follow_up_solved boolean,
  follow_up_words text,
  closed_at timestamptz,
  merged_into uuid,
  chased_on date,
  changed_at timestamptz not null,
  changed_by_name text not null,
  -- the clock that is due first; infinity where none runs
  due_at timestamptz not null default 'infinity',
  due_kind text,
  search_words text[] not null,
  primary key (town_id, id),
  unique (town_id, number),
  foreign key (town_id, category_id) references category,
  foreign key (town_id, unit_id) references unit,
  foreign key (town_id, handler_id) references staff,
  foreign key (town_id, merged_into) references request
);
create unique index request_once on request (town_id, idempotency_key) where idempotency_key is not null;
create unique index request_of_ticket on request (town_id, external_number) where external_number is not null;
create index request_by_due on request (town_id, due_at, id);
create index request_open_by_due on request (town_id, state, due_at, id) where state not in ('closed', 'declined', 'withdrawn', 'merged');
create index request_by_filed on request (town_id, filed_at desc, id desc);
create index request_by_state on request (town_id, state, filed_at desc, id desc);
create index request_of_unit on request (town_id, unit_id, due_at, id);
create index request_of_enterprise on request (town_id, enterprise_id, filed_at desc, id desc) where enterprise_id is not null;
create index request_of_requester on request (town_id, requester_id, filed_at desc, id desc) where requester_id is not null;
create index request_of_category on request (town_id, category_id, filed_at desc);
create index request_of_batch on request (town_id, import_batch_id) where import_batch_id is not null;
create index request_merged on request (town_id, merged_into) where merged_into is not null;
create index request_search on request using gin (search_words);
call raise_wall('request');

-- The number of the day: XJ-2026-0901-0034 is the 34th of 1 September.
create table request_number (
  town_id int not null references town,
  on_date date not null,
  last int not null,
  primary key (town_id, on_date)
);
call raise_wall('request_number');

-- Every verb leaves one row. Insert only, but for the mark of an act taken back within its ten seconds.
create table request_entry (
  town_id int not null,
  request_id uuid not null,
  id uuid not null,
  at timestamptz not null,
  verb text not null,
  from_state text,
  to_state text,
  by_kind text not null check (by_kind in ('requester', 'staff', 'system')),
  by_id uuid,
  by_name text not null,
  words text,
  internal boolean not null default false,
  facts jsonb not null default '{}',
  undone_at timestamptz,
  primary key (town_id, request_id, id),
  foreign key (town_id, request_id) references request
);
call raise_wall('request_entry', 'select, insert, update');

create table request_clock (
  town_id int not null,
  request_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('firstContact', 'signFor', 'answer', 'rework', 'callBack')),
  limit_value int not null check (limit_value > 0),
  limit_unit text not null check (limit_unit in ('naturalHour', 'workingHour', 'workingDay')),
  started_at timestamptz not null,
  -- null while a pause is open: then it is not due
  due_at timestamptz,
  provisional boolean not null,
  calendar_version text not null,
  stopped_at timestamptz,
  stopped_why text check (stopped_why in ('met', 'overtaken')),
  breached_at timestamptz,
  primary key (town_id, request_id, id),
  foreign key (town_id, request_id) references request
);
create index clock_running on request_clock (town_id, due_at) where stopped_at is null and breached_at is null;
call raise_wall('request_clock');

-- A pause belongs to the request and stops every clock of it.
create table request_pause (
  town_id int not null,
  request_id uuid not null,
  id uuid not null,
  reason text not null,
  words text not null,
  from_at timestamptz not null,
  until_at timestamptz,
  primary key (town_id, request_id, id),
  foreign key (town_id, request_id) references request
);
call raise_wall('request_pause');

-- Time limits per town, kind and tier; the most exact row wins.
create table time_limit (
  town_id int not null references town,
  clock text not null,
  kind text not null default '',
  tier text not null default '',
  value int not null,
  unit text not null,
  primary key (town_id, clock, kind, tier)
);
call raise_wall('time_limit');

-- How a request stood before a triage act, so that the desk can take it back within ten seconds.
create table request_undo (
  town_id int not null,
  request_id uuid not null,
  person_id uuid not null,
  entry_ids uuid[] not null,
  kept_at timestamptz not null,
  until_at timestamptz not null,
  request_before jsonb not null,
  clocks_before jsonb not null,
  pauses_before jsonb not null,
  primary key (town_id, request_id),
  foreign key (town_id, request_id) references request
);
call raise_wall('request_undo');

create table request_snooze (
  town_id int not null,
  person_id uuid not null,
  request_id uuid not null,
  until_at timestamptz not null,
  primary key (town_id, person_id, request_id),
  foreign key (town_id, request_id) references request
);
call raise_wall('request_snooze');

-- Who has which request open now; worth nothing after a crash.
create unlogged table request_viewer (
  town_id int not null,
  person_id uuid not null,
  request_id uuid not null,
  seen_at timestamptz not null,
  primary key (town_id, person_id)
);
create index request_viewer_of on request_viewer (town_id, request_id);
call raise_wall('request_viewer');

-- Words in requests, by index; see the note in 0004 on why this runs as the owner.
create function find_requests(wanted text[]) returns setof uuid
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select r.id from request r
     where r.town_id = current_town() and r.search_words @> wanted;
  end;
revoke all on function find_requests(text[]) from public;
grant execute on function find_requests(text[]) to center_app;
