import { leaveStudent } from '#modules/people/student.store.ts'
import { goOn } from './asking.ts'
import {
  agreeWhenToAsk,
  answerOffer,
  ask,
  change,
  close,
  offer,
  sayWhyNotAsked,
} from './deeds-of-care.ts'
import { schoolDaysAfter } from './days.ts'
import type { Hand } from './hand.ts'
import type { OnTheRoad } from './on-the-road.ts'

/** Whoever was hurt is asked on the days that were agreed, until it is over or the demo begins. */
export async function followUpOrdinary(hand: Hand, road: OnTheRoad): Promise<void> {
  const { its, cast, case: on, hurt, adult } = road
  const { days: attends } = cast.hurt.student
  const how = hand.chance.oneOf(ways)
  const own = its.askToday
    ? { days: [schoolDaysAfter(hand.calendar, hand.today(), 1), hand.lastDay] }
    : {}
  const days = await agreeWhenToAsk(hand, on, hurt, { adult, how, ...own }, attends)
  hand.as(adult)
  if (its.ending === 'will-come') return respectTheirNo(hand, road, days)
  let [goodInARow, used] = [0, 0]
  for (const [at, day] of days.entries()) {
    // On this one nobody has asked yet.
    if (its.askToday && day.equals(hand.lastDay)) return
    if (its.againSupport !== undefined && at === 1) await offerAgain(hand, road, its.againSupport)
    if (its.ending === 'left' && at === 1) return leave(hand, road)
    const isSlow = at === 1 && its.stopped.length === 0 && hand.chance.isTrue(0.3)
    const stopped = isSlow ? 'less' : (its.stopped[used] ?? 'stopped')
    const asked =
      its.missed === at ? schoolDaysAfter(hand.calendar, day, 4, cast.hurt.student) : day
    goOn(hand, asked, `09:${hand.chance.between(10, 55)}`)
    await ask(hand, on, hurt, {
      stopped,
      safe: isSlow ? 'not-sure' : 'yes',
      'what-they-said': isSlow
        ? hand.chance.oneOf(notYet)
        : (its.answers[used] ?? 'Yes. Still fine.'),
    })
    goodInARow = stopped === 'stopped' ? goodInARow + 1 : 0
    if (!isSlow) used += 1
    // Asked once more than was agreed, where it took longer.
    if (at === days.length - 1 && goodInARow < 2)
      days.push(schoolDaysAfter(hand.calendar, hand.today(), 6, cast.hurt.student))
    if (goodInARow >= 2 && used >= its.answers.length && its.ending !== 'open') break
  }
  if (its.ending === 'ready' || its.ending === 'open') return
  hand.as('lead')
  await close(hand, on, {
    why: 'stopped-and-safe',
    reasons: 'They said so twice and more, to somebody they chose, and staff see no more of it.',
  })
  if (its.ending === 'reopened') await relapse(hand, road)
}

async function relapse(hand: Hand, road: OnTheRoad): Promise<void> {
  const { its, cast, case: on, hurt, doer, adult } = road
  hand.at(schoolDaysAfter(hand.calendar, hand.today(), 16, cast.hurt.student), '10:15')
  hand.as(adult)
  await ask(hand, on, hurt, {
    stopped: 'same',
    safe: 'not-sure',
    'what-they-said': its.relapse,
  })
  hand.as('lead')
  const measure = {
    measure: 'key-adult',
    what: 'Tom walks over with him again, and meets him at the gate.',
  }
  await change(hand, on, { party: doer, role: 'alleged' }, measure)
  const how = 'At the gate, one word is enough.'
  const days = await agreeWhenToAsk(hand, on, hurt, { adult, how }, cast.hurt.student.days)
  hand.as(adult)
  for (const day of days) {
    goOn(hand, day, '09:25')
    const said = {
      stopped: 'stopped',
      safe: 'yes',
      'what-they-said': 'Stopped. Since you talked to his mum.',
    }
    await ask(hand, on, hurt, said)
  }
}

async function respectTheirNo(
  hand: Hand,
  { its, case: on, hurt }: OnTheRoad,
  days: readonly Temporal.PlainDate[],
): Promise<void> {
  for (const day of days.slice(0, 3)) {
    goOn(hand, day, '11:40')
    await sayWhyNotAsked(hand, on, hurt, {
      why: 'will-come-to-us',
      reasons: its.decline,
      'what-staff-saw': hand.chance.oneOf(seen),
    })
  }
  hand.as('lead')
  await close(hand, on, {
    why: 'will-come-to-us',
    'without-answer': 'yes',
    reasons:
      'He does not want to be asked, and we keep to that. Staff at the gate saw nothing more in six weeks.',
  })
}

async function leave(hand: Hand, { cast, case: on, hurt }: OnTheRoad): Promise<void> {
  hand.at(schoolDaysAfter(hand.calendar, hand.today(), 7), '14:10')
  const { id } = cast.hurt.student
  await hand.world.database.transact(hand.here.provision, (tx) =>
    leaveStudent(tx, id, 1, hand.today()).then(() => undefined),
  )
  hand.at(schoolDaysAfter(hand.calendar, hand.today(), 3), '09:15')
  await sayWhyNotAsked(hand, on, hurt, {
    why: 'away',
    reasons: 'Went back to his main school; asked there by their own lead.',
  })
  hand.as('lead')
  await close(hand, on, {
    why: 'target-left',
    'without-answer': 'yes',
    reasons:
      'He has gone back to his main school, whose lead has taken over and knows what we know.',
  })
}

async function offerAgain(
  hand: Hand,
  { case: on, hurt, cast }: OnTheRoad,
  what: string,
): Promise<void> {
  goOn(hand, schoolDaysAfter(hand.calendar, hand.today(), 4, cast.hurt.student), '10:05')
  const target = { party: hurt, role: 'target' } as const
  await offer(hand, on, target, { supports: ['mentoring'], what })
  await answerOffer(hand, on, target, 'yes-please', 'With the dog? Yeah all right.')
}

const ways = [
  'On a walk, away from the others.',
  'At the end of registration, in the garden room.',
  'While we set up the room; no sitting down.',
  'In writing if that is easier, then a word about it.',
]

const notYet = [
  'Not all of it. A lot less than it was.',
  'Mostly. There was one thing, I dealt with it.',
  'Less. I still look who is there before I go in.',
]

const seen = [
  'Nothing at the gate. He walks out with two others now.',
  'He laughs with his taxi. Nobody waits for him.',
  'Nothing to see; he stayed for table tennis.',
]
