import * as triage from '#modules/cases/triage.entry.ts'
import * as reports from '#modules/reports/report.entry.ts'
import { onReport, words, type FactsFor } from './step.ts'
import { dayOf, idOf, type When } from './story.ts'

export const told = (when: When, facts: FactsFor<typeof reports.reportReceived> = {}) =>
  onReport(
    when,
    reports.reportReceived.make({
      facts: {
        policy: idOf<'Stream'>('policy'),
        channel: 'form',
        teller: 'student',
        named: true,
        'about-me': 'yes',
        'about-an-adult': 'no',
        'keep-from': [],
        'feel-safe': 'yes',
        ...facts,
      },
      words: words('what-happened', 'who-told-me'),
    }),
  )
export const read = (when: When, as = 'lead') =>
  onReport(when, reports.reportRead.make({ facts: { as } }))
export const answered = (when: When) =>
  onReport(
    when,
    reports.reporterAnswered.make({ facts: { way: 'spoken' }, words: words('answer') }),
  )
export const triaged = (when: When, facts: FactsFor<typeof triage.reportTriaged> = {}) =>
  onReport(
    when,
    triage.reportTriaged.make({ facts: { result: 'investigation', road: 'case', ...facts } }),
  )
export const tonight = (when: When) =>
  onReport(when, triage.tonightChecked.make({ facts: { safe: 'yes' } }))
export const sorted = (when: When, checkOn: When) =>
  onReport(
    when,
    triage.sortedLightly.make({
      facts: {
        'all-right': 'yes',
        'check-on': dayOf(checkOn).toString(),
        types: ['verbal'],
        grounds: [],
      },
    }),
  )
export const checked = (when: When) =>
  onReport(when, triage.lightlyChecked.make({ facts: { 'all-right': 'yes' } }))
