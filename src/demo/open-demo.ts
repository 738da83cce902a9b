import { provisionsOf } from '#modules/record/provision.store.ts'
import { CannotStart } from '#platform/cannot-start.ts'
import { type Database, openDatabase } from '#platform/database.ts'
import { emptyTables } from '#platform/empty-tables.ts'
import type { InstallationKey } from '#platform/installation-key.ts'
import { type Reached, withClient } from '#platform/reach-database.ts'
import { enterRoom, type Place } from '#platform/room.ts'
import type { Id } from '#values/id.ts'
import { seedDemo } from './seed-demo.ts'

type Asked = {
  database: Database
  installation: InstallationKey
  reached: Pick<Reached, 'appUrl' | 'ownerUrl'>
  now: Temporal.Instant
  seed: string
  /** Take away what is there first. */
  fresh: boolean
  tell: (sentence: string) => void
}

/**
 * Opens the demo: what is there, or a year told anew. Throws CannotStart, and changes nothing, if the database is somebody's
 * own. The place is to be left when the demo ends.
 */
export async function openDemo(asked: Asked): Promise<Place> {
  const { database, reached, fresh, tell } = asked
  return enterRoom(reached.appUrl, 7_812_041, {
    whenAlone: async () => {
      const found = await findDemo(database)
      if (found?.isWhole && !fresh) {
        if (isStale(found.begunAt, asked.now)) tell(staleSentence)
        return
      }
      if (found !== undefined) await takeAway(reached.ownerUrl)
      await seed(asked)
    },
    whenNot: () => {
      if (fresh) throw new CannotStart('The demo is running. Stop it first: upstander stop --demo')
    },
  })
}

type Found = { begunAt: Temporal.Instant; isWhole: boolean }

/** The demo that is there, whole or broken off; undefined in an empty database. Throws CannotStart if it is no demo. */
async function findDemo(database: Database): Promise<Found | undefined> {
  const provisions = provisionsOf(database)
  let demo: Id<'Provision'> | undefined
  for (const { id, slug } of await provisions.list()) {
    if ((await provisions.find(slug))?.isDemo !== true)
      throw new CannotStart(
        `This database is not a demo: the provision "${slug}" is in it. Nothing was changed. Name another folder with DATA_DIR, or another database with DATABASE_URL.`,
      )
    demo = id
  }
  if (demo === undefined) return undefined
  return database.transact(demo, async ({ queries }) => {
    const { created_at: at } = await queries
      .selectFrom('provision')
      .select('created_at')
      .executeTakeFirstOrThrow()
    // The seal is the last that is written when a demo is told.
    const seal = await queries
      .selectFrom('entry')
      .select('entry_id')
      .where('kind', '=', 'sealed')
      .limit(1)
      .executeTakeFirst()
    const begunAt = Temporal.Instant.fromEpochMilliseconds(at.getTime())
    return { begunAt, isWhole: seal !== undefined }
  })
}

function isStale(begunAt: Temporal.Instant, now: Temporal.Instant): boolean {
  return begunAt.until(now).total('hours') > 24 * staleAfterDays
}

const staleAfterDays = 7
const staleSentence =
  'This demo was told more than a week ago, so most of what it waits for is overdue. To begin anew: upstander demo --fresh'

async function takeAway(ownerUrl: string | undefined): Promise<void> {
  if (ownerUrl === undefined)
    throw new CannotStart(
      'To begin the demo anew, DATABASE_OWNER_URL must name the role that owns the tables.',
    )
  await withClient(ownerUrl, (owner) => emptyTables(owner))
}

/** Told without waiting for the disk each time: if it is broken off, it is told again. */
async function seed({ installation, reached, now, seed, tell }: Asked): Promise<void> {
  tell('Telling a school year for the demo. This takes some seconds.')
  const options = '-c synchronous_commit=off'
  const database = openDatabase({ connectionString: reached.appUrl, options })
  try {
    const faults = await seedDemo({ database, installation, now, seed })
    for (const fault of faults) tell(fault)
  } finally {
    await database.close()
  }
}
