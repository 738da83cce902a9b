import { Kysely, PostgresDialect } from 'kysely'
import { DatabaseError, Pool, type PoolClient, type PoolConfig, types } from 'pg'
import type { Tables } from '#tables'
import type { Id } from '#values/id.ts'
import { gatheringSocket } from './gathering-socket.ts'
import { namedStatements } from './named-statements.ts'

export type Queries = Kysely<Tables>

/** A transaction as one provision. Statements leave at once, in order, without waiting for each other's answers. */
export type Transaction = {
  provision: Id<'Provision'>
  /** Typed queries; await their rows. */
  queries: Queries
  /** Reads: text with $1 …, answered with rows. */
  read: <Row extends object>(text: string, values: readonly unknown[]) => Promise<Row[]>
  /** Writes: sent now, checked when the transaction commits. */
  write: (text: string, values: readonly unknown[]) => void
}

export type Database = {
  /** Runs `work` as one provision and commits. Throws what the database says, with nothing done. */
  transact: <Value>(
    provision: Id<'Provision'>,
    work: (transaction: Transaction) => Value | Promise<Value>,
  ) => Promise<Value>
  /** Queries outside every provision: only slugs and keyed sign-in names can be seen there. */
  outside: Queries
  pool: Pool
  close: () => Promise<void>
}

// A date of school life is the text it is, in no time zone.
types.setTypeParser(types.builtins.DATE, (text) => text)

const setTenant = "select set_config('app.provision', $1, true)"

/** Opens the pool that everything uses. `connections` is about four a core. */
export function openDatabase(options: PoolConfig, connections = 8): Database {
  const pool = new Pool({
    ...options,
    max: connections,
    pipeline: true,
    stream: gatheringSocket,
  })
  // An idle connection that dies (the server was restarted) is replaced at its next use.
  pool.on('error', () => undefined)
  return {
    pool,
    outside: new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }),
    close: () => pool.end(),
    transact: async (provision, work) => {
      const client = await pool.connect()
      let broken: Error | undefined
      try {
        return await inTransaction(client, provision, work)
      } catch (error) {
        if (isConnectionLost(error)) broken = error
        throw error
      } finally {
        client.release(broken)
      }
    },
  }
}

async function inTransaction<Value>(
  client: PoolClient,
  provision: Id<'Provision'>,
  work: (transaction: Transaction) => Value | Promise<Value>,
): Promise<Value> {
  const connection = namedStatements(client)
  const sent: Promise<unknown>[] = []
  const write = (text: string, values: readonly unknown[]) => {
    const answer = connection.query(text, values)
    // Looked at when the transaction ends; until then it must not count as unhandled.
    answer.catch(() => undefined)
    sent.push(answer)
  }
  const read = async <Row extends object>(text: string, values: readonly unknown[]) =>
    (await connection.query(text, values)).rows as Row[]
  write('begin', [])
  write(setTenant, [provision])
  try {
    const value = await work({ provision, queries: connection.queries, read, write })
    const commit = connection.query('commit', [])
    await firstFault([...sent, commit])
    if ((await commit).command !== 'COMMIT') throw new Error('The transaction was rolled back')
    return value
  } catch (error) {
    await connection.query('rollback', []).catch(() => undefined)
    // Whatever failed first made the rest fail.
    await firstFault(sent)
    throw error
  }
}

async function firstFault(answers: readonly Promise<unknown>[]): Promise<void> {
  for (const answer of await Promise.allSettled(answers))
    if (answer.status === 'rejected') throw answer.reason
}

/** True for the error of a row that is there already, in the table named. */
export function isDuplicate(error: unknown, table: string): boolean {
  return error instanceof DatabaseError && error.code === '23505' && error.table === table
}

function isConnectionLost(error: unknown): error is Error {
  return (
    error instanceof Error &&
    (!(error instanceof DatabaseError) || /^(08|57P)/.test(error.code ?? ''))
  )
}
