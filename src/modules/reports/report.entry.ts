import { entryKind, fact } from '#modules/record/kind.ts'

export const tellers = ['student', 'parent-or-carer', 'staff', 'someone-else', 'not-said'] as const
export const answers = ['yes', 'no', 'not-sure', 'not-said'] as const

/** Somebody told us. Parties: whoever tells, was hurt, did it or saw it, as far as the teller said; nobody has a role yet. */
export const reportReceived = entryKind('report-received', {
  facts: {
    /** The policy version in force, to which everything that follows is pinned (R1.5). */
    policy: fact.reference(),
    channel: fact.oneOf(['form', 'spoken', 'paper']),
    teller: fact.oneOf(tellers),
    /** A name was given. A report without one makes nobody alleged. */
    named: fact.yes(),
    'about-me': fact.oneOf(answers),
    'about-an-adult': fact.oneOf(answers),
    /** "Who should not see this?": never reaches whoever leads safeguarding, or whoever heads the provision. */
    'keep-from': fact.listOf(fact.oneOf(['lead', 'head'])),
    'feel-safe': fact.oneOf(answers),
    /** Keyed digest of the return words; absent when none were given out. */
    'return-words': fact.reference().optional(),
  },
  words: [
    'what-happened',
    'your-name',
    'when',
    'where',
    'who-was-hurt',
    'who-did-it',
    'who-saw',
    'trusted-adult',
    'contact',
    'who-told-me',
    'where-told',
    'what-i-did',
    'anything-else',
  ],
})

/** A member of staff is never to see this report: the adult whom it is about, as far as anybody knows (care rule 14). */
export const reportKeptFrom = entryKind('report-kept-from', { facts: { staff: fact.reference() } })

/** Whoever leads safeguarding (or a deputy, or for a concern about an adult the head) has read it (R5.4). */
export const reportRead = entryKind('report-read', { facts: { as: fact.code() } })

/** The reporter came back and said more. */
export const reportAdded = entryKind('report-added', { facts: {}, words: ['more'] })

/** We answered the reporter: what was received and what happens next (R4.5). */
export const reporterAnswered = entryKind('reporter-answered', {
  facts: { way: fact.oneOf(['written', 'spoken']) },
  words: ['answer'],
})

/** A person made sure, face to face, whose hands the return words are in. Only then do they carry check-ins. */
export const returnWordsConfirmed = entryKind('return-words-confirmed', {
  facts: { party: fact.reference() },
})

/** The return words work no longer: lost, found by somebody, or not wanted. */
export const returnWordsCancelled = entryKind('return-words-cancelled', {
  facts: { why: fact.oneOf(['lost', 'found-by-somebody', 'not-wanted']) },
})
