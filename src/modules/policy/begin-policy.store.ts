import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Transaction } from '#platform/database.ts'
import { projectRoot } from '#platform/project-root.ts'
import { addPolicyVersion, setCalendar } from './policy-version.store.ts'

const shipped = path.join(projectRoot, 'policies', 'stepping-stones.yaml')

/** A new provision begins with the policy that is shipped, in force from a date (ISO), and plain school days: Monday to Friday, until three. */
export async function beginPolicy(
  tx: Transaction,
  given: { version: string; inForceFrom: string; now: Temporal.Instant },
): Promise<void> {
  const document = await readFile(shipped, 'utf8')
  addPolicyVersion(tx, { id: given.version, document, inForceFrom: given.inForceFrom }, given.now)
  setCalendar(tx, { dayEnds: '15:00', weekdays: [1, 2, 3, 4, 5], terms: [], closures: [] })
}
