import type { Hono } from 'hono'
import { findStaff, listStaff } from '#modules/people/staff.store.ts'
import { isHereOn } from '#modules/people/student.ts'
import { codesOn } from '#modules/policy/policy.ts'
import type { World } from '#modules/policy/world.ts'
import type { StaffEnv } from '#platform/web/staff-env.ts'
import { routes } from '#routes'
import { holdLifted, holdPlaced, investigatorNamed, severitySet } from './case.entry.ts'
import { type CaseDeed, mountCaseDeed, wholeCase } from './case-deed.mount.tsx'
import { caseMistakes } from './cases-words.ts'
import {
  holdForm,
  type HoldForm,
  investigatorForm,
  type InvestigatorForm,
  severityForm,
  type SeverityForm,
} from './handling.form.ts'
import { NameInvestigatorPage, SetSeverityPage } from './handling.page.tsx'
import { holdIn } from './hold.ts'
import { nameInvestigator, type NameInvestigatorRefusal } from './name-investigator.ts'
import { reasonsForm, type ReasonsForm } from './people.form.ts'
import { peopleIn, staffAmong } from './people.ts'
import { liftHold, type LiftHoldRefusal, placeHold, type PlaceHoldRefusal } from './place-hold.ts'
import { PlaceHoldPage } from './place-hold.page.tsx'
import { setSeverity, type SetSeverityRefusal } from './set-severity.ts'
import { severityIn } from './severity.ts'
import { LiftHoldPage } from './take-back.page.tsx'

/** How a case is handled: how serious it is, who looks into it, whether it is on hold. */
export function mountHandling(app: Hono<StaffEnv>, world: World): void {
  mountCaseDeed(app, world, caseMistakes, settingSeverity)
  mountCaseDeed(app, world, caseMistakes, namingInvestigator(world))
  mountCaseDeed(app, world, caseMistakes, placingHold)
  mountCaseDeed(app, world, caseMistakes, liftingHold)
}

const settingSeverity: CaseDeed<SeverityForm, SetSeverityRefusal> = {
  path: routes.cases.severity.path,
  permission: 'set-severity',
  about: wholeCase,
  clause: '4',
  form: () => severityForm,
  shows: [severitySet.name],
  decide: (_on, form) => (entries, moment) => setSeverity(entries, form, moment),
  page: (on, again) => {
    const steps = codesOn(on.policy, 'severity', on.today)
    const set = severityIn(on.entries)?.severity
    const now = on.policy.lists['severity']?.codes.find(({ code }) => code === set)
    return <SetSeverityPage {...again} on={on.shown} steps={steps} now={now} />
  },
}

function namingInvestigator(world: World): CaseDeed<InvestigatorForm, NameInvestigatorRefusal> {
  return {
    path: routes.cases.investigator.path,
    permission: 'name-investigator',
    about: wholeCase,
    clause: '4',
    form: () => investigatorForm,
    shows: [investigatorNamed.name],
    decide: async (on, form) => {
      const { staff } = form
      const member =
        staff && (await world.database.transact(on.staff.provision, (tx) => findStaff(tx, staff)))
      return (entries, moment) => nameInvestigator(entries, { ...form, member }, moment)
    },
    page: async (on, again) => {
      const all = await world.database.transact(on.staff.provision, listStaff)
      const involved = staffAmong(peopleIn(on.entries))
      const choices = all.filter(
        (member) => isHereOn(member, on.today) && !involved.includes(member.id),
      )
      return <NameInvestigatorPage {...again} on={on.shown} choices={choices} />
    },
  }
}

const placingHold: CaseDeed<HoldForm, PlaceHoldRefusal> = {
  path: routes.cases.hold.path,
  permission: 'place-hold',
  about: wholeCase,
  clause: '4',
  form: () => holdForm,
  // A hold is never kept waiting because something else arrived.
  shows: [],
  decide: (on, form) => (entries, moment) =>
    placeHold(entries, { ...form, by: on.staff.name }, moment),
  page: (on, again) => (
    <PlaceHoldPage
      {...again}
      on={on.shown}
      grounds={codesOn(on.policy, 'hold-grounds', on.today)}
      hold={holdIn(on.entries)}
      now={on.now}
      zone={on.calendar.zone}
    />
  ),
}

const liftingHold: CaseDeed<ReasonsForm, LiftHoldRefusal> = {
  path: routes.cases.holdLifted.path,
  permission: 'place-hold',
  about: wholeCase,
  clause: '4',
  form: () => reasonsForm,
  shows: [holdPlaced.name, holdLifted.name],
  decide: (_on, form) => (entries) => liftHold(entries, form),
  page: (on, again) => <LiftHoldPage {...again} on={on.shown} />,
}
