import * as cases from '#modules/cases/case.entry.ts'
import * as people from '#modules/cases/person.entry.ts'
import * as investigations from '#modules/investigations/investigation.entry.ts'
import { kyle, onCase, staff, words, type FactsFor } from './step.ts'
import { idOf, type When } from './story.ts'

export const opened = (when: When, types: string[] = ['verbal']) =>
  onCase(
    when,
    cases.caseOpened.make({ facts: { policy: idOf<'Stream'>('policy'), types, grounds: [] } }),
  )
export const named = (
  when: When,
  party: string,
  role: 'target' | 'alleged' | 'witness',
  person: 'student' | 'staff' | 'parent-or-carer' | 'not-on-roll' | 'not-sure' = 'student',
) => onCase(when, people.personNamed.make({ facts: { party, role, person } }))
export const takenOut = (when: When, party: string) =>
  onCase(when, people.personTakenOut.make({ facts: { party } }))
export const investigator = (when: When, unconnected = true) =>
  onCase(when, cases.investigatorNamed.make({ facts: { staff, 'no-connection': unconnected } }))
export const severity = (when: When, level: '1' | '2' | '3' | '4' = '2') =>
  onCase(when, cases.severitySet.make({ facts: { severity: level }, words: words('reasons') }))
export const hold = (when: When) =>
  onCase(
    when,
    cases.holdPlaced.make({
      facts: { ground: 'police', 'review-on': '2026-03-30' },
      words: words('reasons'),
    }),
  )
export const lifted = (when: When) =>
  onCase(when, cases.holdLifted.make({ facts: {}, words: words('reasons') }))

type Heard = 'target' | 'alleged' | 'witness'
export const heard = (when: When, party: string, role: Heard) =>
  onCase(
    when,
    investigations.accountTaken.make({
      facts: { party, role, 'support-present': false, adjusted: false },
      words: words('account'),
    }),
  )
export const notHeard = (when: When, party: string, role: Heard) =>
  onCase(when, investigations.accountExcused.make({ facts: { party, role, why: 'did-not-wish' } }))
export const noWitnesses = (when: When) =>
  onCase(when, investigations.noWitnessesFound.make({ facts: {} }))
export const evidence = (when: When, sort = 'messages', copied = false) =>
  onCase(when, investigations.evidenceListed.make({ facts: { sort, copied } }))
export const found = (
  when: When,
  outcome = 'confirmed',
  facts: FactsFor<typeof investigations.findingReached> = {},
) =>
  onCase(
    when,
    investigations.findingReached.make({
      facts: {
        party: kyle,
        outcome,
        deliberate: 'yes',
        hurtful: 'yes',
        repeated: 'yes',
        power: 'unsure',
        ...facts,
      },
      words: words('reasons', 'why-deliberate', 'why-hurtful', 'why-repeated', 'why-power'),
    }),
  )
