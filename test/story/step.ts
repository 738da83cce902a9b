import { dutyPutOff, dutyReasoned } from '#modules/policy/duty.entry.ts'
import type { NewEntry } from '#modules/record/entry.ts'
import { dayOf, idOf, type Step, type When } from './story.ts'

/** Facts of a kind that a story may set otherwise than is usual. */
export type FactsFor<Kind extends { make: (draft: never) => NewEntry }> = Partial<
  Parameters<Kind['make']>[0] extends { facts: infer Facts } ? Facts : never
>

export const mia = idOf<'Party'>('mia')
export const kyle = idOf<'Party'>('kyle')
export const sam = idOf<'Party'>('sam')
export const staff = idOf<'Staff'>('jo')

/** Written down later than it happened. */
export const later = (written: When, step: Step): Step => ({ ...step, written })

/** The same, but its facts and words are destroyed. */
export const destroyed = (step: Step): Step => ({
  ...step,
  entry: { ...step.entry, facts: {}, words: [] },
})

/** The same, but one part of its words is destroyed. */
export const lost = (step: Step, part: string): Step => ({
  ...step,
  lost: [part],
  entry: { ...step.entry, words: (step.entry.words ?? []).filter((words) => words.part !== part) },
})

/** The same, but it says nothing of these facts or parts of words. */
export const lacking = (step: Step, ...names: string[]): Step => ({
  ...step,
  entry: {
    ...step.entry,
    facts: Object.fromEntries(
      Object.entries(step.entry.facts).filter(([name]) => !names.includes(name)),
    ),
    words: (step.entry.words ?? []).filter(({ part }) => !names.includes(part)),
  },
})

/** The same, without any words. */
export const silent = (step: Step): Step => ({ ...step, entry: { ...step.entry, words: [] } })

/** The entry that stands at that place of its stream gets these facts and words instead. */
export const correcting = (seq: number, step: Step): Step => ({
  ...step,
  entry: { ...step.entry, corrects: seq },
})

export const words = <Part extends string>(...parts: Part[]) =>
  parts.map((part) => ({ part, text: '…' }))
export const onReport = (when: When, entry: NewEntry): Step => ({ when, entry, stream: 'report' })
export const onCase = (when: When, entry: NewEntry): Step => ({ when, entry, stream: 'case' })

export const reasoned = (when: When, rule: string, stream = 'case'): Step => ({
  when,
  stream,
  entry: dutyReasoned.make({ facts: { rule, why: 'other' }, words: words('reasons') }),
})
export const putOff = (when: When, rule: string, until: When) =>
  onCase(
    when,
    dutyPutOff.make({
      facts: { rule, why: 'person-away', until: dayOf(until).toString() },
      words: words('reasons'),
    }),
  )
