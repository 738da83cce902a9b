import type { Transaction } from '#platform/database.ts'
import type { Id } from '#values/id.ts'

/** Somebody said that they printed the recovery sheet and put it away. */
export type SheetConfirmed = { staff: Id<'Staff'>; name: string; at: Temporal.Instant }

/** Said once for each key and person; saying it again changes nothing. */
export function confirmSheet(
  tx: Transaction,
  said: { staff: Id<'Staff'>; fingerprint: string },
  now: Temporal.Instant,
): void {
  tx.write(
    `insert into key_sheet (provision_id, staff_id, fingerprint, confirmed_at) values ($1, $2, $3, $4)
     on conflict do nothing`,
    [tx.provision, said.staff, said.fingerprint, new Date(now.epochMilliseconds)],
  )
}

/** Who last said it of the key with this fingerprint; undefined if nobody has, for this provision. */
export async function findSheetConfirmed(
  tx: Transaction,
  fingerprint: string,
): Promise<SheetConfirmed | undefined> {
  const [row] = await tx.read<{ staff_id: Id<'Staff'>; name: string; confirmed_at: Date }>(
    `select staff_id, name, confirmed_at from key_sheet join staff using (provision_id, staff_id)
     where provision_id = $1 and fingerprint = $2 order by confirmed_at desc limit 1`,
    [tx.provision, fingerprint],
  )
  return (
    row && {
      staff: row.staff_id,
      name: row.name,
      at: Temporal.Instant.fromEpochMilliseconds(row.confirmed_at.getTime()),
    }
  )
}
