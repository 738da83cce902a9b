import { effective } from '#modules/record/correction.ts'
import type { Entry } from '#modules/record/entry.ts'
import { wordsIn } from '#modules/record/kind.ts'
import { holdLifted, holdPlaced } from './case.entry.ts'

/** A safeguarding hold: no interviews, family contact, restorative work or notices, and their clocks stand still. */
export type Hold = {
  /** A code of the policy's list of grounds. */
  ground: string
  reviewOn: Temporal.PlainDate
  /** When it was written down: a hold counts from then. */
  since: Temporal.Instant
  /** Who holds it, as it was written; undefined once destroyed. */
  holder: string | undefined
  reasons: string | undefined
}

/** The hold that is on; undefined when none was placed, or the last was lifted (care rule 13). */
export function holdIn(entries: readonly Entry[]): Hold | undefined {
  let hold: Hold | undefined
  for (const entry of effective(entries)) {
    for (const placed of holdPlaced.in([entry]))
      hold = {
        ground: placed.facts.ground,
        reviewOn: Temporal.PlainDate.from(placed.facts['review-on']),
        since: hold?.since ?? placed.recorded,
        holder: wordsIn(placed, 'holder'),
        reasons: wordsIn(placed, 'reasons'),
      }
    if (holdLifted.in([entry]).length > 0) hold = undefined
  }
  return hold
}
