import { begun, confirmed, onlyStaff } from './beginnings.ts'
import { found, severity } from './case-steps.ts'
import { action, closed, offered } from './response-steps.ts'
import { lacking, mia, reasoned, silent } from './step.ts'
import type { Examples } from './story.ts'

/** What is done about it. */
export const examplesOfActions: Examples = {
  'R4.18': [
    ['kept', 'a step with reasons', [...confirmed, action('Tue+1 09:00')]],
    ['broken', 'without reasons', [...confirmed, silent(action('Tue+1 09:00'))]],
    ['broken', 'no such step', [...confirmed, action('Tue+1 09:00', 'Z9')]],
  ],
  'R4.19': [
    ['kept', 'after a finding', [...confirmed, action('Tue+1 09:00')]],
    [
      'kept',
      'after finding it hurtful',
      [...begun, found('Tue 09:00', 'hurtful'), action('Wed 09:00')],
    ],
    [
      'kept',
      'after finding a conflict',
      [...begun, found('Tue 09:00', 'conflict'), action('Wed 09:00')],
    ],
    ['broken', 'before it', [...begun, action('Tue 09:00'), found('Wed 09:00')]],
    [
      'broken',
      'it was found mistaken',
      [...begun, found('Tue 09:00', 'mistaken'), action('Wed 09:00')],
    ],
    ['not-yet-due', 'no action yet', begun],
  ],
  'R4.20a': [
    [
      'kept',
      'first how serious, then what',
      [...confirmed, severity('Mon+1 11:00'), action('Tue+1 09:00')],
    ],
    ['broken', 'never said how serious', [...confirmed, action('Tue+1 09:00')]],
  ],
  'R4.20b': [
    [
      'cannot-tell',
      'how serious was destroyed',
      [...begun, lacking(severity('Tue 09:00'), 'severity')],
    ],
    ['kept', 'with reasons', [...begun, severity('Tue 09:00', '3')]],
    ['kept', 'with reasons', [...begun, severity('Tue 09:00', '1')]],
    ['kept', 'with reasons', [...begun, severity('Tue 09:00', '4')]],
    ['broken', 'without', [...begun, silent(severity('Tue 09:00'))]],
  ],
  'R10.1a': [
    ['kept', 'there was an action', [...confirmed, action('Tue+1 09:00'), closed('Fri+2 09:00')]],
    ['broken', 'closed with none', [...confirmed, closed('Fri+2 09:00')]],
    [
      'reasoned',
      'none was needed',
      [...confirmed, reasoned('Tue+1 09:00', 'R10.1a'), closed('Fri+2 09:00')],
    ],
    [
      'broken',
      'a reason for something else',
      [...confirmed, reasoned('Tue+1 09:00', 'R4.9'), closed('Fri+2 09:00')],
    ],
    [
      'not-applicable',
      'it was not confirmed',
      [...begun, found('Tue 09:00', 'mistaken'), closed('Fri+2 09:00')],
    ],
  ],
  'R10.1b': [
    [
      'kept',
      'support was offered',
      [...confirmed, offered('Tue+1 09:00', mia), closed('Fri+2 09:00')],
    ],
    ['broken', 'closed with none', [...confirmed, closed('Fri+2 09:00')]],
    [
      'broken',
      'offered for what she did',
      [...confirmed, offered('Tue+1 09:00', mia, 'alleged'), closed('Fri+2 09:00')],
    ],
    [
      'reasoned',
      'not needed',
      [...confirmed, reasoned('Tue+1 09:00', 'R10.1b'), closed('Fri+2 09:00')],
    ],
    [
      'broken',
      'a reason for something else',
      [...confirmed, reasoned('Tue+1 09:00', 'R4.9'), closed('Fri+2 09:00')],
    ],
    [
      'not-applicable',
      'it was not confirmed',
      [...begun, found('Tue 09:00', 'mistaken'), closed('Fri+2 09:00')],
    ],
    [
      'not-applicable',
      'it was a member of staff',
      [...onlyStaff, found('Mon+1 10:00'), closed('Fri+2 09:00')],
    ],
  ],
}
