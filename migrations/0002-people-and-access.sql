-- Who is here, and who may come in. The roster and the accounts are plain rows of a provision; what the policy judges
-- about people is in the record. Nobody is deleted: they leave.

create table main_provider (
  provision_id uuid not null,
  main_provider_id uuid not null,
  version integer not null default 1,
  name text not null,
  safeguarding_lead text,
  email text,
  telephone text,
  ended_on date,
  primary key (provision_id, main_provider_id)
);

create table student (
  provision_id uuid not null,
  student_id uuid not null,
  version integer not null default 1,
  given_name text not null,
  family_name text not null,
  known_as text,
  year_group text,
  main_provider_id uuid,
  -- ISO weekdays, Monday is 1
  days integer[] not null,
  joined_on date not null,
  left_on date,
  send boolean not null,
  language text,
  primary key (provision_id, student_id),
  foreign key (provision_id, main_provider_id) references main_provider
);

create table family_contact (
  provision_id uuid not null,
  contact_id uuid not null,
  version integer not null default 1,
  student_id uuid not null,
  name text not null,
  relation text not null,
  parental_responsibility boolean not null,
  may_be_told boolean not null,
  -- through whom they are spoken to, if not directly
  through text,
  telephone text,
  email text,
  -- why they must not be contacted; nobody who has this may be told
  not_contacted_because text,
  ended_on date,
  primary key (provision_id, contact_id),
  foreign key (provision_id, student_id) references student,
  check (not_contacted_because is null or not may_be_told)
);
create index family_contact_by_student on family_contact (provision_id, student_id);

create table staff (
  provision_id uuid not null,
  staff_id uuid not null,
  version integer not null default 1,
  name text not null,
  job text not null,
  -- a student may choose them to talk to
  trusted_adult boolean not null,
  joined_on date not null,
  left_on date,
  primary key (provision_id, staff_id)
);

-- Outside the walls: a keyed digest of a sign-in name, and where it belongs …
create table sign_in_name (
  digest bytea primary key,
  provision_id uuid not null,
  account_id uuid not null
);
-- … and how often a name or an address was tried, as keyed digests, for an hour. A name that nobody has is counted alike.
create table sign_in_try (
  digest bytea primary key,
  tries integer not null,
  tried_at timestamptz not null,
  open_at timestamptz not null
);
create index sign_in_try_by_age on sign_in_try (tried_at);

create table account (
  provision_id uuid not null,
  account_id uuid not null,
  staff_id uuid not null,
  email text not null,
  -- null until the person has chosen a password
  password_hash text,
  password_set_at timestamptz,
  made_at timestamptz not null,
  closed_at timestamptz,
  primary key (provision_id, account_id),
  foreign key (provision_id, staff_id) references staff
);
create unique index account_of_staff on account (provision_id, staff_id) where closed_at is null;

create table sign_in_link (
  provision_id uuid not null,
  digest bytea not null,
  account_id uuid not null,
  made_by uuid not null,
  made_at timestamptz not null,
  ends_at timestamptz not null,
  primary key (provision_id, digest),
  unique (provision_id, account_id),
  foreign key (provision_id, account_id) references account
);

create table session (
  provision_id uuid not null,
  session_id uuid not null,
  digest bytea not null,
  account_id uuid not null,
  began_at timestamptz not null,
  seen_at timestamptz not null,
  primary key (provision_id, session_id),
  unique (provision_id, digest),
  foreign key (provision_id, account_id) references account
);
create index session_by_account on session (provision_id, account_id);

-- Which role somebody holds, who asked for it, and who made sure of it. A role that reads cases counts from the confirmation.
create table role_grant (
  provision_id uuid not null,
  grant_id uuid not null,
  staff_id uuid not null,
  role text not null,
  asked_by uuid not null,
  asked_at timestamptz not null,
  confirmed_by uuid,
  confirmed_at timestamptz,
  -- given when the provision was set up, when there was nobody else to confirm it
  at_set_up boolean not null default false,
  ended_by uuid,
  ended_at timestamptz,
  primary key (provision_id, grant_id),
  foreign key (provision_id, staff_id) references staff,
  check (confirmed_by is null or at_set_up or (confirmed_by <> asked_by and confirmed_by <> staff_id))
);
create unique index role_grant_held on role_grant (provision_id, staff_id, role) where ended_at is null;

-- Who may know of a report or a case, and why: named people, and whoever holds a role. What has no row here is seen by nobody.
create table subject_seer (
  provision_id uuid not null,
  subject_id uuid not null,
  staff_id uuid not null,
  why text not null,
  primary key (provision_id, subject_id, staff_id, why)
);
create index subject_seer_by_staff on subject_seer (provision_id, staff_id);

create table subject_seen_by_role (
  provision_id uuid not null,
  subject_id uuid not null,
  role text not null,
  primary key (provision_id, subject_id, role)
);
create index subject_seen_by_role_by_role on subject_seen_by_role (provision_id, role);

-- An exclusion beats every reason to see.
create table exclusion (
  provision_id uuid not null,
  subject_id uuid not null,
  staff_id uuid not null,
  primary key (provision_id, subject_id, staff_id)
);
create index exclusion_by_staff on exclusion (provision_id, staff_id);

create table view (
  provision_id uuid not null,
  view_id uuid not null,
  staff_id uuid not null,
  subject_id uuid not null,
  why text not null,
  viewed_at timestamptz not null,
  primary key (provision_id, view_id)
);
create index view_by_subject on view (provision_id, subject_id, viewed_at);

do $$
declare tenant_table text;
begin
  foreach tenant_table in array array['main_provider', 'student', 'family_contact', 'staff', 'account', 'sign_in_link',
    'session', 'role_grant', 'subject_seer', 'subject_seen_by_role', 'exclusion', 'view'] loop
    execute format('alter table %I enable row level security', tenant_table);
    execute format('alter table %I force row level security', tenant_table);
    execute format('create policy tenant on %I using (provision_id = current_provision())', tenant_table);
  end loop;
end $$;

grant select, insert, update on main_provider, student, family_contact, staff to upstander_app;
grant select, insert, delete on sign_in_name to upstander_app;
grant select, insert, update, delete on sign_in_try to upstander_app;
grant select, insert, update (password_hash, password_set_at, closed_at) on account to upstander_app;
grant select, insert, delete on sign_in_link to upstander_app;
grant select, insert, update (seen_at), delete on session to upstander_app;
-- What was asked for stays as it was asked; a confirmation and an end are added to it.
grant select, insert, update (confirmed_by, confirmed_at, ended_by, ended_at) on role_grant to upstander_app;
grant select, insert, delete on subject_seer, subject_seen_by_role, exclusion to upstander_app;
-- Who looked is never changed.
grant select, insert on view to upstander_app;
