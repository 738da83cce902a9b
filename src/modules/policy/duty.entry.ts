import { z } from 'zod'
import { entryKind, fact } from '#modules/record/kind.ts'

/** The name of a rule of the policy, like R4.8a. */
const rule = z.string().regex(/^R\d{1,2}\.\d{1,2}[a-z]?$/)

/** Something the policy asks was not done, and why. It then stands as reasoned. */
export const dutyReasoned = entryKind('duty-reasoned', {
  facts: { rule, party: fact.reference().optional(), why: fact.code() },
  words: ['reasons'],
})

/** Something the policy asks will be done later, and why. Counts if written before the time was over. */
export const dutyPutOff = entryKind('duty-put-off', {
  facts: { rule, party: fact.reference().optional(), why: fact.code(), until: fact.date() },
  words: ['reasons'],
})
