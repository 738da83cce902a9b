-- What was decided about each report, and who deals with a concern about the person in charge.

-- Triage comes after reports and keeps its own projection.
alter table report_register drop column safe_tonight, drop column road, drop column case_id;

create table report_triage (
  provision_id uuid not null,
  report_id uuid not null,
  safe_tonight text,
  road text,
  result text,
  case_id uuid,
  decided_at timestamptz,
  -- the light road: the day of the one check, and when it was made
  check_on date,
  checked_at timestamptz,
  primary key (provision_id, report_id)
);
create index report_triage_by_case on report_triage (provision_id, case_id) where case_id is not null;

create table named_outsider (
  provision_id uuid primary key,
  staff_id uuid not null,
  named_by uuid not null,
  named_at timestamptz not null,
  foreign key (provision_id, staff_id) references staff,
  foreign key (provision_id, named_by) references staff
);

do $$
declare tenant_table text;
begin
  foreach tenant_table in array array['report_triage', 'named_outsider'] loop
    execute format('alter table %I enable row level security', tenant_table);
    execute format('alter table %I force row level security', tenant_table);
    execute format('create policy tenant on %I using (provision_id = current_provision())', tenant_table);
  end loop;
end $$;

grant select, insert, update on report_triage, named_outsider to upstander_app;
