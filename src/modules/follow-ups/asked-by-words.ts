import { targetsIn } from '#modules/cases/people.ts'
import type { PolicyMoment } from '#modules/policy/moment.ts'
import type { Entry } from '#modules/record/entry.ts'
import { returnWordsIn } from '#modules/reports/return-words-of-report.ts'
import type { Id } from '#values/id.ts'
import { accept, refuse, type Result } from '#values/result.ts'
import { nextCheckIn } from './next-check-in.ts'

export type WhyNotAsked = 'not-confirmed' | 'not-open'

/**
 * Who is asked now through the return words of a report, from the entries of its case: only one who was hurt, only once a person
 * has made sure that the words are in their hands, and only while a day that was agreed is open (care rule 1).
 */
export function askedByWords(
  entries: readonly Entry[],
  report: Id<'Report'>,
  setting: Pick<PolicyMoment, 'policy' | 'calendar' | 'now'>,
): Result<Id<'Party'>, { because: WhyNotAsked }> {
  const words = returnWordsIn(entries.filter(({ stream }) => stream === report))
  const holder = words?.cancelled === undefined ? words?.holder : undefined
  const target = targetsIn(entries).find(({ party }) => party === holder)?.party
  if (target === undefined) return refuse({ because: 'not-confirmed' })
  const isOpen = nextCheckIn(entries, target, setting)?.isOpen === true
  return isOpen ? accept(target) : refuse({ because: 'not-open' })
}
