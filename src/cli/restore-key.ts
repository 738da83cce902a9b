import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { listOpened } from '#modules/record/opening.store.ts'
import { CannotStart } from '#platform/cannot-start.ts'
import { readConfig, type Config } from '#platform/config.ts'
import { openDatabase } from '#platform/database.ts'
import {
  compareKeyFile,
  installationKeyOf,
  putKeyFile,
  type InstallationKey,
} from '#platform/installation-key.ts'
import { findPlace } from '#platform/postgres/place.ts'
import { reachDatabase } from '#platform/reach-database.ts'
import { readOptions, type Command } from './command.ts'
import { keyFileOf } from './key-file.ts'
import { askForKey, keyInText } from './typed-key.ts'

export const restoreKey: Command = {
  does: 'Puts the installation key back from its recovery sheet.',
  usage: `Usage: upstander restore-key [--file FILE] [--demo]

Asks for the eight lines of the sheet, or reads them from FILE or from what is piped in. Another key is never
written over, and a key that does not open the record here is not written. With the key that is in use nothing
changes: that is how a sheet is tried.`,
  run: async (args) => {
    const options = readOptions(args, { file: { type: 'string' }, demo: { type: 'boolean' } })
    const config = readConfig({ demo: options.demo === true })
    const key = Buffer.from(await readKey(options.file))
    const installation = installationKeyOf(key)
    console.log(`Fingerprint: ${installation.recovery()?.fingerprint}. Compare it with the sheet.`)
    const file = keyFileOf(config)
    const before = await compareKeyFile(file, key)
    if (before === 'another') throw anotherKey(file)
    const opens = await whatItOpens(config, installation)
    if (before === 'none' && !(await putKeyFile(file, key))) throw anotherKey(file)
    const place = before === 'none' ? 'The key is back in' : 'The key was in its place already:'
    console.log(`${place} ${file}. ${opens}`)
    return 0
  },
}

async function readKey(file: string | undefined): Promise<Uint8Array> {
  if (file !== undefined)
    return keyInText(
      await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
        throw new CannotStart(`${file} cannot be read (${error.code}).`, { cause: error })
      }),
    )
  if (!process.stdin.isTTY) return keyInText(await text(process.stdin))
  const typed = createInterface({ input: process.stdin, output: process.stderr })
  try {
    return await askForKey(typed, (words) => void process.stderr.write(words))
  } finally {
    typed.close()
  }
}

function anotherKey(file: string): CannotStart {
  return new CannotStart(
    `There is another key in ${file}, and a key is never written over. If Upstander made it because it was started here without the old one, move it away (mv ${file} ${file}.away) and run this again.`,
  )
}

/** Says what the key opens, so far as it can be tried. Throws CannotStart if there is something that it does not open. */
async function whatItOpens(config: Config, installation: InstallationKey): Promise<string> {
  const nothing = 'There is no record here for it to open yet: put the backup back.'
  // A database is not made for the sake of asking it.
  if (config.databaseUrl === undefined && !existsSync(findPlace(config.dataDir).pgdata))
    return nothing
  const tried = await tryOn(config, installation)
  if (typeof tried === 'string') return `It could not be tried, as the database says: ${tried}`
  const [opened, closed] = [tried.opened, tried.closed].map((slugs) => slugs.join(', '))
  if (closed)
    throw new CannotStart(
      `This key does not open ${closed}. It is of another installation, or of another time. Nothing was changed.`,
    )
  return opened ? `It opens ${opened}.` : nothing
}

/** What it opens and what not, or why that cannot be known. */
async function tryOn(
  config: Config,
  installation: InstallationKey,
): Promise<Awaited<ReturnType<typeof listOpened>> | string> {
  try {
    const reached = await reachDatabase(config)
    const database = openDatabase({ connectionString: reached.appUrl })
    try {
      return await listOpened(database, installation)
    } finally {
      await database.close()
      await reached.leave()
    }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
