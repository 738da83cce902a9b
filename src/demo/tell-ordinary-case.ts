import type { Id } from '#values/id.ts'
import { castOf, fullName, withNames } from './cast.ts'
import { giveRole, nameWhoLooks, sayWhichStudent } from './deeds-of-cases.ts'
import { answerOffer, change, offer } from './deeds-of-care.ts'
import {
  answerTeller,
  askAboutTonight,
  decide,
  readIt,
  tellAtTheDoor,
  writeItDown,
} from './deeds-of-reports.ts'
import { schoolDaysAfter, schoolDaysBefore } from './days.ts'
import { followUpOrdinary } from './follow-up-ordinary-case.ts'
import type { Hand } from './hand.ts'
import { inquireOrdinary } from './inquire-ordinary-case.ts'
import type { OnTheRoad } from './on-the-road.ts'
import type { OrdinaryCase } from './ordinary-case.ts'
import type { StaffKey } from './staff-here.ts'

/** A case along the whole road, as far as it has come by now. */
export async function tellOrdinaryCase(
  hand: Hand,
  its: OrdinaryCase,
  ahead: Temporal.PlainDate,
): Promise<void> {
  const { calendar, chance } = hand
  const day = schoolDaysBefore(calendar, ahead, its.ago)
  const cast = castOf(hand, day, its)
  const says = (text: string) => withNames(text, cast)
  const report = await told(hand, its, day, says)
  const isEvening = isToldInTheEvening(its)
  const readOn = schoolDaysAfter(calendar, day, (isEvening ? 1 : 0) + (its.late === 'read' ? 1 : 0))
  if (!readOn.equals(day)) hand.at(readOn, `08:${chance.between(20, 50)}`)
  const lead = chance.isTrue(0.7) ? 'lead' : 'deputy'
  hand.as(lead)
  await readIt(hand, report)
  if (its.home !== undefined)
    await askAboutTonight(hand, report, {
      safe: 'yes',
      'how-home': says(its.home),
      'what-we-changed': says(its.changed),
    })
  const way = its.channel === 'form' ? 'written' : 'spoken'
  await answerTeller(hand, report, way, chance.oneOf(received))
  const opened = await decide(hand, report, {
    road: 'case',
    result: 'investigation',
    types: its.types,
    grounds: its.grounds,
    severity: its.severity[0],
    'severity-reasons': says(its.severity[1]),
    reasons: says(`${its.reasons.split('.')[0]}, as it was told. It has to be looked into.`),
    'why-not-tonight': its.home === undefined ? says(chance.oneOf(notTonight)) : '',
  })
  const adult = chance.oneOf(lookers.filter((one) => one !== lead))
  const road = await peopled(hand, { its, cast, case: opened!, adult, says })
  await careFirst(hand, road)
  if (await inquireOrdinary(hand, road)) await followUpOrdinary(hand, road)
}

async function told(
  hand: Hand,
  its: OrdinaryCase,
  day: Temporal.PlainDate,
  says: (text: string) => string,
): Promise<Id<'Report'>> {
  const { chance } = hand
  const sent = {
    'what-happened': says(its.what),
    'who-is-telling': its.teller,
    'about-me': its.aboutMe,
    when: its.when,
    where: its.where,
    'who-was-hurt': its.aboutMe === 'yes' ? '' : says('{hurt}'),
    'who-did-it': says('{doer}'),
    'who-saw': its.saw === undefined ? '' : says('{saw}'),
    'feel-safe': its.feelSafe,
  }
  const minute = String(chance.between(10, 55))
  hand.at(
    day,
    `${isToldInTheEvening(its) ? chance.between(18, 21) : chance.between(9, 12)}:${minute}`.padStart(
      5,
      '0',
    ),
  )
  if (its.channel === 'form')
    return tellAtTheDoor(hand, {
      ...sent,
      'your-name': says(its.yourName),
      contact: its.contact,
      'trusted-adult': its.trusted,
      'about-an-adult': 'no',
    })
  hand.as(its.member)
  return writeItDown(hand, {
    ...sent,
    'who-told-me': says(its.told),
    'where-told': its.where,
    'what-i-did': says(its.did),
  })
}

function isToldInTheEvening({ channel, teller }: OrdinaryCase): boolean {
  return channel === 'form' && teller === 'parent-or-carer'
}

async function peopled(
  hand: Hand,
  begun: Pick<OnTheRoad, 'its' | 'cast' | 'case' | 'adult' | 'says'>,
): Promise<OnTheRoad> {
  const { its, cast, case: on } = begun
  const hurt = await giveRole(hand, on, 'target', {
    name: fullName(cast.hurt),
    as: its.aboutMe === 'yes' ? 'your-name' : 'who-was-hurt',
  })
  await sayWhichStudent(hand, on, hurt, cast.hurt.key)
  const doer = await giveRole(hand, on, 'alleged', { name: fullName(cast.doer), as: 'who-did-it' })
  await sayWhichStudent(hand, on, doer, cast.doer.key)
  let saw: Id<'Party'> | undefined
  if (cast.saw !== undefined) {
    saw = await giveRole(hand, on, 'witness', { name: fullName(cast.saw), as: 'who-saw' })
    await sayWhichStudent(hand, on, saw, cast.saw.key)
  }
  await nameWhoLooks(hand, on, begun.adult)
  return { ...begun, hurt, doer, saw }
}

/** Help on the day for whoever was hurt; and what changes, changes for the other side. */
async function careFirst(hand: Hand, road: OnTheRoad): Promise<void> {
  const { its, case: on, hurt, doer, says } = road
  if (its.late === 'support')
    hand.at(schoolDaysAfter(hand.calendar, hand.today(), 1, road.cast.hurt.student), '09:05')
  const target = { party: hurt, role: 'target' } as const
  await offer(hand, on, target, { supports: its.supports, what: says(its.support) })
  await change(
    hand,
    on,
    { party: doer, role: 'alleged' },
    {
      measure: its.measure[0],
      what: says(its.measure[1]),
    },
  )
  const answer = its.noThanks ?? hand.chance.oneOf(yesPlease)
  await answerOffer(hand, on, target, its.noThanks ? 'no-thank-you' : 'yes-please', answer)
}

const lookers: readonly StaffKey[] = ['deputy', 'mentor', 'senco', 'lead']

const received = [
  'Thank you for telling us. We have read it, and somebody will talk with you tomorrow.',
  'We have it and are looking into it. You did the right thing by telling us.',
  'Thank you. We begin today, and will tell you what happens next as far as we may.',
]

const notTonight = [
  'They travel apart and do not meet online, as far as both homes know.',
  '{doer} is not in again before {hurt} has been spoken to.',
  'It only happens in the building, and an adult is with them until the end of the day.',
]

const yesPlease = [
  'Yes please.',
  'Ok yeah.',
  'Yes. Not in front of people though.',
  'If I have to. Yeah.',
]
