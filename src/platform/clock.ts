/** Where "now" comes from. Rules never ask it: they are given the moment. */
export type Clock = { now(): Temporal.Instant }

export const systemClock: Clock = { now: () => Temporal.Now.instant() }

/** A clock that stands still until it is moved: for tests, and for a demo's year of life. */
export type SetClock = Clock & {
  set(to: Temporal.Instant): void
  /** Moves on by hours, minutes or seconds (an instant knows no days). */
  advance(by: Temporal.DurationLike): void
}

export function setClock(at: Temporal.Instant): SetClock {
  let now = at
  return {
    now: () => now,
    set: (to) => {
      now = to
    },
    advance: (by) => {
      now = now.add(by)
    },
  }
}
