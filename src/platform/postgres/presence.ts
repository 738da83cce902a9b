import { setTimeout as sleep } from 'node:timers/promises'
import { Client, DatabaseError } from 'pg'
import { CannotStart } from '../cannot-start.ts'
import { port, superuser } from './settings.ts'

/** That this process is here, told to all others on the same server by a shared lock. */
export type Presence = {
  /** Says goodbye. True if nobody else is here; then nobody can come in until `close`. */
  leave(): Promise<boolean>
  close(): Promise<void>
}

/** Enters, and enters again whenever the connection breaks because the server died. */
export async function beHere(
  whenReady: () => Promise<string>,
  onAskedToStop: () => void,
): Promise<Presence> {
  let leaving = false
  let client = await enter()

  async function enter(): Promise<Client> {
    for (let tries = 1; ; tries += 1) {
      try {
        const entered = await enterOnce(await whenReady())
        entered.on('notification', onAskedToStop)
        entered.once('end', () => void comeBack())
        return entered
      } catch (error) {
        // The last one out was just closing the door.
        if (tries >= 100) throw error
        await sleep(50)
      }
    }
  }

  async function comeBack(): Promise<void> {
    if (!leaving) client = await enter()
  }

  return {
    leave: async () => {
      leaving = true
      try {
        await client.query('SELECT pg_advisory_unlock_shared($1)', [lock])
        const tried = await client.query<{ last: boolean }>(
          'SELECT pg_try_advisory_lock($1) AS last',
          [lock],
        )
        return tried.rows[0]?.last === true
      } catch {
        return false
      }
    },
    close: () => client.end(),
  }
}

/** Asks every process on this server to leave, waits until all have, and calls back while nobody can come in. */
export async function sendAllAway(host: string, whenAlone: () => Promise<void>): Promise<void> {
  const client = await connect(host)
  try {
    await client.query(`NOTIFY ${stopChannel}`)
    await client.query(`SET lock_timeout = '${patience}'`)
    await client.query('SELECT pg_advisory_lock($1)', [lock])
    await whenAlone()
  } catch (error) {
    const code = error instanceof DatabaseError ? error.code : undefined
    if (code === '55P03') {
      throw new CannotStart(`Some Upstander on this data folder did not stop within ${patience}.`, {
        cause: error,
      })
    }
    throw error
  } finally {
    await client.end()
  }
}

const patience = '30s'
const lock = '7812038'
const stopChannel = 'upstander_stop'

async function enterOnce(host: string): Promise<Client> {
  const client = await connect(host)
  try {
    await client.query('SELECT pg_advisory_lock_shared($1)', [lock])
    await client.query(`LISTEN ${stopChannel}`)
    return client
  } catch (error) {
    await client.end()
    throw error
  }
}

async function connect(host: string): Promise<Client> {
  const client = new Client({
    host,
    port,
    user: superuser,
    database: 'postgres',
    ssl: false,
    application_name: 'upstander presence',
  })
  // A server that dies says so here as well as by "end".
  client.on('error', () => {})
  await client.connect()
  return client
}
