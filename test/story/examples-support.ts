import { begun, byParent, confirmed, ofStaff } from './beginnings.ts'
import { found, named, opened } from './case-steps.ts'
import { told, triaged } from './report-steps.ts'
import { closed, offered, said } from './response-steps.ts'
import { kyle, mia, reasoned, sam } from './step.ts'
import type { Examples } from './story.ts'

/** Support for the one who was hurt, and for the one who did it. */
export const examplesOfSupport: Examples = {
  'R4.15': [
    ['due', 'it became a case', [...begun, triaged('Mon 10:00')]],
    ['kept', 'on the same day', [...begun, offered('Mon 15:00', mia)]],
    ['due', 'the day is not over', begun],
    ['overdue', 'the day is over', begun, 'Mon 16:00'],
    ['kept-late', 'on the next day', [...begun, offered('Tue 09:00', mia)]],
    ['overdue', 'offered to Kyle', [...begun, offered('Mon 15:00', kyle, 'alleged')], 'Mon 16:00'],
    [
      'overdue',
      'offered to Mia for what she did',
      [...begun, offered('Mon 15:00', mia, 'alleged')],
      'Mon 16:00',
    ],
    [
      'kept, kept-late',
      'Mia the same day, Sam on the next',
      [
        ...begun,
        named('Mon 11:00', sam, 'target'),
        offered('Mon 15:00', mia),
        offered('Tue 09:00', sam),
      ],
    ],
    [
      'kept',
      'a second report came in later',
      [...begun, offered('Mon 15:00', mia), told('Fri 09:00')],
    ],
    ['reasoned', 'her mother had taken her home', [...begun, reasoned('Tue 09:00', 'R4.15')]],
    ['overdue', 'a reason for something else', [...begun, reasoned('Tue 09:00', 'R4.9')]],
    [
      'cannot-tell',
      'nobody is named as the one who was hurt',
      [told('Mon 09:00'), opened('Mon 10:00')],
    ],
    [
      'not-applicable',
      'sorted on the spot',
      [told('Mon 09:00'), triaged('Mon 10:00', { road: 'light-road' })],
    ],
    [
      'not-applicable',
      'a concern about an adult',
      [told('Mon 09:00'), triaged('Mon 10:00', { road: 'adult-route' })],
    ],
    ['not-applicable', 'it was a member of staff', ofStaff],
  ],
  'R4.17': [
    [
      'not-yet-due',
      'no to help with what she did',
      [...begun, said('Tue 09:00', mia, false, 'alleged')],
    ],
    [
      'due',
      'from the last day before summer',
      [...begun, said('Fri+19 09:00', mia, false)],
      'Fri+23 15:00',
    ],
    [
      'overdue',
      'four weeks, also in summer',
      [...begun, said('Fri+19 09:00', mia, false)],
      'Fri+23 15:30',
    ],
    [
      'kept',
      'offered again after two weeks',
      [...begun, said('Tue 09:00', mia, false), offered('Tue+2 09:00', mia)],
    ],
    ['not-yet-due', 'yes please', [...begun, said('Tue 09:00', mia, true)]],
    ['overdue', 'never offered again', [...begun, said('Tue 09:00', mia, false)], 'Wed+2 09:00'],
    [
      'kept-late',
      'offered again too late',
      [...begun, said('Tue 09:00', mia, false), offered('Wed+2 09:00', mia)],
    ],
    [
      'overdue',
      'offered for something she did',
      [...begun, said('Tue 09:00', mia, false), offered('Tue+2 09:00', mia, 'alleged')],
      'Wed+2 09:00',
    ],
    [
      'overdue',
      'holidays are no reason to forget',
      [...begun, said('Fri+3 09:00', mia, false)],
      'Fri+7 15:30',
    ],
    [
      'kept, due',
      'each “no” asks again',
      [
        ...begun,
        said('Tue 09:00', mia, false),
        offered('Tue+1 09:00', mia),
        said('Tue+1 10:00', mia, false),
      ],
    ],
    [
      'reasoned',
      'she asked us not to',
      [...begun, said('Tue 09:00', mia, false), reasoned('Tue 10:00', 'R4.17')],
    ],
    [
      'due',
      'a reason for something else',
      [...begun, said('Tue 09:00', mia, false), reasoned('Tue 10:00', 'R4.9')],
    ],
    ['not-applicable', 'it was a member of staff', [...ofStaff, said('Tue 09:00', mia, false)]],
    [
      'broken',
      'closed before it was offered again',
      [...begun, said('Tue 09:00', mia, false), closed('Wed 09:00')],
    ],
  ],
  'R4.22': [
    ['kept', 'two school days later', [...confirmed, offered('Wed+1 09:00', kyle, 'alleged')]],
    ['overdue', 'not offered', confirmed, 'Thu+1 09:00'],
    [
      'kept-late',
      'three school days later',
      [...confirmed, offered('Thu+1 09:00', kyle, 'alleged')],
    ],
    ['overdue', 'offered as if hurt', [...confirmed, offered('Tue+1 09:00', kyle)], 'Thu+1 09:00'],
    ['overdue', 'over the holidays', [...begun, found('Fri+3 09:00')], 'Mon+5 16:00'],
    ['reasoned', 'not needed', [...confirmed, reasoned('Tue+1 09:00', 'R4.22')]],
    ['due', 'a reason for something else', [...confirmed, reasoned('Tue+1 09:00', 'R4.9')]],
    ['not-yet-due', 'not confirmed', [...begun, found('Mon+1 10:00', 'hurtful')]],
    ['not-applicable', 'it was a parent', [...byParent, found('Mon+1 10:00')]],
  ],
}
