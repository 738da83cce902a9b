import { entryKind, fact } from '#modules/record/kind.ts'

/** When, how and by whom the one who was hurt will be asked (R4.23). */
export const checkInsPlanned = entryKind('check-ins-planned', {
  facts: {
    party: fact.reference(),
    days: fact.listOf(fact.date()),
    adult: fact.reference(),
    /** They asked to be asked more often than once a week. */
    'child-asked': fact.yes().optional(),
  },
  words: ['how'],
})

/** The one who was hurt was asked: has it stopped, do you feel safe? (R4.24, R4.25) */
export const checkInAnswered = entryKind('check-in-answered', {
  facts: {
    party: fact.reference(),
    /** Only an answer given face to face can help to close a case. */
    way: fact.oneOf(['face-to-face', 'telephone', 'return-words']),
    stopped: fact.oneOf(['stopped', 'less', 'same', 'worse', 'moved']),
    safe: fact.oneOf(['yes', 'not-sure', 'no']),
    private: fact.yes(),
  },
  words: ['what-they-said', 'who-was-present', 'what-they-need', 'what-the-other-needs'],
})

/** They would rather talk to somebody than tap an answer: somebody goes to them (R4.24). */
export const talkAsked = entryKind('talk-asked', {
  facts: { party: fact.reference() },
  words: ['what-they-said'],
})

/** They were not asked, and why: "don't ask me, I'll come to you" counts as an answer and staff watch instead. */
export const checkInReasoned = entryKind('check-in-reasoned', {
  facts: { party: fact.reference(), why: fact.code() },
  words: ['reasons', 'what-staff-saw'],
})

/** The case is closed: on the answers of the one who was hurt, or on a reason why they could not be had (R4.26). */
export const caseClosed = entryKind('case-closed', {
  facts: { why: fact.code(), 'without-answer': fact.yes() },
  words: ['reasons'],
})

export const caseReopened = entryKind('case-reopened', {
  facts: { why: fact.oneOf(['not-stopped', 'not-safe', 'new-report', 'other']) },
  words: ['reasons'],
})
