import { entryKind, fact } from '#modules/record/kind.ts'

const test = fact.oneOf(['yes', 'no', 'unsure'])

/** Somebody was heard, alone, in their own words (R4.10 to R4.12). */
export const accountTaken = entryKind('account-taken', {
  facts: {
    party: fact.reference(),
    role: fact.oneOf(['target', 'alleged', 'witness']),
    'support-present': fact.yes(),
    adjusted: fact.yes(),
  },
  words: ['account', 'where', 'support-person', 'adjustments'],
})

/** Somebody was not heard, and why. */
export const accountExcused = entryKind('account-excused', {
  facts: {
    party: fact.reference(),
    role: fact.oneOf(['target', 'alleged', 'witness']),
    why: fact.code(),
  },
  words: ['reasons'],
})

/** Somebody looked for witnesses and there were none (R4.12). */
export const noWitnessesFound = entryKind('no-witnesses-found', {
  facts: {},
  words: ['who-looked'],
})

/** Something that shows what happened was seen and listed; an image of a child is never copied (R4.9). */
export const evidenceListed = entryKind('evidence-listed', {
  facts: { sort: fact.code(), copied: fact.yes() },
  words: ['what'],
})

/** What we believe happened, for one alleged person, with reasons (R2.1, R2.2, R4.13). */
export const findingReached = entryKind('finding-reached', {
  facts: {
    party: fact.reference(),
    outcome: fact.code(),
    deliberate: test,
    hurtful: test,
    repeated: test,
    power: test,
    /** A finding of "deliberately false" needs a second person to agree. */
    'second-person': fact.reference().optional(),
    /** Nobody else leading could be had; the words say why, or who from outside agreed. */
    'one-person': fact.yes().optional(),
  },
  words: [
    'reasons',
    'why-deliberate',
    'why-hurtful',
    'why-repeated',
    'why-power',
    'why-one-person',
  ],
})
