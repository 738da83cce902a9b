import { sayWhyNot } from './deeds-of-cases.ts'
import { act, offer } from './deeds-of-care.ts'
import {
  excuse,
  find,
  findNobodyWhoSaw,
  hear,
  listWhatShows,
  testSent,
} from './deeds-of-inquiry.ts'
import { schoolDaysAfter } from './days.ts'
import type { Hand } from './hand.ts'
import type { OnTheRoad } from './on-the-road.ts'

/** Everybody is heard, and there is a finding and what follows from it. False if the story waits before that. */
export async function inquireOrdinary(hand: Hand, road: OnTheRoad): Promise<boolean> {
  const { its, cast, case: on, doer, says } = road
  await hearWhoWasHurt(hand, road)
  await hearWhoSaw(hand, road)
  if (its.stopBefore === 'doer') return false
  onTheNext(hand, 1, cast.doer)
  await hear(
    hand,
    on,
    { party: doer, role: 'alleged' },
    {
      account: says(its.doerSays),
      where: 'The small office',
      ...adjustments(hand, road),
    },
  )
  await listWhatShows(hand, on, its.evidence[0], says(its.evidence[1]))
  if (its.stopBefore === 'finding') return false
  if (its.putOff !== undefined) await putOff(hand, road, its.putOff)
  hand.at(schoolDaysAfter(hand.calendar, hand.today(), hand.chance.between(1, 3)), '13:20')
  hand.as('lead')
  await find(hand, on, doer, {
    ...testSent(hand, its.test),
    outcome: its.outcome,
    reasons: says(its.reasons),
  })
  if (its.outcome !== 'not-enough')
    await offer(
      hand,
      on,
      { party: doer, role: 'alleged' },
      {
        supports: its.help[0],
        what: says(its.help[1]),
      },
    )
  if (its.step !== undefined) {
    const [step, what, reasons] = its.step
    await act(hand, on, doer, { step, what: says(what), reasons: says(reasons) })
  }
  return true
}

async function hearWhoWasHurt(hand: Hand, road: OnTheRoad): Promise<void> {
  const { its, cast, case: on, hurt, adult, says } = road
  const person = { party: hurt, role: 'target' } as const
  onTheNext(hand, its.late === 'support' ? 0 : 1, cast.hurt)
  hand.as(adult)
  if (its.excused !== undefined)
    return excuse(hand, on, person, { why: its.excused, reasons: says(its.hurtSays) })
  const alone = hand.chance.isTrue(0.7)
  return hear(hand, on, person, {
    account: says(its.hurtSays),
    where: hand.chance.oneOf(['The garden room', 'The small office', 'A walk round the field']),
    'who-was-there': alone ? 'nobody-else' : 'support',
    'support-person': alone ? '' : 'Iona McBride, at their own wish',
  })
}

async function hearWhoSaw(hand: Hand, { its, case: on, saw, says }: OnTheRoad): Promise<void> {
  if (saw === undefined)
    return findNobodyWhoSaw(hand, on, 'Asked the staff on duty and the two tables nearest by.')
  return hear(hand, on, { party: saw, role: 'witness' }, { account: says(its.sawSays) })
}

async function putOff(hand: Hand, road: OnTheRoad, reasons: string): Promise<void> {
  const until = schoolDaysAfter(hand.calendar, hand.today(), 12)
  const duty = { rule: 'R4.8c', party: road.doer }
  const sent = { later: 'yes', until: until.toString(), why: 'waiting-for-others', reasons }
  await sayWhyNot(hand, road.case, duty, sent)
  hand.at(schoolDaysAfter(hand.calendar, hand.today(), 8), '09:40')
}

function adjustments(hand: Hand, { cast }: OnTheRoad) {
  if (!cast.doer.student.send || hand.chance.isTrue(0.3)) return {}
  const text = hand.chance.oneOf([
    'Short questions, one at a time, and a picture of the room to point at.',
    'Walked while we talked; a break after ten minutes.',
    'Read back in short sentences; the rest was drawn.',
  ])
  return { adjusted: 'yes', adjustments: text }
}

/** The first day from then on which they come in, in the course of the morning. */
export function onTheNext(hand: Hand, days: number, { student }: OnTheRoad['cast']['hurt']): void {
  const day = schoolDaysAfter(hand.calendar, hand.today(), days, student)
  if (!day.equals(hand.today()))
    hand.at(day, `${hand.chance.between(10, 11)}:${hand.chance.between(10, 50)}`)
}
