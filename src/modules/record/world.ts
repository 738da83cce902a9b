import type { Clock } from '#platform/clock.ts'
import type { Database } from '#platform/database.ts'
import type { InstallationKey } from '#platform/installation-key.ts'
import type { NewId } from '#platform/new-id.ts'
import type { Keyring } from './keys.store.ts'
import type { Provision, Provisions } from './provision.store.ts'

/** What handlers and jobs are handed of the outside world. Made once, in plain sight, where the program starts. */
export type RecordWorld = {
  database: Database
  installation: InstallationKey
  keyring: Keyring
  provisions: Provisions
  clock: Clock
  newId: NewId
  /** Our own address as people see it (https://…), if it was configured; else the Host header is believed. */
  origin: string | undefined
  /** A neutral site elsewhere, where "Exit this page" leads. */
  exitTo: string
}

/** What a request at a provision's door carries: `Hono<DoorEnv>`. */
export type DoorEnv = { Variables: { provision: Provision } }
