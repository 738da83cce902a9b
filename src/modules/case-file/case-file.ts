import { caseIn, type Case } from '#modules/cases/case.ts'
import { type Hold, holdIn } from '#modules/cases/hold.ts'
import { peopleIn, type PersonInCase } from '#modules/cases/people.ts'
import { severityIn } from '#modules/cases/severity.ts'
import { tonightIn } from '#modules/cases/triage.ts'
import { type Closing, closingOf } from '#modules/follow-ups/closing.ts'
import { checkInsOf } from '#modules/follow-ups/check-ins.ts'
import { type Finding, findingsOf } from '#modules/investigations/findings.ts'
import { peopleToHear, unheardIn } from '#modules/investigations/accounts.ts'
import { type Duty, duties } from '#modules/policy/duties.ts'
import { judge } from '#modules/policy/judge.ts'
import type { PolicySetting } from '#modules/policy/moment.ts'
import type { Entry } from '#modules/record/entry.ts'
import { type Support, supportOf } from '#modules/responses/support.ts'
import { type Told, storyOf } from './story.ts'

/** One person in one role, and how far we are with them. */
export type PersonInFile = PersonInCase & {
  /** Undefined for those whom nobody has to hear. */
  heard: boolean | undefined
  finding: Finding | undefined
  support: Support['stands'] | undefined
  /** The days on which they are asked whether it has stopped are agreed. */
  isPlanned: boolean
}

export type Stage = 'told' | 'heard' | 'finding' | 'help' | 'asked' | 'closed'
export type StageState = 'hollow' | 'half' | 'full'

/** A case read whole: who, is everybody safe tonight, what is next and why, and the story. */
export type CaseFile = {
  case: Case
  severity: string | undefined
  hold: Hold | undefined
  tonight: ReturnType<typeof tonightIn>
  closing: Closing
  people: readonly PersonInFile[]
  next: readonly Duty[]
  stages: readonly { stage: Stage; state: StageState }[]
  story: readonly Told[]
  /** The newest entry, for forms that must know what they showed. */
  seen: string
}

/** The case among these entries at a moment; undefined if there is none. */
export function caseFileOf(
  entries: readonly Entry[],
  { policy, calendar }: PolicySetting,
  now: Temporal.Instant,
): CaseFile | undefined {
  const found = caseIn(entries)
  if (found === undefined) return undefined
  const people = peopleInFile(entries)
  const closing = closingOf(entries)
  return {
    case: found,
    severity: severityIn(entries)?.severity,
    hold: holdIn(entries),
    tonight: tonightIn(entries),
    closing,
    people,
    next: closing.is === 'closed' ? [] : duties(policy, judge(policy, entries, calendar, now), now),
    stages: stagesOf(entries, people, closing),
    story: storyOf(entries, policy),
    seen: entries.at(-1)?.id ?? '',
  }
}

function peopleInFile(entries: readonly Entry[]): PersonInFile[] {
  const toHear = peopleToHear(entries)
  const unheard = unheardIn(entries)
  const findings = findingsOf(entries)
  return peopleIn(entries).map((person) => {
    const { party, role } = person
    const isHelped = role === 'target' || role === 'alleged'
    return {
      ...person,
      heard: isAmong(toHear, person) ? !isAmong(unheard, person) : undefined,
      finding: role === 'alleged' ? findings.find((one) => one.party === party) : undefined,
      support: isHelped ? supportOf(entries, party, role).stands : undefined,
      isPlanned: role === 'target' && checkInsOf(entries, party).plan !== undefined,
    }
  })
}

function isAmong(list: readonly PersonInCase[], { party, role }: PersonInCase): boolean {
  return list.some((one) => one.party === party && one.role === role)
}

/** How far the case is on its road: a stage is full when it is done for everybody, half when it has begun. */
function stagesOf(
  entries: readonly Entry[],
  people: readonly PersonInFile[],
  closing: Closing,
): CaseFile['stages'] {
  const inRole = (role: string) => people.filter((person) => person.role === role)
  const targets = inRole('target')
  const answers = targets.flatMap(({ party }) => checkInsOf(entries, party).answers)
  const helped = [...targets, ...inRole('alleged')].map(({ support }) => support !== 'not-offered')
  return [
    { stage: 'told', state: 'full' },
    { stage: 'heard', state: all(people.flatMap(({ heard }) => heard ?? [])) },
    { stage: 'finding', state: all(inRole('alleged').map(({ finding }) => finding !== undefined)) },
    { stage: 'help', state: all(helped) },
    {
      stage: 'asked',
      state: all([targets.some(({ isPlanned }) => isPlanned), answers.length > 1]),
    },
    { stage: 'closed', state: closing.is === 'closed' ? 'full' : 'hollow' },
  ]
}

function all(done: readonly boolean[]): StageState {
  if (!done.includes(true)) return 'hollow'
  return done.includes(false) ? 'half' : 'full'
}
