import type { StaffWritten } from '#modules/people/staff-member.ts'
import type { Role } from '#values/permission.ts'

export const demoPassword = 'stepping-stones-demo'

type Member = Pick<StaffWritten, 'name' | 'job' | 'trustedAdult'> & {
  /** The name they sign in with, and what they may do; who has none does not sign in. */
  account?: { email: string; roles: readonly Role[] }
}

/** Everybody who works at the demo, or helps to govern it. All invented. */
export const staffHere = {
  lead: {
    name: 'Miriam Castell',
    job: 'Assistant head, designated safeguarding lead',
    trustedAdult: true,
    account: { email: 'dsl@demo.example', roles: ['lead'] },
  },
  deputy: {
    name: 'Tom Okonjo',
    job: 'Pastoral lead, deputy safeguarding lead',
    trustedAdult: true,
    account: { email: 'deputy@demo.example', roles: ['deputy'] },
  },
  head: {
    name: 'Rosalind Ashby',
    job: 'Head',
    trustedAdult: false,
    account: { email: 'head@demo.example', roles: ['head'] },
  },
  teacher: {
    name: 'Hannah Whitlock',
    job: 'Teacher of English',
    trustedAdult: true,
    account: { email: 'teacher@demo.example', roles: ['staff'] },
  },
  governor: {
    name: 'Philip Ardern',
    job: 'Chair of the governing board',
    trustedAdult: false,
    account: { email: 'governor@demo.example', roles: ['governor'] },
  },
  office: {
    name: 'Joyce Pemberley',
    job: 'Office manager',
    trustedAdult: false,
    account: { email: 'admin@demo.example', roles: ['administrator'] },
  },
  coach: { name: 'Danny Rourke', job: 'Sports coach', trustedAdult: true },
  cook: { name: 'Bernie Sallis', job: 'Cook', trustedAdult: true },
  senco: { name: 'Aisha Rahmani', job: 'Teacher, special educational needs', trustedAdult: true },
  maths: { name: 'Greg Lowther', job: 'Teacher of mathematics', trustedAdult: false },
  workshop: { name: 'Wes Hallam', job: 'Workshop tutor', trustedAdult: true },
  mentor: { name: 'Leanne Dorsey', job: 'Learning mentor', trustedAdult: true },
  counsellor: { name: 'Iona McBride', job: 'Counsellor', trustedAdult: true },
  assistant: { name: 'Colin Vesey', job: 'Teaching assistant', trustedAdult: false },
} as const satisfies Readonly<Record<string, Member>>

export type StaffKey = keyof typeof staffHere

/** The members of staff in the order in which they are written down. */
export function listMembers(): (Member & { key: StaffKey })[] {
  const keys = Object.keys(staffHere) as StaffKey[]
  return keys.map((key) => ({ key, ...staffHere[key] }))
}
