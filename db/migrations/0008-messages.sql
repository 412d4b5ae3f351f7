-- Outgoing words, kept as sent: to whom, about which line of which timeline.
create table message (
  town_id int not null references town,
  id uuid not null,
  request_id uuid not null,
  entry_id uuid not null,
  channel text not null check (channel in ('sms')),
  phone text not null,
  words text not null,
  sent_at timestamptz not null,
  primary key (town_id, id),
  -- a job that runs twice tells nobody twice
  unique (town_id, entry_id, channel, phone),
  foreign key (town_id, request_id) references request
);
create index message_of_request on message (town_id, request_id);
call raise_wall('message', 'select, insert');
