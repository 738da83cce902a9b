import { entryKind, fact } from '#modules/record/kind.ts'

const role = fact.oneOf(['target', 'alleged'])

/** Help was offered, to the one who was hurt on the day (R4.15), and to the one who harmed (R4.22). */
export const supportOffered = entryKind('support-offered', {
  facts: { party: fact.reference(), role, supports: fact.listOf(fact.code()) },
  words: ['what'],
})

/** "Yes please" or "no thank you" (R4.17). */
export const supportAnswered = entryKind('support-answered', {
  facts: { party: fact.reference(), role, accepted: fact.yes() },
  words: ['what-they-said'],
})

/** Something changed to keep people safe. Not a sanction; before a finding it moves the alleged side. */
export const measureTaken = entryKind('measure-taken', {
  facts: {
    party: fact.reference(),
    role,
    measure: fact.code(),
    /** Sport or an activity is taken away by it; never from the one who was hurt. */
    'takes-sport': fact.yes().optional(),
  },
  words: ['what', 'what-they-asked', 'why-sport'],
})

/** A step of the provision's behaviour ladder, after a finding (R4.18, R4.19). */
export const actionTaken = entryKind('action-taken', {
  facts: {
    party: fact.reference(),
    step: fact.code(),
    'takes-sport': fact.yes().optional(),
    /** Who may lawfully decide it: we, the main provider, or whoever commissions the placement (R4.21). */
    'decided-by': fact.oneOf(['us', 'main-provider', 'commissioner']).optional(),
  },
  words: ['what', 'reasons', 'why-sport', 'who-decided'],
})
