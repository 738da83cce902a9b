import type { Transaction } from '#platform/database.ts'
import type { Id } from '#values/id.ts'
import type { ContactWritten, FamilyContact } from './family-contact.ts'

type Row = {
  contact_id: Id<'Family'>
  student_id: Id<'Student'>
  version: number
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

export async function findContact(
  tx: Transaction,
  id: Id<'Family'>,
): Promise<FamilyContact | undefined> {
  const rows = await tx.read<Row>(
    'select * from family_contact where provision_id = $1 and contact_id = $2',
    [tx.provision, id],
  )
  return rows.map(contactFrom)[0]
}

/** The family of one student: first who has parental responsibility, then by name. */
export async function listFamilyOf(
  tx: Transaction,
  student: Id<'Student'>,
): Promise<FamilyContact[]> {
  const rows = await tx.read<Row>(
    `select * from family_contact where provision_id = $1 and student_id = $2
     order by parental_responsibility desc, lower(name), contact_id`,
    [tx.provision, student],
  )
  return rows.map(contactFrom)
}

export function addContact(
  tx: Transaction,
  id: Id<'Family'>,
  student: Id<'Student'>,
  contact: ContactWritten,
): void {
  tx.write(
    `insert into family_contact (provision_id, contact_id, student_id, name, relation, parental_responsibility,
       may_be_told, through, telephone, email, not_contacted_because)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [tx.provision, id, student, ...valuesOf(contact)],
  )
}

/** Writes over the version that the form showed. False if somebody else was faster; then nothing is written. */
export async function changeContact(
  tx: Transaction,
  id: Id<'Family'>,
  version: number,
  contact: ContactWritten,
): Promise<boolean> {
  const rows = await tx.read(
    `update family_contact set version = version + 1, name = $4, relation = $5, parental_responsibility = $6,
       may_be_told = $7, through = $8, telephone = $9, email = $10, not_contacted_because = $11
     where provision_id = $1 and contact_id = $2 and version = $3 returning version`,
    [tx.provision, id, version, ...valuesOf(contact)],
  )
  return rows.length === 1
}

/** From when they are no longer a contact; undefined when they are again. False if somebody else was faster. */
export async function endContact(
  tx: Transaction,
  id: Id<'Family'>,
  version: number,
  on: Temporal.PlainDate | undefined,
): Promise<boolean> {
  const rows = await tx.read(
    `update family_contact set version = version + 1, ended_on = $4
     where provision_id = $1 and contact_id = $2 and version = $3 returning version`,
    [tx.provision, id, version, on?.toString() ?? null],
  )
  return rows.length === 1
}

function valuesOf(contact: ContactWritten): unknown[] {
  return [
    contact.name,
    contact.relation,
    contact.parentalResponsibility,
    contact.mayBeTold,
    contact.through ?? null,
    contact.telephone ?? null,
    contact.email ?? null,
    contact.notContactedBecause ?? null,
  ]
}

function contactFrom(row: Row): FamilyContact {
  return {
    id: row.contact_id,
    student: row.student_id,
    version: row.version,
    name: row.name,
    relation: row.relation,
    parentalResponsibility: row.parental_responsibility,
    mayBeTold: row.may_be_told,
    through: row.through ?? undefined,
    telephone: row.telephone ?? undefined,
    email: row.email ?? undefined,
    notContactedBecause: row.not_contacted_because ?? undefined,
    endedOn: row.ended_on === null ? undefined : Temporal.PlainDate.from(row.ended_on),
  }
}
