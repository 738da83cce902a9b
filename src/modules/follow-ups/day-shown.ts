import { readDateGiven } from '#values/date-given.ts'
import { type Sent, sentText } from '#values/sent.ts'

type Pieces = { day?: Sent[string]; month?: Sent[string]; year?: Sent[string] }

/** What stands in the three inputs of a day: what was typed, or `otherwise` where nothing was sent. */
export function dayShown(sent: Sent, name: string, otherwise?: Temporal.PlainDate): Pieces {
  const given = readDateGiven(sent, name)
  if (typeof given !== 'string') return piecesOf(given)
  const [day, month, year] = ['day', 'month', 'year'].map((piece) => sent[`${name}-${piece}`])
  // A text that is no date goes back where it can be put right.
  const whole = sentText(sent, name)
  if (whole !== '') return { day: whole }
  if (day !== undefined || month !== undefined || year !== undefined)
    return { day: day ?? '', month: month ?? '', year: year ?? '' }
  return otherwise === undefined ? {} : piecesOf(otherwise)
}

function piecesOf({ day, month, year }: Temporal.PlainDate): Pieces {
  return { day: String(day), month: String(month), year: String(year) }
}
