import fs from 'node:fs'
import path from 'node:path'
import { findBinaries } from './binaries.ts'
import { makeCluster } from './cluster.ts'
import { keepServer, stopServer } from './keeper.ts'
import { findPlace, makeSocketFolder } from './place.ts'
import { beHere, sendAllAway } from './presence.ts'
import { findPostmaster } from './postmaster.ts'
import { port, serverArguments, superuser, type Settings } from './settings.ts'

/** A private PostgreSQL beside the program, shared by every process on the same data folder. */
export type Embedded = {
  /** The folder of its socket: what clients take as host. */
  readonly host: string
  readonly port: number
  readonly superuser: string
  /** Where cluster and socket are; `moved` if that is not the folder asked for. */
  readonly folder: string
  readonly moved: boolean
  /** It was running already. */
  readonly attached: boolean
  /** Calls back when `upstander stop` asks every process to end. */
  onAskedToStop(listener: () => void): void
  /** Leaves; the last one out stops the server, and is told so by true. */
  stop(): Promise<boolean>
}

/** Starts the server of this data folder, or joins the running one. Throws CannotStart with a sentence. */
export async function startEmbedded(dataDir: string, settings: Settings = {}): Promise<Embedded> {
  const place = findPlace(dataDir)
  const native = findBinaries(place)
  makeSocketFolder(place)
  makeCluster(place, native)
  const keeper = keepServer(
    place,
    path.join(native, 'bin', 'postgres'),
    serverArguments(place.pgdata, place.socketDir, settings),
  )
  const stopListeners: (() => void)[] = []
  const presence = await beHere(keeper.whenReady, () => {
    for (const listener of stopListeners) listener()
  })
  const host = await keeper.whenReady()

  return {
    host,
    port,
    superuser,
    folder: place.folder,
    moved: place.moved,
    attached: !keeper.isOurs(),
    onAskedToStop: (listener) => void stopListeners.push(listener),
    stop: async () => {
      keeper.rest()
      const last = await presence.leave()
      if (last) await stopServer(place.pgdata)
      await presence.close()
      return last
    },
  }
}

/** Ends every process on this data folder and then the server. False if nothing was running. */
export async function stopAll(dataDir: string): Promise<boolean> {
  if (!fs.existsSync(dataDir)) return false
  const { pgdata } = findPlace(dataDir)
  const found = findPostmaster(pgdata)
  if (!found) return false
  await sendAllAway(found.socketDir, () => stopServer(pgdata))
  return true
}
