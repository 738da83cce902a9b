import { listOpened } from '#modules/record/opening.store.ts'
import { provisionsOf } from '#modules/record/provision.store.ts'
import { CannotStart } from '#platform/cannot-start.ts'
import type { Config } from '#platform/config.ts'
import { openDatabase, type Database } from '#platform/database.ts'
import {
  findInstallationKey,
  installationKeyIn,
  type InstallationKey,
} from '#platform/installation-key.ts'
import { listPending, migrate } from '#platform/migrate.ts'
import { isRoot } from '#platform/postgres/server-user.ts'
import { reachDatabase, withClient, type Reached } from '#platform/reach-database.ts'
import { refuseIfUnsafe } from '#platform/roles.ts'
import { keyFileOf } from './key-file.ts'

/** One installation, opened: its tables are of this version and its role is safe. */
export type Installation = {
  config: Config
  reached: Reached
  database: Database
  key: InstallationKey
  /** Closes everything; true if this was the last process on the embedded database. */
  close: () => Promise<boolean>
}

/** Opens what the settings name. Throws CannotStart with a sentence, and then nothing stays open. */
export async function openInstallation(config: Config): Promise<Installation> {
  if (isRoot) tell('Warning: Upstander runs as root. An ordinary user is safer.')
  const reached = await reachDatabase(config)
  if (reached.embedded?.moved) {
    tell(
      `The database cannot reach ${config.dataDir}, because a folder above it is closed; it is kept in ${reached.embedded.folder}.`,
    )
  }
  let database: Database | undefined
  let key: InstallationKey
  try {
    await bringUpToDate(reached)
    database = openDatabase({ connectionString: reached.appUrl })
    await refuseIfUnsafe(database.pool)
    key = await openKey(config, database)
  } catch (error) {
    await database?.close()
    await reached.leave()
    throw error
  }
  const { close } = database
  return {
    config,
    reached,
    database,
    key,
    close: async () => {
      await close()
      return reached.leave()
    },
  }
}

async function bringUpToDate({ appUrl, ownerUrl }: Reached): Promise<void> {
  if (ownerUrl) {
    const applied = await withClient(ownerUrl, (owner) => migrate(owner))
    if (applied.length > 0) tell(`Brought the tables up to date: ${applied.join(', ')}.`)
    return
  }
  const pending = await withClient(appUrl, (app) => listPending(app))
  if (pending.length === 0) return
  throw new CannotStart(
    'The tables are not of this version. Run "upstander migrate" with DATABASE_OWNER_URL, or give it to start as well.',
  )
}

/** The key is made at the first start only: where there are provisions, one that does not open them is no key of theirs. */
async function openKey(config: Config, database: Database): Promise<InstallationKey> {
  const file = keyFileOf(config)
  try {
    const known = await provisionsOf(database).list()
    const found = await findInstallationKey(file)
    if (found === undefined && known.length > 0) throw new Error(withoutKey(file))
    const key = found ?? (await installationKeyIn(file))
    const { closed } = await listOpened(database, key)
    if (closed.length > 0) throw new Error(withWrongKey(file, closed))
    return key
  } catch (error) {
    throw new CannotStart(error instanceof Error ? error.message : String(error), { cause: error })
  }
}

const withoutKey = (file: string) =>
  `The installation key is not at ${file}, and without it nobody can read what was written here. Put it back there, or type it in from the recovery sheet: upstander restore-key`

const withWrongKey = (file: string, closed: readonly string[]) =>
  `The installation key ${file} does not open ${closed.join(', ')}. Move it away and put the right one there, or type that in from the recovery sheet: upstander restore-key`

/** Sentences go to standard error; standard output is the log's. */
function tell(sentence: string): void {
  console.error(sentence)
}
