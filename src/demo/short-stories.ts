import { z } from 'zod'
import answeredWritten from './answered-reports.json' with { type: 'json' }
import { castOf, withNames } from './cast.ts'
import { schoolDaysAfter, schoolDaysBefore } from './days.ts'
import {
  answerTeller,
  checkOnce,
  decide,
  readIt,
  sortOnTheSpot,
  tellAtTheDoor,
  writeItDown,
} from './deeds-of-reports.ts'
import { type Hand } from './hand.ts'
import notesWritten from './short-notes.json' with { type: 'json' }

const shortNote = z.strictObject({
  name: z.string(),
  ago: z.int(),
  member: z.enum(['cook', 'teacher', 'assistant', 'coach', 'workshop']),
  hurt: z.string(),
  doer: z.string(),
  what: z.string(),
  did: z.string(),
  types: z.array(z.string()),
  grounds: z.array(z.string()),
  /** What was said at the one check afterwards; which may have come late. */
  later: z.string(),
  isLate: z.boolean().default(false),
})
type ShortNote = z.infer<typeof shortNote>

/** What was sorted on the spot. */
export const shortNotes: readonly ShortNote[] = notesWritten.map((one) => shortNote.parse(one))

/** The light road: a note, what was done, one check afterwards. */
export async function tellShortNote(
  hand: Hand,
  its: ShortNote,
  ahead: Temporal.PlainDate,
): Promise<void> {
  const day = schoolDaysBefore(hand.calendar, ahead, its.ago)
  const cast = castOf(hand, day, its)
  const says = (text: string) => withNames(text, cast)
  hand.at(day, `1${hand.chance.between(0, 3)}:${hand.chance.between(10, 50)}`)
  hand.as(its.member)
  const report = await writeItDown(hand, {
    'what-happened': says(its.what),
    'who-is-telling': 'staff',
    'who-told-me': 'I saw it myself',
    'who-was-hurt': says('{hurt}'),
    'who-did-it': says('{doer}'),
    'feel-safe': 'yes',
    'what-i-did': says(its.did),
  })
  hand.as('deputy')
  const checkOn = schoolDaysAfter(hand.calendar, day, 3, cast.hurt.student)
  await sortOnTheSpot(hand, report, {
    'what-i-did': says(its.did),
    'all-right': 'yes',
    safe: 'yes',
    types: its.types,
    grounds: its.grounds,
    'check-on': checkOn.toString(),
  })
  await answerTeller(hand, report, 'spoken', 'Thanks. One look after, and that is it.')
  hand.at(schoolDaysAfter(hand.calendar, checkOn, its.isLate ? 6 : 0), '11:20')
  hand.as(its.member)
  await checkOnce(hand, report, { 'all-right': 'yes', 'what-was-said': its.later })
}

const answeredReport = z.strictObject({
  name: z.string(),
  ago: z.int(),
  teller: z.string(),
  yourName: z.string(),
  what: z.string(),
  result: z.string(),
  reasons: z.string(),
  answer: z.string(),
})
type AnsweredReport = z.infer<typeof answeredReport>

/** What led to an answer and nothing more. */
export const answeredReports: readonly AnsweredReport[] = answeredWritten.map((one) =>
  answeredReport.parse(one),
)

export async function tellAnsweredReport(
  hand: Hand,
  its: AnsweredReport,
  ahead: Temporal.PlainDate,
): Promise<void> {
  const day = schoolDaysBefore(hand.calendar, ahead, its.ago)
  hand.at(day, `12:${hand.chance.between(10, 50)}`)
  const report = await tellAtTheDoor(hand, {
    'what-happened': its.what,
    'who-is-telling': its.teller,
    'your-name': its.yourName,
    'about-an-adult': 'no',
  })
  hand.as('lead')
  await readIt(hand, report)
  await decide(hand, report, {
    road: 'answered',
    result: its.result,
    reasons: its.reasons,
    'why-not-tonight': 'Nobody here is in danger by it.',
  })
  await answerTeller(hand, report, 'written', its.answer)
}
