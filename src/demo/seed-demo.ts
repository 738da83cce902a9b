import { beginPolicy } from '#modules/policy/begin-policy.store.ts'
import { rejudge } from '#modules/policy/judgement.projection.ts'
import { setCalendar } from '#modules/policy/policy-version.store.ts'
import { addProvision } from '#modules/record/provision.store.ts'
import { sealChanges } from '#modules/record/sealing.job.ts'
import { setClock } from '#platform/clock.ts'
import type { Database } from '#platform/database.ts'
import type { InstallationKey } from '#platform/installation-key.ts'
import type { Id } from '#values/id.ts'
import { makeWorld } from '#world'
import { chanceFrom } from './chance.ts'
import { dayAhead } from './days.ts'
import { CannotGoOn, type Hand, handOf, NotYet } from './hand.ts'
import { type Here, peopleHere } from './here.ts'
import { schoolYear, zone } from './school-year.ts'
import { seededIds } from './seeded-ids.ts'
import { listStories, type Story } from './stories.ts'

export const demoSlug = 'stepping-stones'
export const demoName = 'Willowherb House'

type Given = { database: Database; installation: InstallationKey; seed: string }

/**
 * Tells a school year that ends as today begins, through the same deeds that people do: the same facts for the same seed and
 * day. Answers why stories could not be told to their end, if any: the others are worth looking at all the same.
 */
export async function seedDemo(given: Given & { now: Temporal.Instant }): Promise<string[]> {
  const today = given.now.toZonedDateTimeISO(zone).toPlainDate()
  const until = today.toZonedDateTime(zone).toInstant()
  const year = { begins: today.subtract({ days: 370 }), today }
  const { calendar, ...setting } = schoolYear(today)
  const from = year.begins.toZonedDateTime(zone).toInstant()
  const { world, clock } = worldOf(given, 'the provision', from)
  const provision = world.newId<'Provision'>()
  const { database, installation, now } = given
  await addProvision(
    database,
    installation,
    { id: provision, slug: demoSlug, name: demoName, isDemo: true },
    now,
  )
  await database.transact(provision, async (tx) => {
    const inForceFrom = year.begins.subtract({ months: 1 }).toString()
    await beginPolicy(tx, { version: world.newId<'Stream'>(), inForceFrom, now: from })
    setCalendar(tx, setting)
  })
  const here = await peopleHere(world, provision, chanceFrom(`${given.seed} people`), year)
  const stories = listStories({ ahead: dayAhead(calendar, until), today })
  const faults = await tellAll(stories, (story) => {
    const chance = chanceFrom(`${given.seed} ${story}`)
    return { story, chance, here, calendar, until, ...worldOf(given, story, from) }
  })
  clock.set(until)
  await judgeAll(database, provision, until)
  await sealChanges(database, world.keyring, world.runner, provision)
  return faults
}

/** As everything stands in the end: what a judgement was on the way nobody sees. */
async function judgeAll(
  database: Database,
  provision: Id<'Provision'>,
  now: Temporal.Instant,
): Promise<void> {
  const subjects = await database.transact(provision, (tx) =>
    tx.read<{ subject: Id<'Stream'> }>(
      `select distinct coalesce(subject_id, stream.stream_id) as subject from stream
       left join subject_stream using (provision_id, stream_id)`,
      [],
    ),
  )
  await Promise.all(
    subjects.map(({ subject }) => database.transact(provision, (tx) => rejudge(tx, subject, now))),
  )
}

/** A world with a clock and ids of its own. */
function worldOf({ database, installation, seed }: Given, name: string, from: Temporal.Instant) {
  const clock = setClock(from)
  const newId = seededIds(clock, chanceFrom(`${seed} ids of ${name}`))
  return { clock, world: makeWorld({ database, installation, clock, newId, judgesLater: true }) }
}

type HandGiven = Omit<Parameters<typeof handOf>[0], 'myTurn' | 'opened'> & { here: Here }

/** The stories go on side by side; only their cases are opened in the order of time. */
async function tellAll(
  stories: readonly Story[],
  given: (story: string) => HandGiven,
): Promise<string[]> {
  let before: Promise<unknown> = Promise.resolve()
  const told = stories.map(({ name, tell }) => {
    const turn = before
    const { promise, resolve } = Promise.withResolvers<void>()
    before = Promise.all([turn, promise])
    const myTurn = async () => void (await turn)
    return tellOne(tell, handOf({ ...given(name), myTurn, opened: resolve })).finally(resolve)
  })
  return (await Promise.all(told)).filter((fault) => fault !== undefined)
}

async function tellOne(tell: Story['tell'], hand: Hand): Promise<string | undefined> {
  try {
    await tell(hand)
    return undefined
  } catch (error) {
    if (error instanceof NotYet) return undefined
    if (error instanceof CannotGoOn) return error.message
    throw error
  }
}
