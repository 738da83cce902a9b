import { createHash } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { CannotStart } from '../cannot-start.ts'
import { canReach, isRoot, serverUserOf, type ServerUser } from './server-user.ts'

/** Where an embedded database lives, and as whom. `moved`: not in the folder that was asked for. */
export type Place = {
  folder: string
  pgdata: string
  socketDir: string
  user: ServerUser
  moved: boolean
}

/** Finds (and makes) the place for this data folder. Throws CannotStart if there can be none. */
export function findPlace(dataDir: string): Place {
  const asked = makeFolder(dataDir)
  const elsewhere = path.join('/var/lib/upstander', hashOf(asked))
  if (isRoot && fs.existsSync(path.join(elsewhere, 'pgdata'))) return placeIn(elsewhere, true)
  const place = placeIn(asked, false)
  if (canReach(place.user, asked)) return place
  // Starting empty somewhere else would look as if the record were gone.
  if (fs.existsSync(place.pgdata)) {
    throw new CannotStart(
      `The database in ${asked} can no longer be reached, because a folder above it was closed. Let others pass through that folder (chmod o+x) and start again.`,
    )
  }
  return placeIn(makeFolder(elsewhere), true)
}

/** Makes the private folder of the server's socket: only root and the server's user can connect. */
export function makeSocketFolder({ socketDir, user }: Place): void {
  const made = fs.mkdirSync(socketDir, { recursive: true, mode: 0o700 })
  if (made && user) fs.chownSync(socketDir, user.uid, user.gid)
  const found = fs.lstatSync(socketDir)
  const owner = user?.uid ?? process.getuid?.()
  if (!found.isDirectory() || found.uid !== owner || (found.mode & 0o077) !== 0) {
    throw new CannotStart(
      `The folder ${socketDir} should be private to the database (uid ${owner}, mode 0700) and is not. Remove it and start again.`,
    )
  }
}

function placeIn(folder: string, moved: boolean): Place {
  const pgdata = path.join(folder, 'pgdata')
  return { folder, pgdata, socketDir: socketFolder(folder), user: serverUserOf(pgdata), moved }
}

/** The system takes about 100 bytes for a socket's path; a longer one goes to the temporary folder. */
function socketFolder(folder: string): string {
  const name = `upstander-${hashOf(folder)}`
  const choices = [path.join(folder, 's'), path.join(os.tmpdir(), name)]
  return choices.find((choice) => Buffer.byteLength(choice) <= 80) ?? path.join('/tmp', name)
}

/** The real path of the folder. As root, folders made on the way let the server's user pass, but not look. */
function makeFolder(folder: string): string {
  try {
    makeEach(path.resolve(folder))
    if (!fs.statSync(folder).isDirectory()) {
      throw Object.assign(new Error('not a folder'), { code: 'ENOTDIR' })
    }
    fs.accessSync(folder, fs.constants.W_OK)
    return fs.realpathSync(folder)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new CannotStart(`The data folder ${folder} cannot be written (${code}).`, {
      cause: error,
    })
  }
}

/** Folder by folder, as the recursive way of Node never ends where nothing can be made (/proc). */
function makeEach(folder: string): void {
  if (fs.existsSync(folder)) return
  makeEach(path.dirname(folder))
  const mode = isRoot ? 0o711 : 0o700
  try {
    fs.mkdirSync(folder, { mode })
    fs.chmodSync(folder, mode)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
