import type { Transaction } from '#platform/database.ts'
import type { NewId } from '#platform/new-id.ts'
import type { Id } from '#values/id.ts'
import type { Role } from '#values/permission.ts'
import { type RoleGrant, rolesThatRead } from './role-grant.ts'

/** Somebody asks that a member of staff may have a role. One that does not read cases counts at once. */
export function askForRole(
  tx: Transaction,
  asked: { id: string; staff: Id<'Staff'>; role: Role; askedBy: Id<'Staff'> },
  now: Temporal.Instant,
): void {
  tx.write(
    `insert into role_grant (provision_id, grant_id, staff_id, role, asked_by, asked_at)
     values ($1, $2, $3, $4, $5, $6) on conflict (provision_id, staff_id, role) where ended_at is null do nothing`,
    [tx.provision, asked.id, asked.staff, asked.role, asked.askedBy, at(now)],
  )
}

/** The first person's roles, when there is nobody yet who could confirm them. The record says so. */
export function giveAtSetUp(
  tx: Transaction,
  given: { id: string; staff: Id<'Staff'>; role: Role },
  now: Temporal.Instant,
): void {
  tx.write(
    `insert into role_grant (provision_id, grant_id, staff_id, role, asked_by, asked_at, confirmed_by, confirmed_at, at_set_up)
     values ($1, $2, $3, $4, $3, $5, $3, $5, true)`,
    [tx.provision, given.id, given.staff, given.role, at(now)],
  )
}

/** A second person made sure of it. The database refuses the one who asked and the one who gets it. */
export async function confirmRole(
  tx: Transaction,
  grant: string,
  by: Id<'Staff'>,
  now: Temporal.Instant,
): Promise<boolean> {
  const rows = await tx.read(
    `update role_grant set confirmed_by = $3, confirmed_at = $4
     where provision_id = $1 and grant_id = $2 and confirmed_at is null and ended_at is null returning role`,
    [tx.provision, grant, by, at(now)],
  )
  return rows.length === 1
}

/** Taken away, or not confirmed after all. */
export function endRole(
  tx: Transaction,
  grant: string,
  by: Id<'Staff'>,
  now: Temporal.Instant,
): void {
  tx.write(
    `update role_grant set ended_by = $3, ended_at = $4
     where provision_id = $1 and grant_id = $2 and ended_at is null`,
    [tx.provision, grant, by, at(now)],
  )
}

/**
 * After a sign-in link was used: whoever made it could have used it themselves, so the roles that read cases
 * are asked for anew, in the name of who made it, and await a second person.
 */
export async function askAnewAfterLink(
  tx: Transaction,
  { staff, madeBy }: { staff: Id<'Staff'>; madeBy: Id<'Staff'> },
  newId: NewId,
  now: Temporal.Instant,
): Promise<void> {
  const rows = await tx.read<{ role: Role }>(
    `update role_grant set ended_by = $3, ended_at = $4
     where provision_id = $1 and staff_id = $2 and role = any ($5) and confirmed_at is not null and ended_at is null
     returning role`,
    [tx.provision, staff, madeBy, at(now), rolesThatRead],
  )
  for (const { role } of rows)
    askForRole(tx, { id: newId<'Stream'>(), staff, role, askedBy: madeBy }, now)
}

/** Everything somebody holds or awaits ends: their account is closed. */
export function endRolesOf(
  tx: Transaction,
  staff: Id<'Staff'>,
  by: Id<'Staff'>,
  now: Temporal.Instant,
): void {
  tx.write(
    `update role_grant set ended_by = $3, ended_at = $4
     where provision_id = $1 and staff_id = $2 and ended_at is null`,
    [tx.provision, staff, by, at(now)],
  )
}

/** The roles that are held or asked for, of everybody. */
export async function listGrants(tx: Transaction): Promise<RoleGrant[]> {
  const rows = await tx.queries
    .selectFrom('role_grant')
    .selectAll()
    .where('ended_at', 'is', null)
    .orderBy('asked_at')
    .orderBy('grant_id')
    .execute()
  return rows.map((row) => ({
    id: row.grant_id,
    staff: row.staff_id,
    role: row.role as Role,
    askedBy: row.asked_by,
    askedAt: Temporal.Instant.fromEpochMilliseconds(row.asked_at.getTime()),
    confirmedBy: row.confirmed_by ?? undefined,
    confirmedAt:
      row.confirmed_at === null
        ? undefined
        : Temporal.Instant.fromEpochMilliseconds(row.confirmed_at.getTime()),
    atSetUp: row.at_set_up,
  }))
}

const at = (moment: Temporal.Instant) => new Date(moment.epochMilliseconds)
