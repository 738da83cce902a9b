import { z } from 'zod'
import { readDateGiven } from '#values/date-given.ts'
import { allSent, charactersAtMost, lastSent, neededText, oneOf } from '#values/fields.ts'
import { type Sent, sentText } from '#values/sent.ts'
import { answers, tellers } from './report.entry.ts'

const text = z.preprocess(lastSent, z.string().max(charactersAtMost, 'too-long'))
const answer = z.preprocess(lastSent, z.enum(answers)).catch('not-said')

const fields = z.object({
  'what-happened': neededText,
  'who-told-me': text,
  'who-is-telling': z.preprocess(lastSent, z.enum(tellers)).catch('not-said'),
  'about-me': answer,
  'about-an-adult': oneOf(['yes', 'no', 'not-sure']),
  adults: z.preprocess(allSent, z.array(z.string())),
  'keep-from': z.preprocess(allSent, z.array(z.enum(['lead', 'head']))).catch([]),
  'feel-safe': answer,
  'who-was-hurt': text,
  'who-did-it': text,
  'who-saw': text,
  when: text,
  where: text,
  'where-told': text,
  'what-i-did': text,
})

/** What a child told a member of staff. `happened` is when it was told: an ISO date or moment, undefined for just now. */
export type ToldForm = z.infer<typeof fields> & { happened: string | undefined }

/**
 * The words and whether it is about an adult here are needed. `now` and `zone` say what lies ahead; `staff` are the
 * members of staff it may be about, by their ids.
 */
export function toldForm(
  now: Temporal.Instant,
  zone: string,
  staff: readonly string[],
): z.ZodType<ToldForm> {
  return z.preprocess(
    (sent) => ({ ...(sent as Sent), told: readTold(sent as Sent, now, zone) }),
    fields
      .extend({ told: z.union([z.undefined(), z.object({ at: z.string() }), z.string()]) })
      .transform(({ told, ...form }, context) => {
        if (typeof told === 'string')
          context.addIssue({ code: 'custom', path: ['told-on'], message: told })
        const happened = typeof told === 'object' ? told.at : undefined
        return { ...form, adults: form.adults.filter((id) => staff.includes(id)), happened }
      }),
  )
}

type Told = { at: string } | 'not-a-date' | 'not-a-time' | 'in-the-future' | undefined

function readTold(sent: Sent, now: Temporal.Instant, zone: string): Told {
  const today = now.toZonedDateTimeISO(zone).toPlainDate()
  const given = readDateGiven(sent, 'told-on')
  if (given === 'not-a-date') return given
  const clock = sentText(sent, 'told-at').trim()
  if (given === 'missing' && clock === '') return undefined
  const date = given === 'missing' ? today : given
  if (Temporal.PlainDate.compare(date, today) > 0) return 'in-the-future'
  if (clock === '') return { at: date.toString() }
  const [, hour, minute] = /^([01]?\d|2[0-3])[.: ]?([0-5]\d)$/.exec(clock) ?? []
  if (hour === undefined || minute === undefined) return 'not-a-time'
  const plainTime = Temporal.PlainTime.from({ hour: Number(hour), minute: Number(minute) })
  const at = date.toZonedDateTime({ timeZone: zone, plainTime }).toInstant()
  return Temporal.Instant.compare(at, now) > 0 ? 'in-the-future' : { at: at.toString() }
}
