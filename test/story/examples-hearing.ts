import { begun, noTarget, notOnRoll, ofAdults, ofOtherAdults, withSam } from './beginnings.ts'
import { evidence, found, heard, hold, lifted, named, noWitnesses, notHeard } from './case-steps.ts'
import { destroyed, kyle, later, mia, reasoned, sam } from './step.ts'
import type { Examples } from './story.ts'

/** Thorough: everybody is heard, and what shows it is listed. */
export const examplesOfHearing: Examples = {
  'R4.9': [
    ['kept', 'listed before the finding', [...begun, evidence('Tue 09:00'), found('Wed 09:00')]],
    ['broken', 'listed only afterwards', [...begun, found('Wed 09:00'), evidence('Thu 09:00')]],
    ['due', 'it waits to be done', begun],
    ['kept', 'done, before any finding', [...begun, evidence('Tue 09:00')]],
    [
      'kept-late',
      'dated back to before the finding',
      [...begun, found('Wed 09:00'), later('Mon+1 09:00', evidence('Tue 09:00'))],
    ],
    [
      'cannot-tell',
      'on one day, and written afterwards',
      [...begun, found('Wed 09:00'), later('Wed 10:00', evidence('Wed'))],
    ],
    ['reasoned', 'not needed', [...begun, reasoned('Tue 09:00', 'R4.9'), found('Wed 09:00')]],
    [
      'broken',
      'a reason for something else',
      [...begun, reasoned('Tue 09:00', 'R4.5'), found('Wed 09:00')],
    ],
    [
      'kept',
      'its facts were destroyed, but it was there',
      [...begun, destroyed(evidence('Tue 09:00')), found('Wed 09:00')],
    ],
  ],
  'R4.10': [
    [
      'kept',
      'Mia was heard first',
      [...begun, heard('Tue 09:00', mia, 'target'), found('Wed 09:00')],
    ],
    ['broken', 'Mia was never heard', [...begun, found('Wed 09:00')]],
    [
      'broken',
      'only Kyle was heard',
      [...begun, heard('Tue 09:00', kyle, 'alleged'), found('Wed 09:00')],
    ],
    [
      'broken',
      'Mia was heard, but as a witness',
      [...begun, heard('Tue 09:00', mia, 'witness'), found('Wed 09:00')],
    ],
    [
      'reasoned',
      'Mia did not wish to speak',
      [...begun, notHeard('Tue 09:00', mia, 'target'), found('Wed 09:00')],
    ],
    [
      'broken',
      'excused as a witness',
      [...begun, notHeard('Tue 09:00', mia, 'witness'), found('Wed 09:00')],
    ],
    ['due', 'there is no finding yet', begun],
    ['cannot-tell', 'nobody is named as the one who was hurt', [...noTarget, found('Wed 09:00')]],
    ['not-applicable', 'Mia is not one of ours', [...notOnRoll, found('Wed 09:00')]],
    ['broken', 'it was a member of staff', [...ofAdults, found('Wed 09:00')]],
    ['broken', 'it was a parent', [...ofOtherAdults, found('Wed 09:00')]],
    [
      'cannot-tell',
      'the account was destroyed',
      [...begun, destroyed(heard('Tue 09:00', mia, 'target')), found('Wed 09:00')],
    ],
  ],
  'R4.11': [
    ['not-applicable', 'it was somebody from elsewhere', [...notOnRoll, found('Wed 09:00')]],
    [
      'kept',
      'Kyle was heard first',
      [...begun, heard('Tue 09:00', kyle, 'alleged'), found('Wed 09:00')],
    ],
    [
      'broken',
      'Kyle was heard afterwards',
      [...begun, found('Wed 09:00'), heard('Thu 09:00', kyle, 'alleged')],
    ],
    [
      'reasoned',
      'Kyle did not wish to speak',
      [...begun, notHeard('Tue 09:00', kyle, 'alleged'), found('Wed 09:00')],
    ],
    [
      'broken',
      'Kyle was heard as a witness',
      [...begun, heard('Tue 09:00', kyle, 'witness'), found('Wed 09:00')],
    ],
    [
      'broken',
      'Kyle was excused as a witness',
      [...begun, notHeard('Tue 09:00', kyle, 'witness'), found('Wed 09:00')],
    ],
    [
      'kept, due',
      'the finding is about Kyle, not about Sam',
      [
        ...begun,
        named('Mon 11:00', sam, 'alleged'),
        heard('Tue 09:00', kyle, 'alleged'),
        found('Wed 09:00'),
      ],
    ],
    ['broken', 'it was a parent', [...ofAdults, found('Wed 09:00')]],
    ['broken', 'it was a member of staff', [...ofOtherAdults, found('Wed 09:00')]],
  ],
  'R4.12a': [
    [
      'not-applicable',
      'it was somebody from elsewhere',
      [...notOnRoll, named('Mon 10:00', sam, 'witness', 'not-on-roll'), found('Wed 09:00')],
    ],
    ['kept', 'Sam was heard', [...withSam, heard('Tue 10:00', sam, 'witness'), found('Wed 09:00')]],
    [
      'reasoned',
      'Sam did not wish to',
      [...withSam, notHeard('Tue 10:00', sam, 'witness'), found('Wed 09:00')],
    ],
    ['broken', 'Sam was not heard', [...withSam, found('Wed 09:00')]],
    [
      'broken',
      'Sam was heard as somebody else',
      [...withSam, heard('Tue 10:00', sam, 'target'), found('Wed 09:00')],
    ],
    [
      'broken',
      'Sam was excused as somebody else',
      [...withSam, notHeard('Tue 10:00', sam, 'target'), found('Wed 09:00')],
    ],
    ['due', 'no finding yet', withSam],
    ['not-applicable', 'nobody saw it', [...begun, found('Wed 09:00')]],
    ['broken', 'it was a member of staff', [...ofAdults, found('Wed 09:00')]],
    ['broken', 'it was a parent', [...ofOtherAdults, found('Wed 09:00')]],
  ],
  'R4.12b': [
    ['kept', 'a witness was named', [...withSam, found('Wed 09:00')]],
    ['kept', 'somebody looked', [...begun, noWitnesses('Tue 09:00'), found('Wed 09:00')]],
    ['broken', 'nobody looked', [...begun, found('Wed 09:00')]],
    ['due', 'no finding yet', begun],
  ],
  'R7.7a': [
    ['kept', 'described', [...begun, evidence('Tue 09:00', 'image-of-child')]],
    ['broken', 'copied', [...begun, evidence('Tue 09:00', 'image-of-child', true)]],
    ['kept', 'something else was copied', [...begun, evidence('Tue 09:00', 'messages', true)]],
    ['cannot-tell', 'destroyed', [...begun, destroyed(evidence('Tue 09:00'))]],
    ['not-applicable', 'there is no evidence', begun],
  ],
  'R7.7b': [
    [
      'kept',
      'before the hold and after it',
      [
        ...begun,
        heard('Mon 11:00', mia, 'target'),
        hold('Tue 09:00'),
        lifted('Wed 09:00'),
        heard('Wed 10:00', mia, 'target'),
      ],
    ],
    ['broken', 'during the hold', [...begun, hold('Tue 09:00'), heard('Tue 10:00', mia, 'target')]],
    [
      'reasoned',
      'the police asked for it',
      [
        ...begun,
        hold('Tue 09:00'),
        heard('Tue 10:00', mia, 'target'),
        reasoned('Tue 11:00', 'R7.7b'),
      ],
    ],
    [
      'broken',
      'a reason for something else',
      [
        ...begun,
        hold('Tue 09:00'),
        heard('Tue 10:00', mia, 'target'),
        reasoned('Tue 11:00', 'R4.9'),
      ],
    ],
    ['not-applicable', 'there is no hold', [...begun, heard('Tue 10:00', mia, 'target')]],
  ],
}
