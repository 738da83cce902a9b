import { beforeEaster, begun, notOnRoll, ofAdults, ofOtherAdults } from './beginnings.ts'
import { found, heard, hold, investigator, lifted, opened, takenOut } from './case-steps.ts'
import { told } from './report-steps.ts'
import { closed } from './response-steps.ts'
import { kyle, mia, putOff, reasoned } from './step.ts'
import type { Examples } from './story.ts'

/** Prompt: who looks into it, the first conversation, a finding in time. */
export const examplesOfFirstSteps: Examples = {
  'R4.8a': [
    ['kept', 'named on the next day', [...begun, investigator('Tue 15:00')]],
    ['due', 'the next day is not over', begun, 'Tue 15:00'],
    ['overdue', 'the next day is over', begun, 'Tue 16:00'],
    [
      'overdue',
      'only somebody with a connection',
      [...begun, investigator('Mon 11:00', false)],
      'Wed 09:00',
    ],
    ['kept-late', 'named on Wednesday', [...begun, investigator('Wed 09:00')]],
    ['not-yet-due', 'there is a hold', [...begun, hold('Mon 11:00')], 'Wed 09:00'],
    [
      'due',
      'the hold took two days',
      [...begun, hold('Mon 11:00'), lifted('Wed 09:00')],
      'Wed 15:00',
    ],
    ['reasoned', 'not needed', [...begun, reasoned('Tue 09:00', 'R4.8a')]],
    ['due', 'a reason for something else', [...begun, reasoned('Tue 09:00', 'R4.9')]],
    ['broken', 'the case was closed without', [...begun, closed('Tue 10:00')]],
  ],
  'R4.8b': [
    ['kept', 'the next day', [...begun, heard('Tue 15:00', mia, 'target')]],
    ['overdue', 'nobody spoke to anybody', begun, 'Wed 09:00'],
    ['kept-late', 'on Wednesday', [...begun, heard('Wed 10:00', mia, 'target')]],
    ['due', 'over the holidays', beforeEaster, 'Fri+4 15:00'],
    ['overdue', 'but not longer than a week', beforeEaster, 'Fri+4 15:30'],
    ['due', 'put off in time', [...begun, putOff('Tue 09:00', 'R4.8b', 'Fri')], 'Fri 15:00'],
    ['overdue', 'put off too late', [...begun, putOff('Wed 09:00', 'R4.8b', 'Fri')]],
    [
      'overdue',
      'something else was put off',
      [...begun, putOff('Tue 09:00', 'R4.8c', 'Fri')],
      'Wed 09:00',
    ],
    [
      'reasoned',
      'put off, and done by then',
      [...begun, putOff('Tue 09:00', 'R4.8b', 'Fri'), heard('Thu 10:00', mia, 'target')],
    ],
    ['reasoned', 'the child asked us not to', [...begun, reasoned('Tue 09:00', 'R4.8b')]],
    ['due', 'a reason for something else', [...begun, reasoned('Tue 09:00', 'R4.9')]],
    ['not-yet-due', 'there is a hold', [...begun, hold('Mon 11:00')], 'Fri 09:00'],
  ],
  'R4.8c': [
    ['not-applicable', 'it was somebody from elsewhere', notOnRoll],
    [
      'due',
      'from the last day before summer',
      [told('Fri+19 09:00'), ...begun.slice(1)],
      'Fri+23 15:00',
    ],
    [
      'overdue',
      'four weeks, also in summer',
      [told('Fri+19 09:00'), ...begun.slice(1)],
      'Fri+23 15:30',
    ],
    ['kept', 'ten school days later', [...begun, found('Mon+2 15:00')]],
    ['overdue', 'no finding in ten school days', begun, 'Mon+2 16:00'],
    ['kept-late', 'eleven school days later', [...begun, found('Tue+2 09:00')]],
    ['overdue', 'no more than 28 days', [told('Wed+3 09:00'), ...begun.slice(1)], 'Wed+7 15:30'],
    ['due', 'ten school days, with holidays', beforeEaster, 'Fri+7 15:00'],
    [
      'reasoned',
      'put off with a reason',
      [...begun, putOff('Mon+1 09:00', 'R4.8c', 'Fri+2'), found('Fri+2 09:00')],
    ],
    [
      'kept-late',
      'something else was put off',
      [...begun, putOff('Mon+1 09:00', 'R4.8b', 'Fri+2'), found('Fri+2 09:00')],
    ],
    [
      'kept-late',
      'put off, and later still',
      [...begun, putOff('Mon+1 09:00', 'R4.8c', 'Wed+2'), found('Fri+2 09:00')],
    ],
    ['reasoned', 'there will be none', [...begun, reasoned('Tue+1 09:00', 'R4.8c')]],
    ['due', 'a reason for something else', [...begun, reasoned('Tue+1 09:00', 'R4.9')]],
    ['not-yet-due', 'there is a hold', [...begun, hold('Tue 09:00')], 'Fri+2 09:00'],
    ['not-applicable', 'nobody is said to have done it', [told('Mon 09:00'), opened('Mon 10:00')]],
    ['overdue', 'it was a parent', [told('Mon 09:00'), ...ofAdults], 'Tue+2 09:00'],
    ['overdue', 'it was a member of staff', [told('Mon 09:00'), ...ofOtherAdults], 'Tue+2 09:00'],
    ['not-applicable', 'it was not them', [...begun, takenOut('Tue 09:00', kyle)], 'Tue+2 09:00'],
  ],
}
