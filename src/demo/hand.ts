import type { PolicyMoment } from '#modules/policy/moment.ts'
import type { World } from '#modules/policy/world.ts'
import type { Actor, Entry, NewEntry } from '#modules/record/entry.ts'
import type { Run } from '#modules/record/runner.store.ts'
import type { SetClock } from '#platform/clock.ts'
import { isAfter, isBefore } from '#values/instant.ts'
import type { Result } from '#values/result.ts'
import { isSchoolDay, type Calendar } from '#values/school-day.ts'
import type { Sent } from '#values/sent.ts'
import type { Chance } from './chance.ts'
import { schoolDaysBefore } from './days.ts'
import type { Here } from './here.ts'
import type { StaffKey } from './staff-here.ts'

/** What is not in the record yet, because it lies after the moment at which the demo begins: a story ends there. */
export class NotYet extends Error {
  override readonly name = 'NotYet'
}

/** The program refused what a story wanted to do. */
export class CannotGoOn extends Error {
  override readonly name = 'CannotGoOn'
}

/** The hand that writes one story down: its own clock, its own chance, and one person after the other. */
export type Hand = {
  here: Here
  chance: Chance
  calendar: Calendar
  world: World
  /** The day on which the demo begins if it is a school day, or the last one before. */
  lastDay: Temporal.PlainDate
  now: () => Temporal.Instant
  today: () => Temporal.PlainDate
  /** Goes on to that day and time on the wall. Throws NotYet if that is still to come. */
  at: (day: Temporal.PlainDate, time: string) => void
  /** Who writes from now on. */
  as: (who: StaffKey) => void
  who: () => StaffKey
  /** Carries out a deed, a few minutes after the last. A refusal is a fault of the story. */
  does: <Refusal>(
    run: Pick<Run, 'subject' | 'also' | 'fresh' | 'blind' | 'submission'> & { actor?: Actor },
    decide: (
      entries: readonly Entry[],
      moment: PolicyMoment,
    ) => Result<readonly NewEntry[], Refusal>,
  ) => Promise<readonly Entry[]>
  /** Waits until the stories that began before this one have opened their cases: numbers follow time. */
  myTurn: () => Promise<void>
  /** Says that this story has opened its case. */
  opened: () => void
}

/** A hand for the story of that name, which ends at `until`. */
export function handOf(given: {
  story: string
  world: World
  clock: SetClock
  until: Temporal.Instant
  here: Here
  chance: Chance
  calendar: Calendar
  myTurn: () => Promise<void>
  opened: () => void
}): Hand {
  const { story, world, clock, until, here, chance, calendar, myTurn, opened } = given
  let who: StaffKey = 'lead'
  const goTo = (moment: Temporal.Instant) => {
    if (isAfter(moment, until)) throw new NotYet(story)
    if (isBefore(moment, clock.now()))
      throw new Error(
        `The story ${story} goes back from ${clock.now().toString()} to ${moment.toString()}`,
      )
    clock.set(moment)
  }
  const today = () => clock.now().toZonedDateTimeISO(calendar.zone).toPlainDate()
  const lastDay = until.toZonedDateTimeISO(calendar.zone).toPlainDate()
  return {
    lastDay: isSchoolDay(calendar, lastDay) ? lastDay : schoolDaysBefore(calendar, lastDay, 1),
    here,
    chance,
    calendar,
    world,
    today,
    myTurn,
    opened,
    now: () => clock.now(),
    who: () => who,
    as: (next) => {
      who = next
    },
    at: (day, time) => goTo(momentOn(calendar, day, time)),
    does: async ({ actor = { staff: here.staff[who] }, ...run }, decide) => {
      goTo(clock.now().add({ seconds: chance.between(40, 170) }))
      const outcome = await world.runner.run({ provision: here.provision, actor, ...run }, decide)
      if (outcome.kind === 'done') return outcome.written
      const why = outcome.kind === 'refused' ? JSON.stringify(outcome.refusal) : outcome.kind
      throw new CannotGoOn(`The story ${story} cannot go on at ${clock.now().toString()}: ${why}`)
    },
  }
}

/** What a form makes of what was sent. Throws if it would be given back with a mistake. */
export function filled<Form>(form: { safeParse: (sent: Sent) => Parsed<Form> }, sent: Sent): Form {
  const read = form.safeParse(sent)
  if (read.success) return read.data
  throw new CannotGoOn(`${read.error.message} in ${JSON.stringify(sent)}`)
}

type Parsed<Form> = { success: true; data: Form } | { success: false; error: Error }

/** The moment at which a clock on the wall shows that time on that day. */
export function momentOn(
  { zone }: Calendar,
  day: Temporal.PlainDate,
  time: string,
): Temporal.Instant {
  const plainTime = Temporal.PlainTime.from(time)
  return day.toZonedDateTime({ timeZone: zone, plainTime }).toInstant()
}
