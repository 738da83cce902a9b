import type { Generated } from 'kysely'
import type { Id } from '#values/id.ts'

type Provision = Id<'Provision'>
type Stream = Id<'Stream'>

/** Every table's columns, in one map. A law holds it equal to the real catalogue. */
export type Tables = {
  provision_slug: { slug: string; provision_id: Provision }
  provision: {
    provision_id: Provision
    name: string
    zone: Generated<string>
    is_demo: Generated<boolean>
    wrapped_key: Buffer
    seal_public_key: Buffer
    wrapped_seal_key: Buffer
    created_at: Date
  }
  stream: {
    provision_id: Provision
    stream_id: Stream
    wrapped_key: Buffer | null
    head_seq: number
    head_hash: Buffer
    sealed_seq: Generated<number>
  }
  entry: {
    provision_id: Provision
    stream_id: Stream
    seq: number
    entry_id: string
    kind: string
    happened: string
    recorded: Date
    actor: object
    about: string[]
    corrects: number | null
    facts: object | null
    facts_salt: Buffer | null
    facts_digest: Buffer
    hash: Buffer
  }
  words: {
    provision_id: Provision
    stream_id: Stream
    seq: number
    part: string
    about: string | null
    wrapped_key: Buffer | null
    sealed: Buffer | null
    digest: Buffer
  }
  subject_stream: { provision_id: Provision; subject_id: Stream; stream_id: Stream }
  submission: { provision_id: Provision; submission: Buffer; stream_id: Stream; made_at: Date }
  main_provider: {
    provision_id: Provision
    main_provider_id: Id<'MainProvider'>
    version: Generated<number>
    name: string
    safeguarding_lead: string | null
    email: string | null
    telephone: string | null
    ended_on: string | null
  }
  student: {
    provision_id: Provision
    student_id: Id<'Student'>
    version: Generated<number>
    given_name: string
    family_name: string
    known_as: string | null
    year_group: string | null
    main_provider_id: Id<'MainProvider'> | null
    days: number[]
    joined_on: string
    left_on: string | null
    send: boolean
    language: string | null
  }
  family_contact: {
    provision_id: Provision
    contact_id: Id<'Family'>
    version: Generated<number>
    student_id: Id<'Student'>
    name: string
    relation: string
    parental_responsibility: boolean
    may_be_told: boolean
    through: string | null
    telephone: string | null
    email: string | null
    not_contacted_because: string | null
    ended_on: string | null
  }
  staff: {
    provision_id: Provision
    staff_id: Id<'Staff'>
    version: Generated<number>
    name: string
    job: string
    trusted_adult: boolean
    joined_on: string
    left_on: string | null
  }
  sign_in_name: { digest: Buffer; provision_id: Provision; account_id: Id<'Account'> }
  sign_in_try: { digest: Buffer; tries: number; tried_at: Date; open_at: Date }
  account: {
    provision_id: Provision
    account_id: Id<'Account'>
    staff_id: Id<'Staff'>
    email: string
    password_hash: string | null
    password_set_at: Date | null
    made_at: Date
    closed_at: Date | null
  }
  sign_in_link: {
    provision_id: Provision
    digest: Buffer
    account_id: Id<'Account'>
    made_by: Id<'Staff'>
    made_at: Date
    ends_at: Date
  }
  session: {
    provision_id: Provision
    session_id: Id<'Session'>
    digest: Buffer
    account_id: Id<'Account'>
    began_at: Date
    seen_at: Date
  }
  role_grant: {
    provision_id: Provision
    grant_id: string
    staff_id: Id<'Staff'>
    role: string
    asked_by: Id<'Staff'>
    asked_at: Date
    confirmed_by: Id<'Staff'> | null
    confirmed_at: Date | null
    at_set_up: Generated<boolean>
    ended_by: Id<'Staff'> | null
    ended_at: Date | null
  }
  key_sheet: {
    provision_id: Provision
    staff_id: Id<'Staff'>
    fingerprint: string
    confirmed_at: Date
  }
  subject_seer: {
    provision_id: Provision
    subject_id: Stream
    staff_id: Id<'Staff'>
    why: string
  }
  subject_seen_by_role: { provision_id: Provision; subject_id: Stream; role: string }
  exclusion: { provision_id: Provision; subject_id: Stream; staff_id: Id<'Staff'> }
  view: {
    provision_id: Provision
    view_id: Id<'View'>
    staff_id: Id<'Staff'>
    subject_id: Stream
    why: string
    viewed_at: Date
  }
  policy_version: {
    provision_id: Provision
    version_id: string
    document: string
    in_force_from: string
    added_at: Date
  }
  school_calendar: {
    provision_id: Provision
    day_ends: string
    weekdays: number[]
    terms: object
    closures: string[]
  }
  judgement: {
    provision_id: Provision
    subject_id: Stream
    rule: string
    party_id: Id<'Party'> | null
    nth: number
    policy_version: string
    opens_at: Date | null
    due_at: Date | null
    settled_at: Date | null
    verdict: string | null
    evidence: object
    proved_at: Date | null
    settles: string | null
    held: boolean
    rejudge_at: Date | null
  }
  report_register: {
    provision_id: Provision
    report_id: Id<'Report'>
    received_at: Date
    channel: string
    teller: string
    named: boolean
    feel_safe: string
    about_an_adult: boolean
    keep_from: string[]
    told_to: Id<'Staff'> | null
    read_at: Date | null
    answered_at: Date | null
  }
  report_triage: {
    provision_id: Provision
    report_id: Id<'Report'>
    safe_tonight: string | null
    road: string | null
    result: string | null
    case_id: Id<'Case'> | null
    decided_at: Date | null
    check_on: string | null
    checked_at: Date | null
  }
  named_outsider: {
    provision_id: Provision
    staff_id: Id<'Staff'>
    named_by: Id<'Staff'>
    named_at: Date
  }
  return_words: {
    provision_id: Provision
    lookup: Buffer
    report_id: Id<'Report'>
    confirmed_party: Id<'Party'> | null
    cancelled: Generated<boolean>
  }
  return_opening: { provision_id: Provision; lookup: Buffer; opened_at: Date }
  case_register: {
    provision_id: Provision
    case_id: Id<'Case'>
    number: string
    opened_at: Date
    severity: string | null
    on_hold: Generated<boolean>
    review_on: string | null
    closed_at: Date | null
    investigator: Id<'Staff'> | null
    targets: Generated<number>
    alleged: Generated<number>
  }
  case_number: { provision_id: Provision; year: number; last: number }
  party_person: {
    provision_id: Provision
    party_id: Id<'Party'>
    stream_id: Stream
    person_kind: string
    person_id: string
  }
  case_closing: {
    provision_id: Provision
    case_id: Id<'Case'>
    closed_at: Date
    why: string
    without_answer: boolean
    reopened_at: Date | null
  }
}
