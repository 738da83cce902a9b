-- Projections of cases: the register, its running numbers, and who on the roster a party is.

create table case_register (
  provision_id uuid not null,
  case_id uuid not null,
  -- as people say it, 2026-7: it names nobody
  number text not null,
  opened_at timestamptz not null,
  severity text,
  on_hold boolean not null default false,
  review_on date,
  closed_at timestamptz,
  investigator uuid,
  targets integer not null default 0,
  alleged integer not null default 0,
  primary key (provision_id, case_id),
  unique (provision_id, number)
);
create index case_register_open on case_register (provision_id, opened_at) where closed_at is null;

-- The last number that was given in a year. Its row makes two who open a case at once wait for each other.
create table case_number (
  provision_id uuid not null,
  year integer not null,
  last integer not null,
  primary key (provision_id, year)
);

-- The only link from a party to a person. It goes when the identification is undone.
create table party_person (
  provision_id uuid not null,
  party_id uuid not null,
  stream_id uuid not null,
  person_kind text not null check (person_kind in ('student', 'staff')),
  person_id uuid not null,
  primary key (provision_id, party_id)
);
create index party_person_by_person on party_person (provision_id, person_kind, person_id);
create index party_person_by_stream on party_person (provision_id, stream_id);

do $$
declare tenant_table text;
begin
  foreach tenant_table in array array['case_register', 'case_number', 'party_person'] loop
    execute format('alter table %I enable row level security', tenant_table);
    execute format('alter table %I force row level security', tenant_table);
    execute format('create policy tenant on %I using (provision_id = current_provision())', tenant_table);
  end loop;
end $$;

grant select, insert, update on case_register, case_number to upstander_app;
grant select, insert, delete on party_person to upstander_app;
