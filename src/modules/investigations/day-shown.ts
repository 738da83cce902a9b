type Given = string | readonly string[] | undefined
type DayGiven = { day?: Given; month?: Given; year?: Given }

/** What stands in the three inputs of a day: what was typed, or today where nothing was. */
export function dayShown(given: DayGiven, today: Temporal.PlainDate): DayGiven {
  if (given.day !== undefined || given.month !== undefined || given.year !== undefined) return given
  return { day: String(today.day), month: String(today.month), year: String(today.year) }
}
