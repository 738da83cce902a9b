import { begun, ofStaff } from './beginnings.ts'
import { hold, lifted, opened } from './case-steps.ts'
import { told } from './report-steps.ts'
import { asked, closed, reopened } from './response-steps.ts'
import { later, reasoned } from './step.ts'
import type { Examples } from './story.ts'

const no = { stopped: 'same' } as const
const remote = { way: 'return-words' } as const

/** When a case may be closed. */
export const examplesOfClosing: Examples = {
  'R4.26a': [
    [
      'kept',
      'twice yes, then closed',
      [...begun, asked('Tue 09:00'), asked('Wed 09:00', { way: 'telephone' }), closed('Thu 09:00')],
    ],
    ['broken', 'once only', [...begun, asked('Tue 09:00'), closed('Thu 09:00')]],
    [
      'broken',
      'the second by return words',
      [...begun, asked('Tue 09:00'), asked('Wed 09:00', remote), closed('Thu 09:00')],
    ],
    [
      'broken',
      'not stopped in between',
      [
        ...begun,
        asked('Tue 09:00'),
        asked('Tue 12:00', no),
        asked('Wed 09:00'),
        closed('Thu 09:00'),
      ],
    ],
    [
      'broken',
      'not safe in between',
      [
        ...begun,
        asked('Tue 09:00'),
        asked('Tue 12:00', { safe: 'no' }),
        asked('Wed 09:00'),
        closed('Thu 09:00'),
      ],
    ],
    [
      'broken',
      'stopped, but not safe',
      [
        ...begun,
        asked('Tue 09:00', { safe: 'no' }),
        asked('Wed 09:00', { safe: 'not-sure' }),
        closed('Thu 09:00'),
      ],
    ],
    ['reasoned', 'no answer could be had', [...begun, closed('Thu 09:00', true)]],
    ['kept', 'she has said so twice', [...begun, asked('Tue 09:00'), asked('Wed 09:00')]],
    ['not-yet-due', 'she has said so once', [...begun, asked('Tue 09:00')]],
    [
      'kept, not-yet-due',
      'reopened: it begins anew',
      [
        ...begun,
        asked('Tue 09:00'),
        asked('Wed 09:00'),
        closed('Thu 09:00'),
        reopened('Fri 09:00'),
      ],
    ],
    [
      'kept-late',
      'dated back to before the closing',
      [...begun, asked('Tue 09:00'), closed('Thu 09:00'), later('Tue+1 09:00', asked('Wed 09:00'))],
    ],
    [
      'cannot-tell',
      'nobody is named as the one who was hurt',
      [told('Mon 09:00'), opened('Mon 10:00'), closed('Thu 09:00')],
    ],
    ['not-applicable', 'it was a member of staff', [...ofStaff, closed('Thu 09:00')]],
  ],
  'R4.26b': [
    ['kept', 'face to face', [...begun, asked('Tue 09:00'), closed('Thu 09:00')]],
    [
      'broken',
      'by telephone',
      [...begun, asked('Tue 09:00', { way: 'telephone' }), closed('Thu 09:00')],
    ],
    [
      'broken',
      'with others in the room',
      [...begun, asked('Tue 09:00', { private: false }), closed('Thu 09:00')],
    ],
    [
      'broken',
      'a remote “no” afterwards',
      [...begun, asked('Tue 09:00'), asked('Wed 09:00', { ...remote, ...no }), closed('Thu 09:00')],
    ],
    [
      'broken',
      'not safe afterwards',
      [...begun, asked('Tue 09:00'), asked('Wed 09:00', { safe: 'not-sure' }), closed('Thu 09:00')],
    ],
    ['broken', 'not safe', [...begun, asked('Tue 09:00', { safe: 'no' }), closed('Thu 09:00')]],
    [
      'broken',
      'less, but not stopped',
      [...begun, asked('Tue 09:00', { stopped: 'less' }), closed('Thu 09:00')],
    ],
    ['reasoned', 'no answer could be had', [...begun, closed('Thu 09:00', true)]],
    [
      'kept, broken',
      'reopened, and closed unasked',
      [
        ...begun,
        asked('Tue 09:00'),
        closed('Wed 09:00'),
        reopened('Thu 09:00'),
        closed('Fri 09:00'),
      ],
    ],
    [
      'reasoned, broken',
      'one reason for two closings',
      [...begun, closed('Wed 09:00', true), reopened('Thu 09:00'), closed('Fri 09:00')],
    ],
    ['not-applicable', 'it was a member of staff', [...ofStaff, closed('Thu 09:00')]],
  ],
  'R4.26c': [
    ['broken', 'closed while it was on', [...begun, hold('Tue 09:00'), closed('Thu 09:00')]],
    [
      'kept',
      'closed after it was lifted',
      [...begun, hold('Tue 09:00'), lifted('Wed 09:00'), closed('Thu 09:00')],
    ],
    ['kept', 'it is on', [...begun, hold('Tue 09:00')]],
    [
      'reasoned',
      'handed over to those who hold it',
      [...begun, hold('Tue 09:00'), reasoned('Thu 09:00', 'R4.26c'), closed('Thu 09:00')],
    ],
    [
      'broken',
      'a reason for something else',
      [...begun, hold('Tue 09:00'), reasoned('Thu 09:00', 'R4.9'), closed('Thu 09:00')],
    ],
    ['not-applicable', 'there was none', [...begun, closed('Thu 09:00')]],
  ],
}
