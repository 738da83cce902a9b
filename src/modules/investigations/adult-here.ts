import { caseIn } from '#modules/cases/case.ts'
import { allegedIn, type PersonInCase } from '#modules/cases/people.ts'
import { isAboutAnAdult } from '#modules/cases/triage.ts'
import type { Entry } from '#modules/record/entry.ts'

/**
 * Is this a concern about an adult here, so that bullying interviews and findings are off (care rule 14)? For everybody in
 * the case if a report of it is for the head, or if nobody but staff is said to have done it; else for that member of staff.
 */
export function isForTheHead(
  entries: readonly Entry[],
  person: Pick<PersonInCase, 'role' | 'kind'>,
): boolean {
  const alleged = allegedIn(entries)
  const onlyStaff = alleged.length > 0 && alleged.every(({ kind }) => kind === 'staff')
  const isOne = person.role === 'alleged' && person.kind === 'staff'
  const reports = caseIn(entries)?.reports ?? []
  return isOne || onlyStaff || reports.some((report) => isAboutAnAdult(entries, report))
}
