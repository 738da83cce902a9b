import type { Transaction } from '#platform/database.ts'
import { digest } from '#platform/secrets.ts'
import type { SignedIn } from '#values/signed-in.ts'
import type { Id } from '#values/id.ts'
import type { Role } from '#values/permission.ts'
import { rolesThatRead } from './role-grant.ts'
import { atMostHours, type Session } from './session.ts'

/** Of the secret only the digest is kept. What the account left lying about for too long goes. */
export function addSession(
  tx: Transaction,
  session: { id: Id<'Session'>; token: string; account: Id<'Account'> },
  now: Temporal.Instant,
): void {
  tx.write('delete from session where provision_id = $1 and account_id = $2 and began_at < $3', [
    tx.provision,
    session.account,
    at(now.subtract({ hours: atMostHours })),
  ])
  tx.write(
    `insert into session (provision_id, session_id, digest, account_id, began_at, seen_at)
     values ($1, $2, $3, $4, $5, $5)`,
    [tx.provision, session.id, digest(session.token), session.account, at(now)],
  )
}

type Row = {
  session_id: Id<'Session'>
  began_at: Date
  seen_at: Date
  account_id: Id<'Account'>
  staff_id: Id<'Staff'>
  email: string
  name: string
  provision_name: string
  slug: string
  zone: string
  is_demo: boolean
  roles: Role[]
}

const rolesOf = `coalesce((select array_agg(role order by role) from role_grant r
  where r.provision_id = account.provision_id and r.staff_id = account.staff_id and ended_at is null
    and (confirmed_at is not null or role <> all ($4))), '{}')`

/** Who holds this secret, if their account is open and they have not left, and the session itself. It may be over. */
export async function findSession(
  tx: Transaction,
  token: string,
  now: Temporal.Instant,
): Promise<{ signedIn: SignedIn; session: Session } | undefined> {
  const [row] = await tx.read<Row>(
    `select session_id, began_at, seen_at, account_id, staff_id, account.email, staff.name,
       provision.name as provision_name, slug, zone, is_demo, ${rolesOf} as roles
     from session join account using (provision_id, account_id) join staff using (provision_id, staff_id)
       join provision using (provision_id) join provision_slug using (provision_id)
     where provision_id = $1 and digest = $2 and closed_at is null
       and (left_on is null or left_on >= ($3::timestamptz at time zone zone)::date)`,
    [tx.provision, digest(token), at(now), rolesThatRead],
  )
  if (row === undefined) return undefined
  const signedIn = {
    provision: tx.provision,
    provisionName: row.provision_name,
    slug: row.slug,
    zone: row.zone,
    isDemo: row.is_demo,
    staff: row.staff_id,
    account: row.account_id,
    name: row.name,
    email: row.email,
    roles: row.roles,
    session: row.session_id,
  }
  return { signedIn, session: sessionFrom(row) }
}

/** It is in use: its half hour begins again. */
export function touchSession(tx: Transaction, id: Id<'Session'>, now: Temporal.Instant): void {
  tx.write('update session set seen_at = $3 where provision_id = $1 and session_id = $2', [
    tx.provision,
    id,
    at(now),
  ])
}

/** The account's sessions, the one last used first. Some may be over. */
export async function listSessionsOf(tx: Transaction, account: Id<'Account'>): Promise<Session[]> {
  const rows = await tx.read<Row>(
    `select session_id, began_at, seen_at from session where provision_id = $1 and account_id = $2
     order by seen_at desc, session_id`,
    [tx.provision, account],
  )
  return rows.map(sessionFrom)
}

export function endSession(tx: Transaction, token: string): void {
  tx.write('delete from session where provision_id = $1 and digest = $2', [
    tx.provision,
    digest(token),
  ])
}

/** Signs the account out on every browser. */
export function endSessionsOf(tx: Transaction, account: Id<'Account'>): void {
  tx.write('delete from session where provision_id = $1 and account_id = $2', [
    tx.provision,
    account,
  ])
}

function sessionFrom(row: Pick<Row, 'session_id' | 'began_at' | 'seen_at'>): Session {
  return {
    id: row.session_id,
    beganAt: Temporal.Instant.fromEpochMilliseconds(row.began_at.getTime()),
    seenAt: Temporal.Instant.fromEpochMilliseconds(row.seen_at.getTime()),
  }
}

const at = (moment: Temporal.Instant) => new Date(moment.epochMilliseconds)
