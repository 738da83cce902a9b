import { begun, byParent, confirmed, notOnRoll, onlyStaff } from './beginnings.ts'
import { found, named, opened } from './case-steps.ts'
import { closed } from './response-steps.ts'
import { correcting, lacking, lost, reasoned, sam, silent } from './step.ts'
import type { Examples } from './story.ts'

/** What we say that it was. */
export const examplesOfFindings: Examples = {
  'R2.1a': [
    [
      'broken',
      'it does not say whether it was repeated',
      [...begun, lacking(found('Tue 10:00'), 'repeated')],
    ],
    [
      'broken',
      'it does not say why it was repeated',
      [...begun, lacking(found('Tue 10:00'), 'why-repeated')],
    ],
    [
      'broken',
      'it does not say whether it was hurtful',
      [...begun, lacking(found('Tue 10:00'), 'hurtful')],
    ],
    [
      'broken',
      'it does not say why it was hurtful',
      [...begun, lacking(found('Tue 10:00'), 'why-hurtful')],
    ],
    [
      'broken',
      'it does not say whether it was deliberate',
      [...begun, lacking(found('Tue 10:00'), 'deliberate')],
    ],
    [
      'broken',
      'it does not say why it was deliberate',
      [...begun, lacking(found('Tue 10:00'), 'why-deliberate')],
    ],
    ['kept', 'each of the three is answered, with reasons', [...begun, found('Tue 10:00')]],
    ['broken', 'the reasons are missing', [...begun, silent(found('Tue 10:00'))]],
    [
      'not-yet-due',
      'it was not called bullying',
      [...begun, silent(found('Tue 10:00', 'hurtful'))],
    ],
    [
      'kept',
      'the reasons were added on the next day',
      [...begun, silent(found('Tue 10:00')), correcting(4, found('Wed 10:00'))],
    ],
    [
      'kept-late',
      'the reasons were added a week later',
      [...begun, silent(found('Tue 10:00')), correcting(4, found('Tue+1 10:00'))],
    ],
    ['cannot-tell', 'a reason was destroyed', [...begun, lost(found('Tue 10:00'), 'why-hurtful')]],
  ],
  'R2.1b': [
    [
      'kept',
      'not on purpose, and called a mistake',
      [...begun, found('Tue 10:00', 'mistaken', { deliberate: 'no', hurtful: 'no' })],
    ],
    ['kept', 'all three are yes', [...begun, found('Tue 10:00')]],
    [
      'kept',
      'one is not sure',
      [...begun, found('Tue 10:00', 'confirmed', { repeated: 'unsure' })],
    ],
    [
      'broken',
      'it was not on purpose',
      [...begun, found('Tue 10:00', 'confirmed', { deliberate: 'no' })],
    ],
    ['broken', 'it did not hurt', [...begun, found('Tue 10:00', 'confirmed', { hurtful: 'no' })]],
    ['broken', 'it was once', [...begun, found('Tue 10:00', 'confirmed', { repeated: 'no' })]],
    [
      'kept',
      'once, and called hurtful',
      [...begun, found('Tue 10:00', 'hurtful', { repeated: 'no' })],
    ],
    ['not-applicable', 'there is no finding', begun],
  ],
  'R2.2': [
    ['not-yet-due', 'it was a mistake', [...begun, silent(found('Tue 10:00', 'mistaken'))]],
    [
      'broken',
      'it does not say whether power was unequal',
      [...begun, lacking(found('Tue 10:00'), 'power')],
    ],
    ['kept', 'answered, with reasons', [...begun, found('Tue 10:00')]],
    ['broken', 'no reasons', [...begun, silent(found('Tue 10:00'))]],
    ['broken', 'no reasons for a hurtful act', [...begun, silent(found('Tue 10:00', 'hurtful'))]],
    ['broken', 'no reasons for a conflict', [...begun, silent(found('Tue 10:00', 'conflict'))]],
  ],
  'R2.3': [
    ['kept', 'what was done is on the list', begun],
    ['broken', 'nothing was said of it', [opened('Mon 10:00', [])]],
    ['broken', 'it is on no list', [opened('Mon 10:00', ['verbal', 'rudeness'])]],
  ],
  'R4.13a': [
    ['kept', 'with reasons', [...begun, found('Tue 09:00')]],
    ['broken', 'without', [...begun, silent(found('Tue 09:00'))]],
    ['broken', 'no such finding', [...begun, found('Tue 09:00', 'guilty')]],
  ],
  'R4.13b': [
    ['not-applicable', 'it was somebody from elsewhere', [...notOnRoll, closed('Fri+1 09:00')]],
    ['kept', 'a finding, then closed', [...confirmed, closed('Fri+1 09:00')]],
    ['broken', 'closed without a finding', [...begun, closed('Fri+1 09:00')]],
    ['broken', 'it was a member of staff', [...onlyStaff, closed('Fri+1 09:00')]],
    ['broken', 'it was a parent', [...byParent, closed('Fri+1 09:00')]],
    [
      'reasoned',
      'there could be none',
      [...begun, reasoned('Thu 09:00', 'R4.13b'), closed('Fri+1 09:00')],
    ],
    [
      'broken',
      'a reason for something else',
      [...begun, reasoned('Thu 09:00', 'R4.9'), closed('Fri+1 09:00')],
    ],
    [
      'kept, broken',
      'nothing was found about Sam',
      [...confirmed, named('Tue 09:00', sam, 'alleged'), closed('Fri+1 09:00')],
    ],
  ],
  'R4.13c': [
    [
      'kept',
      'a second person agreed',
      [...begun, found('Tue 09:00', 'deliberately-false', { 'second-person': sam })],
    ],
    ['broken', 'one person alone', [...begun, found('Tue 09:00', 'deliberately-false')]],
    [
      'reasoned',
      'nobody else could be had, and it says so',
      [...begun, found('Tue 09:00', 'deliberately-false', { 'one-person': true })],
    ],
    [
      'broken',
      'nobody else could be had for another finding',
      [
        ...begun,
        found('Tue 09:00', 'deliberately-false'),
        found('Wed 09:00', 'mistaken', { 'one-person': true }),
      ],
    ],
    ['not-yet-due', 'another finding', [...begun, found('Tue 09:00', 'mistaken')]],
  ],
}
