import type { Sent } from '#values/sent.ts'

/** What stands in the three inputs of a day: what was typed, or today where nothing was sent. */
export function dayShown(sent: Sent, name: string, { day, month, year }: Temporal.PlainDate) {
  const typed = {
    day: sent[`${name}-day`],
    month: sent[`${name}-month`],
    year: sent[`${name}-year`],
  }
  const isBlank = Object.values(typed).every((piece) => piece === undefined)
  return isBlank ? { day: String(day), month: String(month), year: String(year) } : typed
}
