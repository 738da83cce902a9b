import type { Transaction } from '#platform/database.ts'
import type { Id } from '#values/id.ts'
import type { StaffMember, StaffWritten } from './staff-member.ts'

type Row = {
  staff_id: Id<'Staff'>
  version: number
  name: string
  job: string
  trusted_adult: boolean
  joined_on: string
  left_on: string | null
}

export async function findStaff(
  tx: Transaction,
  id: Id<'Staff'>,
): Promise<StaffMember | undefined> {
  const rows = await tx.read<Row>('select * from staff where provision_id = $1 and staff_id = $2', [
    tx.provision,
    id,
  ])
  return rows.map(staffFrom)[0]
}

/** Everybody who works or worked here, by name. */
export async function listStaff(tx: Transaction): Promise<StaffMember[]> {
  const rows = await tx.read<Row>(
    'select * from staff where provision_id = $1 order by lower(name), staff_id',
    [tx.provision],
  )
  return rows.map(staffFrom)
}

/** Whom a student may choose to talk to on that date (R4.4). Their names stand at the child's door. */
export async function listTrustedAdults(
  tx: Transaction,
  on: Temporal.PlainDate,
): Promise<{ id: Id<'Staff'>; name: string }[]> {
  const rows = await tx.read<Pick<Row, 'staff_id' | 'name'>>(
    `select staff_id, name from staff where provision_id = $1 and trusted_adult
       and joined_on <= $2 and (left_on is null or left_on >= $2) order by lower(name), staff_id`,
    [tx.provision, on.toString()],
  )
  return rows.map((row) => ({ id: row.staff_id, name: row.name }))
}

export function addStaff(tx: Transaction, id: Id<'Staff'>, member: StaffWritten): void {
  tx.write(
    `insert into staff (provision_id, staff_id, name, job, trusted_adult, joined_on)
     values ($1, $2, $3, $4, $5, $6)`,
    [tx.provision, id, ...valuesOf(member)],
  )
}

/** Writes over the version that the form showed. False if somebody else was faster; then nothing is written. */
export async function changeStaff(
  tx: Transaction,
  id: Id<'Staff'>,
  version: number,
  member: StaffWritten,
): Promise<boolean> {
  const rows = await tx.read(
    `update staff set version = version + 1, name = $4, job = $5, trusted_adult = $6, joined_on = $7
     where provision_id = $1 and staff_id = $2 and version = $3 returning version`,
    [tx.provision, id, version, ...valuesOf(member)],
  )
  return rows.length === 1
}

/** Their last day here; undefined when they came back. False if somebody else was faster. */
export async function leaveStaff(
  tx: Transaction,
  id: Id<'Staff'>,
  version: number,
  on: Temporal.PlainDate | undefined,
): Promise<boolean> {
  const rows = await tx.read(
    `update staff set version = version + 1, left_on = $4
     where provision_id = $1 and staff_id = $2 and version = $3 returning version`,
    [tx.provision, id, version, on?.toString() ?? null],
  )
  return rows.length === 1
}

function valuesOf(member: StaffWritten): unknown[] {
  return [member.name, member.job, member.trustedAdult, member.joinedOn.toString()]
}

function staffFrom(row: Row): StaffMember {
  return {
    id: row.staff_id,
    version: row.version,
    name: row.name,
    job: row.job,
    trustedAdult: row.trusted_adult,
    joinedOn: Temporal.PlainDate.from(row.joined_on),
    leftOn: row.left_on === null ? undefined : Temporal.PlainDate.from(row.left_on),
  }
}
