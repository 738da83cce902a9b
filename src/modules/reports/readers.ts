import type { Entry } from '#modules/record/entry.ts'
import type { Id } from '#values/id.ts'
import { reportKeptFrom, reportReceived } from './report.entry.ts'

export const readingRoles = ['lead', 'deputy', 'head'] as const
export type ReadingRole = (typeof readingRoles)[number]

/** Who holds which role here at this moment, and who from outside deals with a concern about the person in charge. */
export type PeopleHere = {
  holders: Readonly<Record<ReadingRole, readonly Id<'Staff'>[]>>
  outsider: Id<'Staff'> | undefined
}

/** Who is to read a report, and who never is. */
export type Readers = {
  roles: readonly ReadingRole[]
  /** The named person from outside, where nobody here may read it. */
  outsider: Id<'Staff'> | undefined
  excluded: readonly Id<'Staff'>[]
}

/**
 * Who reads a report (care rule 14). Whoever told us may keep it from the lead or the head, a concern about an adult goes to
 * the head alone, and the adult it is about never sees it. If that leaves nobody, it goes to the person named
 * from outside; if nobody is named, somebody has to read it: the lead before the others.
 */
export function readersOf(
  entries: readonly Entry[],
  isAboutAnAdult: boolean,
  { holders, outsider }: PeopleHere,
): Readers {
  const keptFrom = reportReceived.in(entries)[0]?.facts['keep-from'] ?? []
  const adults = reportKeptFrom.in(entries).map(({ facts }) => facts.staff as Id<'Staff'>)
  const excluded = [...new Set([...adults, ...keptFrom.flatMap((role) => holders[role])])]
  const mayRead = (role: ReadingRole) => holders[role].some((staff) => !excluded.includes(staff))
  const roles = (isAboutAnAdult ? (['head'] as const) : readingRoles).filter(
    (role) => role === 'deputy' || !keptFrom.includes(role),
  )
  if (roles.some(mayRead)) return { roles, outsider: undefined, excluded }
  if (outsider !== undefined && !excluded.includes(outsider))
    return { roles: [], outsider, excluded }
  const last = readingRoles.find(mayRead)
  if (last !== undefined) return { roles: [last], outsider: undefined, excluded }
  // Everybody is kept out by a role, not by being the one it is about: the lead, or whoever else there is.
  const anybody = readingRoles.find((role) => holders[role].some((one) => !adults.includes(one)))
  return { roles: [anybody ?? 'lead'], outsider: undefined, excluded: adults }
}

/** To whom a report goes first, as whoever wrote it down may know it. */
export function firstReader(entries: readonly Entry[]): 'lead' | 'head' | 'outsider' {
  const facts = reportReceived.in(entries)[0]?.facts
  const keptFrom = facts?.['keep-from'] ?? []
  if (facts?.['about-an-adult'] !== 'yes' && !keptFrom.includes('lead')) return 'lead'
  return keptFrom.includes('head') ? 'outsider' : 'head'
}
