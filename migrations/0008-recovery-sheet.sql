-- Who said that the recovery sheet of a key, known by its fingerprint, is printed and put away. The key itself is never here.

create table key_sheet (
  provision_id uuid not null,
  staff_id uuid not null,
  fingerprint text not null,
  confirmed_at timestamptz not null,
  primary key (provision_id, fingerprint, staff_id),
  foreign key (provision_id, staff_id) references staff
);

alter table key_sheet enable row level security;
alter table key_sheet force row level security;
create policy tenant on key_sheet using (provision_id = current_provision());

grant select, insert on key_sheet to upstander_app;
