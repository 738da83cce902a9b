import type { Hono } from 'hono'
import { wordsDestroyed } from '#modules/record/words-destroyed.entry.ts'
import type { World } from '#modules/policy/world.ts'
import type { StaffEnv } from '#platform/web/staff-env.ts'
import { routes } from '#routes'
import type { Id } from '#values/id.ts'
import {
  type CaseDeed,
  mountCaseDeed,
  type OnCase,
  partyGiven,
  wholeCase,
} from './case-deed.mount.tsx'
import { caseMistakes } from './cases-words.ts'
import { corroborate } from './corroborate.ts'
import { destroyWords, type DestroyWordsRefusal } from './destroy-words.ts'
import { CorroboratePage } from './handling.page.tsx'
import { mentionedIn } from './mentioned.ts'
import { namePerson, type NamePersonRefusal } from './name-person.ts'
import { NamePersonPage } from './name-person.page.tsx'
import {
  corroborateForm,
  type CorroborateForm,
  destroyWordsForm,
  namePersonForm,
  type NamePersonForm,
  reasonsForm,
  type ReasonsForm,
} from './people.form.ts'
import { peopleIn } from './people.ts'
import {
  identificationUndone,
  personIdentified,
  personNamed,
  personTakenOut,
} from './person.entry.ts'
import { DestroyWordsPage, TakePersonOutPage, UndoIdentificationPage } from './take-back.page.tsx'
import { takePersonOut, type TakePersonOutRefusal } from './take-person-out.ts'
import { undoIdentification, type UndoIdentificationRefusal } from './undo-identification.ts'
import { wordsAbout } from './words-about.ts'

/** The people of a case: naming them, taking them out, saying that it was somebody else, destroying what was said about them. */
export function mountPeopleInCase(app: Hono<StaffEnv>, world: World): void {
  mountCaseDeed(app, world, caseMistakes, naming)
  mountCaseDeed(app, world, caseMistakes, takingOut)
  mountCaseDeed(app, world, caseMistakes, undoing)
  mountCaseDeed(app, world, caseMistakes, destroying)
  mountCaseDeed(app, world, caseMistakes, corroborating)
}

const naming: CaseDeed<NamePersonForm, NamePersonRefusal> = {
  path: routes.cases.people.path,
  permission: 'name-people',
  about: wholeCase,
  clause: '4',
  form: () => namePersonForm,
  shows: [personNamed.name, personTakenOut.name],
  decide: (_on, form) => (entries, moment) => namePerson(entries, form, moment),
  page: (on, again) => (
    <NamePersonPage
      {...again}
      on={on.shown}
      people={peopleIn(on.entries)}
      mentioned={mentionedIn(on.entries)}
    />
  ),
}

const takingOut: CaseDeed<ReasonsForm, TakePersonOutRefusal, Id<'Party'>> = {
  path: routes.cases.removal.path,
  permission: 'name-people',
  about: partyGiven,
  clause: '4',
  form: () => reasonsForm,
  shows: [personIdentified.name],
  decide: (_on, form, party) => (entries) => takePersonOut(entries, { ...form, party }),
  isThere: (on, party) => findPerson(on, party) !== undefined,
  page: (on, again, party) => (
    <TakePersonOutPage {...again} on={on.shown} name={findPerson(on, party)?.name} />
  ),
}

const undoing: CaseDeed<ReasonsForm, UndoIdentificationRefusal, Id<'Party'>> = {
  path: routes.cases.identificationUndone.path,
  permission: 'identify-people',
  about: partyGiven,
  clause: '4',
  form: () => reasonsForm,
  shows: [personIdentified.name],
  decide: (_on, form, party) => (entries) => undoIdentification(entries, { ...form, party }),
  isThere: (on, party) => findPerson(on, party) !== undefined,
  page: (on, again, party) => (
    <UndoIdentificationPage {...again} on={on.shown} name={findPerson(on, party)?.name} />
  ),
}

const destroying: CaseDeed<ReasonsForm & { sure: boolean }, DestroyWordsRefusal, Id<'Party'>> = {
  path: routes.cases.destruction.path,
  permission: 'destroy-words',
  about: partyGiven,
  clause: '4',
  form: () => destroyWordsForm,
  // Whatever is written about anybody would change what the page shows as going.
  shows: [personNamed.name, identificationUndone.name, wordsDestroyed.name],
  decide: (_on, form, party) => (entries) => destroyWords(entries, { ...form, party }),
  // Somebody who was taken out still has words.
  isThere: (on, party) => on.entries.some(({ about }) => about.includes(party)),
  page: (on, again, party) => (
    <DestroyWordsPage
      {...again}
      on={on.shown}
      name={findPerson(on, party)?.name}
      words={wordsAbout(on.entries, party)}
    />
  ),
}

const corroborating: CaseDeed<CorroborateForm, never> = {
  path: routes.cases.corroboration.path,
  permission: 'record-corroboration',
  about: wholeCase,
  clause: '4',
  form: () => corroborateForm,
  shows: [],
  decide: (_on, form) => (entries) => corroborate(entries, form),
  page: (on, again) => <CorroboratePage {...again} on={on.shown} />,
}

function findPerson(on: OnCase, one: Id<'Party'>) {
  return peopleIn(on.entries).find(({ party }) => party === one)
}
