-- Each time a case was closed, and whether it was opened again: a relapse. A closed case has one row without reopened_at.

create table case_closing (
  provision_id uuid not null,
  case_id uuid not null,
  closed_at timestamptz not null,
  why text not null,
  -- closed on a reason why the one who was hurt could not answer
  without_answer boolean not null,
  reopened_at timestamptz,
  primary key (provision_id, case_id, closed_at)
);
create unique index case_closing_now on case_closing (provision_id, case_id) where reopened_at is null;

alter table case_closing enable row level security;
alter table case_closing force row level security;
create policy tenant on case_closing using (provision_id = current_provision());

grant select, insert, delete on case_closing to upstander_app;
