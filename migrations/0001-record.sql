-- The record: what happened, in chained entries and sealed words. Every table belongs to a provision and answers
-- to nobody without one: the tenant is set per transaction, and without it no row is seen.

create function current_provision() returns uuid
  language sql stable
  return nullif(current_setting('app.provision', true), '')::uuid;

-- Outside the walls: only which address belongs to which provision.
create table provision_slug (
  slug text primary key check (slug ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
  provision_id uuid not null unique
);

create table provision (
  provision_id uuid primary key,
  name text not null,
  zone text not null default 'Europe/London',
  is_demo boolean not null default false,
  wrapped_key bytea not null,
  seal_public_key bytea not null,
  wrapped_seal_key bytea not null,
  created_at timestamptz not null
);

create table stream (
  provision_id uuid not null,
  stream_id uuid not null,
  -- null once the stream was shredded
  wrapped_key bytea,
  head_seq integer not null,
  head_hash bytea not null,
  sealed_seq integer not null default 0,
  primary key (provision_id, stream_id)
) with (fillfactor = 85);
create index stream_unsealed on stream (provision_id) where head_seq > sealed_seq;

create table entry (
  provision_id uuid not null,
  stream_id uuid not null,
  seq integer not null,
  entry_id uuid not null,
  kind text not null,
  happened text not null,
  recorded timestamptz not null,
  actor jsonb not null,
  about uuid[] not null,
  corrects integer,
  -- null once the facts were destroyed; the digest stays, so that the chain still verifies
  facts jsonb,
  facts_salt bytea,
  facts_digest bytea not null,
  hash bytea not null,
  primary key (provision_id, stream_id, seq)
);

create table words (
  provision_id uuid not null,
  stream_id uuid not null,
  seq integer not null,
  part text not null,
  about uuid,
  -- null once these words were destroyed
  wrapped_key bytea,
  sealed bytea,
  digest bytea not null,
  primary key (provision_id, stream_id, seq, part)
);

-- Which streams are read for a subject beside its own: a case reads the reports joined to it.
create table subject_stream (
  provision_id uuid not null,
  subject_id uuid not null,
  stream_id uuid not null,
  primary key (provision_id, subject_id, stream_id)
);
create index subject_stream_by_stream on subject_stream (provision_id, stream_id);

-- What was sent, once: a second press of the same button finds the first. Kept for a limited time.
create table submission (
  provision_id uuid not null,
  submission bytea not null,
  stream_id uuid not null,
  made_at timestamptz not null,
  primary key (provision_id, submission)
);

do $$
declare tenant_table text;
begin
  foreach tenant_table in array array['provision', 'stream', 'entry', 'words', 'subject_stream', 'submission'] loop
    execute format('alter table %I enable row level security', tenant_table);
    execute format('alter table %I force row level security', tenant_table);
    execute format('create policy tenant on %I using (provision_id = current_provision())', tenant_table);
  end loop;
end $$;

-- The record grows: its entries are never changed or deleted by the application. Words and facts may be destroyed,
-- which needs their columns and no others.
grant select, insert on provision_slug to upstander_app;
grant select, insert, update (name, zone) on provision to upstander_app;
grant select, insert, update (wrapped_key, head_seq, head_hash, sealed_seq) on stream to upstander_app;
grant select, insert, update (facts, facts_salt) on entry to upstander_app;
grant select, insert, update (wrapped_key, sealed) on words to upstander_app;
grant select, insert, delete on subject_stream to upstander_app;
grant select, insert, delete on submission to upstander_app;
