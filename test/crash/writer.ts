// A process that writes for as long as it lives, and says so of each row only after the database has answered.
import { setTimeout as sleep } from 'node:timers/promises'
import { Pool } from 'pg'
import { startEmbedded } from '#platform/postgres/embedded.ts'

const embedded = await startEmbedded(process.argv[2] ?? '')
const { host, port, superuser, attached, folder, moved } = embedded
const pool = new Pool({ host, port, user: superuser, database: 'postgres', ssl: false })
pool.on('error', () => {})
const table = 'CREATE TABLE IF NOT EXISTS written (row text PRIMARY KEY)'
await makeTable()
console.log(JSON.stringify({ attached, folder, moved, host }))

const told = new AbortController()
process.on('SIGTERM', () => told.abort())
await Promise.all(Array.from({ length: 8 }, (_, writer) => write(writer)))
await pool.end()
console.log(JSON.stringify({ last: await embedded.stop() }))

async function write(writer: number): Promise<void> {
  for (let n = 0; !told.signal.aborted; n += 1) {
    const row = `${process.pid}-${writer}-${n}`
    try {
      await pool.query('INSERT INTO written VALUES ($1)', [row])
      console.log(row)
    } catch {
      await sleep(20)
    }
  }
}

/** Two at once may both find it missing. */
async function makeTable(): Promise<void> {
  await pool.query(table).catch(() => pool.query(table))
}
