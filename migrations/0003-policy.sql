-- The policy's versions, the days that count, and how every rule stands.

create table policy_version (
  provision_id uuid not null,
  version_id uuid not null,
  document text not null,
  in_force_from date not null,
  added_at timestamptz not null,
  primary key (provision_id, version_id)
);

create table school_calendar (
  provision_id uuid primary key,
  day_ends text not null,
  weekdays integer[] not null,
  terms jsonb not null,
  closures text[] not null
);

-- One rule judged on one subject, for one person in it, the nth time it asks. What does not apply has no row.
create table judgement (
  provision_id uuid not null,
  subject_id uuid not null,
  rule text not null,
  party_id uuid,
  nth integer not null,
  -- the version it was judged under
  policy_version uuid not null,
  opens_at timestamptz,
  due_at timestamptz,
  settled_at timestamptz,
  verdict text,
  evidence jsonb not null,
  proved_at timestamptz,
  settles text,
  held boolean not null,
  rejudge_at timestamptz,
  unique nulls not distinct (provision_id, subject_id, rule, party_id, nth)
);
create index judgement_open on judgement (provision_id, due_at) where verdict is null;
create index judgement_rejudge on judgement (provision_id, rejudge_at) where rejudge_at is not null;

do $$
declare tenant_table text;
begin
  foreach tenant_table in array array['policy_version', 'school_calendar', 'judgement'] loop
    execute format('alter table %I enable row level security', tenant_table);
    execute format('alter table %I force row level security', tenant_table);
    execute format('create policy tenant on %I using (provision_id = current_provision())', tenant_table);
  end loop;
end $$;

-- A version that was once in force stays as it was.
grant select, insert on policy_version to upstander_app;
grant select, insert, update on school_calendar to upstander_app;
grant select, insert, delete on judgement to upstander_app;
