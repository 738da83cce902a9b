import { entryKind, fact } from '#modules/record/kind.ts'

/** Tonight first: how does each get home, with whom, and is it safe? On the report's stream, or the case's. */
export const tonightChecked = entryKind('tonight-checked', {
  facts: { safe: fact.oneOf(['yes', 'no', 'not-sure']) },
  words: ['how-home', 'what-we-changed'],
})

/** The decision every report ends in (R3.2). On the report's stream. A later one replaces an earlier one. */
export const reportTriaged = entryKind('report-triaged', {
  facts: {
    /** A code of the policy's triage list. */
    result: fact.code(),
    road: fact.oneOf(['case', 'light-road', 'adult-route', 'answered']),
    case: fact.reference().optional(),
  },
  /** Why nobody had to ask about tonight first: nothing of this could happen again today. */
  words: ['reasons', 'why-not-tonight'],
})

/** The light road: sorted on the spot, no finding. On the report's stream. */
export const sortedLightly = entryKind('sorted-lightly', {
  facts: {
    'all-right': fact.oneOf(['yes', 'no', 'not-sure']),
    /** The day of the one check afterwards. */
    'check-on': fact.date(),
    types: fact.listOf(fact.code()),
    grounds: fact.listOf(fact.code()),
  },
  words: ['what-i-did'],
})

/** The one check of the light road was made. On the report's stream. */
export const lightlyChecked = entryKind('lightly-checked', {
  facts: { 'all-right': fact.oneOf(['yes', 'no', 'not-sure']) },
  words: ['what-was-said'],
})
