import type { Entry } from '#modules/record/entry.ts'
import { byTime, isBefore } from '#values/instant.ts'
import { dateAt, endOfSchoolDay, type Calendar } from '#values/school-day.ts'
import { effective } from '#modules/record/correction.ts'

/** An entry as it stands, and when it happened. */
export type Seen = {
  entry: Entry
  /** As it was first written. */
  first: Entry
  /** When its standing text was written, if that is a correction. */
  corrected: Temporal.Instant | undefined
  /** When it happened; never later than it was written down. */
  at: Temporal.Instant
  day: Temporal.PlainDate
  /** False if only the date is known. */
  exact: boolean
}

/** The entries as they stand after corrections, in the order in which they happened. */
export function seeEntries(entries: readonly Entry[], calendar: Calendar): Seen[] {
  const places = new Map(entries.map((entry) => [`${entry.stream} ${entry.seq}`, entry]))
  const corrections = new Map(
    entries
      .filter((entry) => entry.corrects !== undefined)
      .map((entry) => [`${entry.stream} ${entry.corrects}`, entry.recorded]),
  )
  return effective(entries)
    .map((entry) => {
      const place = `${entry.stream} ${entry.seq}`
      const first = places.get(place) ?? entry
      return { entry, first, corrected: corrections.get(place), ...happenedAt(entry, calendar) }
    })
    .sort(inOrder)
}

/** Negative if `a` surely happened before `b`, positive if after; 0 if on one day, and no more is known. */
export function order(a: Seen, b: Seen): number {
  if (!a.exact || !b.exact) return Temporal.PlainDate.compare(a.day, b.day)
  const moments = byTime(a.at, b.at)
  if (moments !== 0 || a.entry.stream !== b.entry.stream) return moments
  return a.entry.seq - b.entry.seq
}

/** Only the date is known: it happened by the end of that school day, or by when it was written down. */
function happenedAt(entry: Entry, calendar: Calendar): Pick<Seen, 'at' | 'day' | 'exact'> {
  const { happened, recorded } = entry
  const date = readDate(happened)
  if (date !== undefined && happened.length === 10) {
    const written = dateAt(calendar, recorded)
    const day = Temporal.PlainDate.compare(date, written) > 0 ? written : date
    return { at: earlier(endOfSchoolDay(calendar, day), recorded), day, exact: false }
  }
  const at = earlier(readInstant(happened) ?? recorded, recorded)
  return { at, day: dateAt(calendar, at), exact: true }
}

function inOrder(a: Seen, b: Seen): number {
  return (
    byTime(a.at, b.at) ||
    byTime(a.entry.recorded, b.entry.recorded) ||
    (a.entry.stream < b.entry.stream ? -1 : a.entry.stream > b.entry.stream ? 1 : 0) ||
    a.entry.seq - b.entry.seq
  )
}

/** The date of an ISO date or moment; undefined if it is none. */
export function readDate(text: unknown): Temporal.PlainDate | undefined {
  if (typeof text !== 'string' || !/^\d{4}-\d\d-\d\d/.test(text)) return undefined
  try {
    return Temporal.PlainDate.from(text.slice(0, 10))
  } catch {
    return undefined
  }
}

function readInstant(text: string): Temporal.Instant | undefined {
  try {
    return Temporal.Instant.from(text)
  } catch {
    return undefined
  }
}

function earlier(a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant {
  return isBefore(a, b) ? a : b
}
