-- Projections of reports: the register, and the way back in for whoever told us.

create table report_register (
  provision_id uuid not null,
  report_id uuid not null,
  received_at timestamptz not null,
  channel text not null,
  teller text not null,
  named boolean not null,
  feel_safe text not null,
  about_an_adult boolean not null,
  keep_from text[] not null,
  -- who wrote it down, when it was told to a member of staff
  told_to uuid,
  read_at timestamptz,
  answered_at timestamptz,
  safe_tonight text,
  road text,
  case_id uuid,
  primary key (provision_id, report_id)
);
create index report_register_by_day on report_register (provision_id, received_at);

create table return_words (
  provision_id uuid not null,
  lookup bytea not null,
  report_id uuid not null,
  -- whom a person has confirmed, face to face, to be the holder
  confirmed_party uuid,
  cancelled boolean not null default false,
  primary key (provision_id, lookup)
);
create index return_words_by_report on return_words (provision_id, report_id);

-- When the words were used, and nothing else about it: "Tuesday 10.40, was that you?"
create table return_opening (
  provision_id uuid not null,
  lookup bytea not null,
  opened_at timestamptz not null,
  primary key (provision_id, lookup, opened_at)
);

do $$
declare tenant_table text;
begin
  foreach tenant_table in array array['report_register', 'return_words', 'return_opening'] loop
    execute format('alter table %I enable row level security', tenant_table);
    execute format('alter table %I force row level security', tenant_table);
    execute format('create policy tenant on %I using (provision_id = current_provision())', tenant_table);
  end loop;
end $$;

grant select, insert, update on report_register to upstander_app;
grant select, insert, update on return_words to upstander_app;
grant select, insert on return_opening to upstander_app;
