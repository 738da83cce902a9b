import type { Hono } from 'hono'
import {
  type CaseDeed,
  findCase,
  mountCaseDeed,
  type OnCase,
  wholeCase,
} from '#modules/cases/case-deed.mount.tsx'
import { codesOn } from '#modules/policy/policy.ts'
import type { World } from '#modules/policy/world.ts'
import { render } from '#platform/web/render.tsx'
import { requirePermission } from '#platform/web/require-permission.ts'
import type { StaffEnv } from '#platform/web/staff-env.ts'
import { routes } from '#routes'
import { accountsIn, findToHear, type PersonHeard, peopleToHear, unheardIn } from './accounts.ts'
import { excuseAccount, type ExcuseAccountRefusal } from './excuse-account.ts'
import { excuseAccountForm, type ExcuseAccountForm } from './excuse-account.form.ts'
import { ExcuseAccountPage, FindNoWitnessesPage } from './excuse-account.page.tsx'
import { findNoWitnesses, type FindNoWitnessesRefusal } from './find-no-witnesses.ts'
import { findNoWitnessesForm, type FindNoWitnessesForm } from './find-no-witnesses.form.ts'
import { type Hearing, HearingPage } from './hearing.page.tsx'
import { mistakeWords } from './investigations-words.ts'
import { listEvidence, type ListEvidenceRefusal } from './list-evidence.ts'
import { listEvidenceForm, type ListEvidenceForm } from './list-evidence.form.ts'
import { ListEvidencePage } from './list-evidence.page.tsx'
import { mountFindings } from './reach-finding.handler.tsx'
import { takeAccount, type TakeAccountRefusal, whyNotHear } from './take-account.ts'
import { takeAccountForm, type TakeAccountForm } from './take-account.form.ts'
import { TakeAccountPage } from './take-account.page.tsx'

/** Finding out what happened: whoever is named is heard, what shows it is listed, and then there is a finding. */
export function mountInvestigations(app: Hono<StaffEnv>, world: World): void {
  app.get(routes.cases.accounts.path, requirePermission('take-account'), async (c, next) => {
    if (c.req.query('party') !== undefined) return next()
    const on = await findCase(c, world)
    if (on === undefined) return c.notFound()
    return render(c, <HearingPage on={on.shown} people={hearings(on)} />)
  })
  mountCaseDeed(app, world, mistakeWords, takingAccount)
  mountCaseDeed(app, world, mistakeWords, excusingAccount)
  mountCaseDeed(app, world, mistakeWords, findingNoWitnesses)
  mountCaseDeed(app, world, mistakeWords, listingEvidence)
  mountFindings(app, world)
}

function hearings({ entries }: OnCase): Hearing[] {
  const [unheard, accounts] = [unheardIn(entries), accountsIn(entries)]
  return peopleToHear(entries).map((person) => {
    if (accounts.some((account) => isOne(person, account))) return { ...person, stands: 'heard' }
    if (unheard.some((other) => isOne(person, other))) return { ...person, stands: 'unheard' }
    const canWait = person.kind === 'not-on-roll' || person.kind === 'not-sure'
    return { ...person, stands: canWait ? 'need-not' : 'excused' }
  })
}

type PartyInRole = { party: string; role: string }

function isOne(one: PartyInRole, other: PartyInRole): boolean {
  return one.party === other.party && one.role === other.role
}

/** Whom the address names, in the role it names; without one, in the first in which they were not heard. */
function whom({ entries, given }: OnCase): PersonHeard | undefined {
  const [party, role] = [given('party'), given('role')]
  if (role !== '') return findToHear(entries, party, role)
  const isTheirs = (person: PersonHeard) => person.party === party
  return unheardIn(entries).find(isTheirs) ?? peopleToHear(entries).find(isTheirs)
}

const takingAccount: CaseDeed<TakeAccountForm, TakeAccountRefusal, PersonHeard> = {
  path: routes.cases.accounts.path,
  permission: 'take-account',
  about: whom,
  form: ({ today }) => takeAccountForm(today),
  shows: ['hold-placed', 'person-taken-out'],
  decide: (_on, form) => (entries, moment) => takeAccount(entries, form, moment),
  foreseen: (on, person) => whyNotHear(on.entries, person, on),
  page: (on, again, person) => <TakeAccountPage {...again} on={on.shown} person={person} />,
}

const excusingAccount: CaseDeed<ExcuseAccountForm, ExcuseAccountRefusal, PersonHeard> = {
  path: routes.cases.excusals.path,
  permission: 'take-account',
  about: whom,
  form: () => excuseAccountForm,
  shows: ['account-taken', 'person-taken-out'],
  decide: (_on, form) => (entries, moment) => excuseAccount(entries, form, moment),
  page: (on, again, person) => (
    <ExcuseAccountPage
      {...again}
      on={on.shown}
      person={person}
      reasons={codesOn(on.policy, 'account-reasons', on.today)}
    />
  ),
}

const findingNoWitnesses: CaseDeed<FindNoWitnessesForm, FindNoWitnessesRefusal> = {
  path: routes.cases.noneFound.path,
  permission: 'take-account',
  about: wholeCase,
  form: () => findNoWitnessesForm,
  shows: ['person-named'],
  decide: (_on, form) => (entries) => findNoWitnesses(entries, form),
  page: (on, again) => <FindNoWitnessesPage {...again} on={on.shown} />,
}

const listingEvidence: CaseDeed<ListEvidenceForm, ListEvidenceRefusal> = {
  path: routes.cases.evidence.path,
  permission: 'list-evidence',
  about: wholeCase,
  form: ({ today }) => listEvidenceForm(today),
  shows: [],
  decide: (_on, form) => (entries, moment) => listEvidence(entries, form, moment),
  page: (on, again) => (
    <ListEvidencePage {...again} on={on.shown} sorts={codesOn(on.policy, 'evidence', on.today)} />
  ),
}
