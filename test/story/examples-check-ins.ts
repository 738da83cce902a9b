import { begun, confirmed, easterPlan, ofStaff, onlyStaff, withPlan } from './beginnings.ts'
import { found, hold } from './case-steps.ts'
import {
  action,
  asked,
  closed,
  measure,
  notAsked,
  offered,
  planned,
  reopened,
  talkAsked,
} from './response-steps.ts'
import { kyle, lacking, mia, reasoned, silent } from './step.ts'
import type { Examples } from './story.ts'

const no = { stopped: 'same' } as const
const byWords = { way: 'return-words', private: false } as const

/** Has it stopped, and do they feel safe? */
export const examplesOfCheckIns: Examples = {
  'R4.23a': [
    ['kept', 'agreed on the next day', [...confirmed, planned('Tue+1 15:00', 'Wed+1')]],
    ['kept-late', 'agreed a day after', [...confirmed, planned('Wed+1 09:00', 'Wed+1')]],
    ['overdue', 'nothing was agreed', confirmed, 'Wed+1 09:00'],
    ['overdue', 'a week, over the holidays', [...begun, found('Fri+3 09:00')], 'Fri+4 16:00'],
    ['reasoned', 'she will come to us', [...confirmed, reasoned('Tue+1 09:00', 'R4.23a')]],
    ['due', 'a reason for something else', [...confirmed, reasoned('Tue+1 09:00', 'R4.9')]],
    ['not-applicable', 'it was a member of staff', [...onlyStaff, found('Mon+1 10:00')]],
  ],
  'R4.23b': [
    ['due', 'not for six weeks yet', withPlan, 'Thu+7 15:00'],
    ['overdue', 'nobody asked for over six weeks', withPlan, 'Thu+7 16:00'],
    ['kept, due', 'asked after five weeks', [...withPlan, asked('Mon+6 09:00')]],
    ['kept-late, due', 'asked after eight weeks', [...withPlan, asked('Mon+8 09:00')]],
    ['reasoned, due', 'she will come to us', [...withPlan, notAsked('Mon+2 09:00')]],
    [
      'kept, broken',
      'closed after it was forgotten',
      [...withPlan, asked('Tue+1 09:00'), closed('Mon+9 09:00')],
    ],
    ['kept', 'closed in time', [...withPlan, asked('Tue+1 09:00'), closed('Mon+2 09:00')]],
    [
      'kept, due',
      'it begins again with a reopening',
      [...withPlan, asked('Tue+1 09:00'), closed('Mon+2 09:00'), reopened('Mon+12 09:00')],
    ],
    ['not-applicable', 'it was a member of staff', [...ofStaff, planned('Mon+1 11:00', 'Wed+1')]],
  ],
  'R4.24a': [
    ['kept, not-yet-due', 'asked on the day', [...withPlan, asked('Wed+1 09:00')]],
    ['kept, not-yet-due', 'asked two days early', [...withPlan, asked('Mon+1 12:00')]],
    ['kept, not-yet-due', 'asked two school days later', [...withPlan, asked('Fri+1 15:00')]],
    ['kept-late, not-yet-due', 'asked after the weekend', [...withPlan, asked('Mon+2 09:00')]],
    ['overdue, not-yet-due', 'not asked', withPlan, 'Mon+2 09:00'],
    ['due, not-yet-due', 'the day has come', withPlan, 'Wed+1 09:00'],
    ['broken, kept', 'the first time was missed', [...withPlan, asked('Wed+3 09:00')]],
    [
      'kept, not-yet-due',
      'what comes was planned anew',
      [...withPlan, asked('Wed+1 09:00'), planned('Fri+1 09:00', 'Mon+6')],
      'Fri+4 16:00',
    ],
    ['reasoned, not-yet-due', 'she will come to us', [...withPlan, notAsked('Wed+1 09:00')]],
    ['overdue', 'a week, over the holidays', easterPlan, 'Fri+4 15:30'],
    ['due', 'a week, over the holidays', easterPlan, 'Fri+4 15:00'],
    [
      'kept',
      'closed before the next time',
      [...withPlan, asked('Wed+1 09:00'), closed('Mon+2 09:00')],
    ],
    ['broken', 'closed after it was forgotten', [...easterPlan, closed('Mon+6 09:00')]],
    ['not-yet-due', 'nothing is planned', confirmed],
    ['not-applicable', 'it was a member of staff', [...ofStaff, planned('Mon+1 11:00', 'Wed+1')]],
  ],
  'R4.24b': [
    ['kept', 'in private', [...begun, asked('Tue 09:00')]],
    ['kept', 'alone on the telephone', [...begun, asked('Tue 09:00', { way: 'telephone' })]],
    [
      'not-yet-due',
      'who was near, return words do not tell',
      [...begun, asked('Tue 09:00', byWords)],
    ],
    ['broken', 'beside others', [...begun, asked('Tue 09:00', { private: false })]],
    ['not-applicable', 'it was a member of staff', [...ofStaff, asked('Tue 09:00')]],
  ],
  'R4.24c': [
    ['kept', 'somebody went', [...begun, talkAsked('Tue 09:00'), asked('Wed 09:00')]],
    [
      'kept',
      'somebody rang',
      [...begun, talkAsked('Tue 09:00'), asked('Wed 09:00', { way: 'telephone' })],
    ],
    [
      'due',
      'tapping an answer is not talking',
      [...begun, talkAsked('Tue 09:00'), asked('Tue 09:00', byWords)],
    ],
    ['overdue', 'nobody went', [...begun, talkAsked('Tue 09:00')], 'Thu 09:00'],
    ['due', 'four days', [...begun, talkAsked('Fri+3 09:00')], 'Tue+4 15:00'],
    [
      'overdue',
      'four days, also in the holidays',
      [...begun, talkAsked('Fri+3 09:00')],
      'Tue+4 15:30',
    ],
    [
      'kept, due',
      'each time anew',
      [...begun, talkAsked('Tue 09:00'), asked('Tue 12:00'), talkAsked('Fri 09:00')],
    ],
    ['reasoned', 'she changed her mind', [...begun, talkAsked('Tue 09:00'), notAsked('Wed 09:00')]],
    ['not-applicable', 'it was a member of staff', [...ofStaff, talkAsked('Tue 09:00')]],
  ],
  'R4.25': [
    [
      'broken',
      'it does not say whether she feels safe',
      [...begun, lacking(asked('Tue 09:00'), 'safe')],
    ],
    ['kept', 'yes', [...begun, asked('Tue 09:00')]],
    ['kept', 'on the telephone', [...begun, asked('Tue 09:00', { way: 'telephone' })]],
    ['not-yet-due', 'by taps alone', [...begun, silent(asked('Tue 09:00', byWords))]],
    ['kept', 'no', [...begun, asked('Tue 09:00', { safe: 'no' })]],
    ['kept', 'not sure', [...begun, asked('Tue 09:00', { safe: 'not-sure' })]],
    ['broken', 'nothing of what she said', [...begun, silent(asked('Tue 09:00'))]],
    ['not-applicable', 'it was a member of staff', [...ofStaff, asked('Tue 09:00')]],
  ],
  'R4.27': [
    ['not-yet-due', 'stopped, and safe', [...begun, asked('Tue 09:00')]],
    [
      'kept',
      'something changed on the next day',
      [...begun, asked('Tue 09:00', no), measure('Wed 15:00', kyle)],
    ],
    [
      'kept',
      'worse: more support',
      [...begun, asked('Tue 09:00', { stopped: 'worse' }), offered('Wed 15:00', mia)],
    ],
    [
      'kept',
      'it moved: another step',
      [...begun, asked('Tue 09:00', { stopped: 'moved' }), action('Wed 15:00')],
    ],
    ['kept', 'a hold was placed', [...begun, asked('Tue 09:00', no), hold('Wed 15:00')]],
    [
      'due',
      'opening the case again is not yet acting',
      [...begun, closed('Mon 11:00'), asked('Tue 09:00', no), reopened('Tue 09:00')],
    ],
    [
      'due',
      'a “no” by return words asks for it just the same',
      [...begun, asked('Tue 09:00', { ...byWords, safe: 'no' })],
    ],
    [
      'kept',
      'support for Kyle',
      [...begun, asked('Tue 09:00', no), offered('Wed 15:00', kyle, 'alleged')],
    ],
    [
      'overdue',
      'not safe, and nothing was done',
      [...begun, asked('Tue 09:00', { safe: 'no' })],
      'Thu 09:00',
    ],
    [
      'kept-late',
      'something was done on Thursday',
      [...begun, asked('Tue 09:00', no), measure('Thu 15:00', kyle)],
    ],
    [
      'kept, due',
      'each time anew',
      [...begun, asked('Tue 09:00', no), measure('Wed 09:00', kyle), asked('Fri 09:00', no)],
    ],
    [
      'reasoned',
      'she asked us to wait',
      [...begun, asked('Tue 09:00', no), reasoned('Wed 09:00', 'R4.27')],
    ],
    [
      'due',
      'a reason for something else',
      [...begun, asked('Tue 09:00', no), reasoned('Wed 09:00', 'R4.9')],
    ],
    ['not-applicable', 'it was a member of staff', [...ofStaff, asked('Tue 09:00', no)]],
  ],
}
