import { type Seer, seenBy } from '#modules/access/seen-by.query.ts'
import type { Transaction } from '#platform/database.ts'
import type { Id } from '#values/id.ts'

/**
 * The other cases that the child behind this party is in, by its number, as far as this person may know of them. In which role,
 * the entries say.
 */
export function listOtherCases(
  { queries }: Transaction,
  staff: Seer,
  here: { case: Id<'Case'>; party: Id<'Party'> },
): Promise<{ case: Id<'Case'>; number: string; party: Id<'Party'> }[]> {
  return queries
    .selectFrom(seenBy(queries, staff))
    .innerJoin('case_register', 'case_register.case_id', 'seen.subject_id')
    .innerJoin('party_person as there', 'there.stream_id', 'seen.subject_id')
    .innerJoin('party_person as known', (join) =>
      join
        .onRef('known.person_id', '=', 'there.person_id')
        .onRef('known.person_kind', '=', 'there.person_kind'),
    )
    .select(['case_register.case_id as case', 'case_register.number', 'there.party_id as party'])
    .where('known.party_id', '=', here.party)
    .where('there.person_kind', '=', 'student')
    .where('case_register.case_id', '!=', here.case)
    .orderBy('case_register.opened_at')
    .execute()
}
