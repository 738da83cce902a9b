import type { Entry, NewEntry } from '#modules/record/entry.ts'
import { accept, refuse, type Result } from '#values/result.ts'
import { isClosed } from './closing.ts'
import { caseReopened } from './follow-up.entry.ts'
import type { ReopenCaseForm } from './reopen-case.form.ts'

export type ReopenCaseRefusal = { because: 'not-closed'; clause: '4' }

/** It came back, or there is something new: a closed case is open again (R4.27). */
export function reopenCase(
  entries: readonly Entry[],
  { why, reasons }: ReopenCaseForm,
): Result<readonly NewEntry[], ReopenCaseRefusal> {
  if (!isClosed(entries)) return refuse({ because: 'not-closed', clause: '4' })
  return accept([
    caseReopened.make({ facts: { why }, words: [{ part: 'reasons', text: reasons }] }),
  ])
}
