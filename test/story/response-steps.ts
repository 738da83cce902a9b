import * as followUps from '#modules/follow-ups/follow-up.entry.ts'
import * as responses from '#modules/responses/response.entry.ts'
import { kyle, mia, onCase, staff, words, type FactsFor } from './step.ts'
import { dayOf, type When } from './story.ts'

export const offered = (when: When, party: string, role: 'target' | 'alleged' = 'target') =>
  onCase(when, responses.supportOffered.make({ facts: { party, role, supports: ['key-adult'] } }))
export const said = (
  when: When,
  party: string,
  accepted: boolean,
  role: 'target' | 'alleged' = 'target',
) => onCase(when, responses.supportAnswered.make({ facts: { party, role, accepted } }))
export const measure = (when: When, party: string) =>
  onCase(
    when,
    responses.measureTaken.make({ facts: { party, role: 'alleged', measure: 'seating' } }),
  )
export const action = (when: When, step = 'A2') =>
  onCase(
    when,
    responses.actionTaken.make({ facts: { party: kyle, step }, words: words('reasons') }),
  )

export const planned = (when: When, ...days: When[]) =>
  onCase(
    when,
    followUps.checkInsPlanned.make({
      facts: { party: mia, days: days.map((day) => dayOf(day).toString()), adult: staff },
    }),
  )
export const asked = (when: When, facts: FactsFor<typeof followUps.checkInAnswered> = {}) =>
  onCase(
    when,
    followUps.checkInAnswered.make({
      facts: {
        party: mia,
        way: 'face-to-face',
        stopped: 'stopped',
        safe: 'yes',
        private: true,
        ...facts,
      },
      words: words('what-they-said'),
    }),
  )
export const talkAsked = (when: When) =>
  onCase(when, followUps.talkAsked.make({ facts: { party: mia } }))
export const notAsked = (when: When) =>
  onCase(when, followUps.checkInReasoned.make({ facts: { party: mia, why: 'will-come-to-us' } }))
export const closed = (when: When, withoutAnswer = false) =>
  onCase(
    when,
    followUps.caseClosed.make({
      facts: { why: 'stopped-and-safe', 'without-answer': withoutAnswer },
    }),
  )
export const reopened = (when: When) =>
  onCase(when, followUps.caseReopened.make({ facts: { why: 'not-stopped' } }))
