-- Uploads: what was sniffed and kept; the bytes lie in the file store under storage_key.
create table file (
  town_id int not null references town,
  id uuid not null,
  name text not null,
  media_type text not null,
  bytes int not null,
  width int,
  height int,
  sha256 text not null,
  storage_key text not null,
  preview_key text,
  taken_longitude double precision,
  taken_latitude double precision,
  uploaded_by uuid,
  uploaded_at timestamptz not null,
  -- what it belongs to now, e.g. request/<id>; null is swept after a day
  belongs_to text,
  primary key (town_id, id)
);
create index file_unclaimed on file (town_id, uploaded_at) where belongs_to is null;
create index file_of on file (town_id, belongs_to) where belongs_to is not null;
call raise_wall('file');
