import type { Transaction } from '#platform/database.ts'
import { readProjectFile } from '#platform/project-file.ts'
import { addPolicyVersion, setCalendar } from './policy-version.store.ts'

/** A new provision begins with the policy that is shipped, in force from a date (ISO), and plain school days: Monday to Friday, until three. */
export async function beginPolicy(
  tx: Transaction,
  given: { version: string; inForceFrom: string; now: Temporal.Instant },
): Promise<void> {
  const document = await readProjectFile('policies', 'stepping-stones.yaml')
  addPolicyVersion(tx, { id: given.version, document, inForceFrom: given.inForceFrom }, given.now)
  setCalendar(tx, { dayEnds: '15:00', weekdays: [1, 2, 3, 4, 5], terms: [], closures: [] })
}
