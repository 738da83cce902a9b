import { answered, checked, read, sorted, told, tonight, triaged } from './report-steps.ts'
import { destroyed, lacking, later, reasoned, silent } from './step.ts'
import type { Examples } from './story.ts'

const spoken = { channel: 'spoken' } as const
const unsafe = { 'feel-safe': 'not-sure' } as const
const nameless = { named: false } as const
const adult = { 'about-an-adult': 'yes' } as const

/** How we are told, and the light road. */
export const examplesOfTelling: Examples = {
  'R1.5': [
    ['kept', 'every report names its policy', [told('Mon 09:00')]],
    ['cannot-tell', 'its facts were destroyed', [destroyed(told('Mon 09:00'))]],
  ],
  'R3.2': [
    ['kept', 'decided on the next day', [told('Mon 09:00'), triaged('Tue 15:00')]],
    ['due', 'the next day is not over', [told('Mon 09:00')], 'Tue 15:00'],
    ['overdue', 'the next day is over', [told('Mon 09:00')], 'Tue 15:30'],
    ['due', 'told on a Friday, now it is Sunday', [told('Fri 16:00')], 'Sun 20:00'],
    ['kept-late', 'decided on Wednesday', [told('Mon 09:00'), triaged('Wed 09:00')]],
    [
      'kept',
      'decided on Tuesday, written on Wednesday',
      [told('Mon 09:00'), later('Wed 09:00', triaged('Tue'))],
    ],
    [
      'kept-late',
      'decided on Tuesday, it says a week later',
      [told('Mon 09:00'), later('Tue+1 09:00', triaged('Tue 09:00'))],
    ],
    [
      'overdue',
      'a decision from before it was told',
      [triaged('Mon 08:00'), told('Mon 09:00')],
      'Wed 09:00',
    ],
  ],
  'R4.3a': [
    ['kept', 'written down in the afternoon', [later('Mon 17:00', told('Mon 09:00', spoken))]],
    ['kept', 'told on Saturday, written on Monday', [later('Mon+1 09:00', told('Sat', spoken))]],
    ['kept-late', 'written down on the next day', [later('Tue 09:00', told('Mon 09:00', spoken))]],
    ['not-applicable', 'it was not told to us', [later('Wed 09:00', told('Mon 09:00'))]],
  ],
  'R4.3b': [
    ['broken', 'not what happened', [lacking(told('Mon 09:00', spoken), 'what-happened')]],
    ['broken', 'not who told us', [lacking(told('Mon 09:00', spoken), 'who-told-me')]],
    ['kept', 'in their words', [told('Mon 09:00', spoken)]],
    ['broken', 'without words', [silent(told('Mon 09:00', spoken))]],
    ['not-yet-due', 'it was not told to us', [silent(told('Mon 09:00'))]],
  ],
  'R4.4': [
    [
      'kept',
      'made sure before the end of the day',
      [told('Mon 09:00', unsafe), tonight('Mon 15:00')],
    ],
    ['due', 'the day is not over', [told('Mon 09:00', unsafe)], 'Mon 15:00'],
    ['overdue', 'the day is over', [told('Mon 09:00', { 'feel-safe': 'no' })], 'Mon 15:30'],
    ['kept-late', 'only on the next day', [told('Mon 09:00', unsafe), tonight('Tue 09:00')]],
    [
      'reasoned',
      'it could not be',
      [told('Mon 09:00', unsafe), reasoned('Tue 09:00', 'R4.4', 'report')],
    ],
    [
      'overdue',
      'a reason for something else',
      [told('Mon 09:00', unsafe), reasoned('Tue 09:00', 'R4.5', 'report')],
    ],
    ['not-yet-due', 'they feel safe', [told('Mon 09:00')]],
  ],
  'R4.5': [
    ['kept', 'answered on the next day', [told('Mon 09:00'), answered('Tue 15:00')]],
    [
      'kept',
      'answered by return words',
      [told('Mon 09:00', { ...nameless, 'return-words': 'f'.repeat(64) }), answered('Tue 15:00')],
    ],
    ['overdue', 'not answered', [told('Mon 09:00')], 'Wed 09:00'],
    ['kept-late', 'answered on Wednesday', [told('Mon 09:00'), answered('Wed 09:00')]],
    [
      'reasoned',
      'they asked us not to',
      [told('Mon 09:00'), reasoned('Tue 09:00', 'R4.5', 'report')],
    ],
    [
      'overdue',
      'a reason for something else',
      [told('Mon 09:00'), reasoned('Wed 09:00', 'R4.4', 'report')],
    ],
    ['not-yet-due', 'nobody to answer', [told('Mon 09:00', nameless)], 'Wed 09:00'],
  ],
  'R4.23c': [
    ['not-yet-due', 'the day has not come', [told('Mon 09:00'), sorted('Mon 10:00', 'Thu')]],
    ['due', 'the day before', [told('Mon 09:00'), sorted('Mon 10:00', 'Thu')], 'Wed 09:00'],
    [
      'kept',
      'checked the day before',
      [told('Mon 09:00'), sorted('Mon 10:00', 'Thu'), checked('Wed 09:00')],
    ],
    [
      'kept',
      'checked two school days later',
      [told('Mon 09:00'), sorted('Mon 10:00', 'Thu'), checked('Mon+1 15:00')],
    ],
    [
      'kept-late',
      'checked a day after that',
      [told('Mon 09:00'), sorted('Mon 10:00', 'Thu'), checked('Tue+1 15:00')],
    ],
    [
      'overdue',
      'a holiday is not forgotten',
      [told('Mon+3 09:00'), sorted('Mon+3 10:00', 'Fri+3')],
      'Fri+4 15:30',
    ],
    [
      'due',
      'a week, over the holidays',
      [told('Mon+3 09:00'), sorted('Mon+3 10:00', 'Fri+3')],
      'Fri+4 15:00',
    ],
    [
      'reasoned',
      'the child asked us not to',
      [told('Mon 09:00'), sorted('Mon 10:00', 'Thu'), reasoned('Thu 10:00', 'R4.23c', 'report')],
    ],
    [
      'due',
      'a reason for something else',
      [told('Mon 09:00'), sorted('Mon 10:00', 'Thu'), reasoned('Thu 10:00', 'R4.5', 'report')],
    ],
  ],
  'R5.4a': [
    ['kept', 'the lead reads it', [told('Mon 09:00'), read('Mon 15:00')]],
    ['kept', 'the deputy reads it', [told('Mon 09:00'), read('Mon 15:00', 'deputy')]],
    ['kept', 'the head reads it', [told('Mon 09:00'), read('Mon 15:00', 'head')]],
    ['kept', 'somebody from outside reads it', [told('Mon 09:00'), read('Mon 15:00', 'outsider')]],
    [
      'overdue',
      'somebody else reads it',
      [told('Mon 09:00'), read('Mon 10:00', 'cook')],
      'Mon 16:00',
    ],
    ['due', 'told on Sunday evening', [told('Sun 23:10')], 'Mon+1 09:00'],
    [
      'kept-late',
      'told on Sunday evening, read on Tuesday',
      [told('Sun 23:10'), read('Tue+1 09:00')],
    ],
    ['not-yet-due', 'it is about an adult', [told('Mon 09:00', adult)]],
  ],
  'R5.4b': [
    ['kept', 'the head reads it', [told('Mon 09:00', adult), read('Mon 15:00', 'head')]],
    [
      'kept',
      'somebody from outside reads it',
      [told('Mon 09:00', adult), read('Mon 15:00', 'outsider')],
    ],
    [
      'overdue',
      'only the lead has read it',
      [told('Mon 09:00', adult), read('Mon 10:00')],
      'Mon 16:00',
    ],
    ['not-yet-due', 'it is not about an adult', [told('Mon 09:00')]],
  ],
}
