import { found, named, opened } from './case-steps.ts'
import { told } from './report-steps.ts'
import { planned } from './response-steps.ts'
import { kyle, mia, sam } from './step.ts'

/** A report on Monday morning, a case an hour later, Mia who was hurt and Kyle who is said to have done it. */
export const begun = [
  told('Mon 09:00'),
  opened('Mon 10:00'),
  named('Mon 10:00', mia, 'target'),
  named('Mon 10:00', kyle, 'alleged'),
]
/** The same up to a finding a week later that it was bullying. */
export const confirmed = [...begun, found('Mon+1 10:00')]

export const beforeEaster = [
  told('Fri+3 09:00'),
  opened('Fri+3 10:00'),
  named('Fri+3 10:00', mia, 'target'),
  named('Fri+3 10:00', kyle, 'alleged'),
]

export const noTarget = [
  told('Mon 09:00'),
  opened('Mon 10:00'),
  named('Mon 10:00', kyle, 'alleged'),
]

export const withSam = [...begun, named('Tue 09:00', sam, 'witness')]

export const notOnRoll = [
  told('Mon 09:00'),
  opened('Mon 10:00'),
  named('Mon 10:00', mia, 'target', 'not-on-roll'),
  named('Mon 10:00', kyle, 'alleged', 'not-on-roll'),
]

export const ofAdults = [
  opened('Mon 10:00'),
  named('Mon 10:00', mia, 'target', 'staff'),
  named('Mon 10:00', kyle, 'alleged', 'parent-or-carer'),
  named('Mon 10:00', sam, 'witness', 'staff'),
]

export const ofOtherAdults = [
  opened('Mon 10:00'),
  named('Mon 10:00', mia, 'target', 'parent-or-carer'),
  named('Mon 10:00', kyle, 'alleged', 'staff'),
  named('Mon 10:00', sam, 'witness', 'parent-or-carer'),
]

export const withPlan = [...confirmed, planned('Mon+1 11:00', 'Wed+1', 'Wed+3')]

export const easterPlan = [...confirmed, planned('Mon+1 11:00', 'Fri+3')]

export const ofStaff = [
  told('Mon 09:00'),
  opened('Mon 10:00'),
  named('Mon 10:00', mia, 'target', 'staff'),
]

export const onlyStaff = [...ofStaff, named('Mon 10:00', kyle, 'alleged', 'staff')]

export const byParent = [
  ...begun.slice(0, 3),
  named('Mon 10:00', kyle, 'alleged', 'parent-or-carer'),
]
