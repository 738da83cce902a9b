import { type Sent, sentText } from './sent.ts'

/** What stands in a form for a date: a date, nothing, or something that is none. */
export type DateGiven = Temporal.PlainDate | 'missing' | 'not-a-date'

/** Reads the three inputs of a date, `name-day`, `name-month` and `name-year`, or one ISO text under `name`. */
export function readDateGiven(sent: Sent, name: string): DateGiven {
  const whole = sentText(sent, name).trim()
  if (whole !== '') return /^\d{4}-\d\d-\d\d$/.test(whole) ? dateFrom(whole) : 'not-a-date'
  const [day = '', month = '', year = ''] = ['day', 'month', 'year'].map((piece) =>
    sentText(sent, `${name}-${piece}`).trim(),
  )
  if (day + month + year === '') return 'missing'
  if (!/^\d{1,2}$/.test(day) || !/^\d{1,2}$/.test(month) || !/^(?:19|20|21)\d\d$/.test(year))
    return 'not-a-date'
  return dateFrom(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}

function dateFrom(text: string): Temporal.PlainDate | 'not-a-date' {
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' })
  } catch {
    return 'not-a-date'
  }
}
