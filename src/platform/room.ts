import { Client } from 'pg'

/** A place among those who share something; held until it is left, or the process dies. */
export type Place = { leave: () => Promise<void> }

/**
 * Comes in to the others who are in the room of that number. Whoever is alone there first does `whenAlone`, and nobody comes
 * in until it is done; otherwise `whenNot`, which may throw.
 */
export async function enterRoom(
  url: string,
  room: number,
  { whenAlone, whenNot }: { whenAlone: () => Promise<void>; whenNot: () => void },
): Promise<Place> {
  const client = new Client({ connectionString: url })
  // The place is lost with the server; what it protected is over by then.
  client.on('error', () => undefined)
  await client.connect()
  try {
    const tried = await client.query<{ alone: boolean }>(
      'select pg_try_advisory_lock($1) as alone',
      [room],
    )
    const isAlone = tried.rows[0]?.alone === true
    if (isAlone) await whenAlone()
    else whenNot()
    await client.query('select pg_advisory_lock_shared($1)', [room])
    if (isAlone) await client.query('select pg_advisory_unlock($1)', [room])
  } catch (error) {
    await client.end()
    throw error
  }
  return { leave: () => client.end().catch(() => undefined) }
}
