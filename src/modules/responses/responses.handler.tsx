import type { Hono } from 'hono'
import { type CaseDeed, mountCaseDeed, type OnCase } from '#modules/cases/case-deed.mount.tsx'
import { peopleIn, type PersonInCase } from '#modules/cases/people.ts'
import { codesOn } from '#modules/policy/policy.ts'
import type { World } from '#modules/policy/world.ts'
import type { StaffEnv } from '#platform/web/staff-env.ts'
import { routes } from '#routes'
import { answerSupport, type AnswerSupportRefusal } from './answer-support.ts'
import { answerSupportForm, type AnswerSupportForm } from './answer-support.form.ts'
import { offerSupport, type OfferSupportRefusal } from './offer-support.ts'
import { offerSupportForm, type OfferSupportForm } from './offer-support.form.ts'
import { AnswerSupportPage, OfferSupportPage } from './offer-support.page.tsx'
import { findHelped, type PersonHelped } from './person-helped.ts'
import { mistakeWords } from './responses-words.ts'
import { takeAction, type TakeActionRefusal, whyNotAct } from './take-action.ts'
import { takeActionForm, type TakeActionForm } from './take-action.form.ts'
import { TakeActionPage } from './take-action.page.tsx'
import { takeMeasure, type TakeMeasureRefusal } from './take-measure.ts'
import { takeMeasureForm, type TakeMeasureForm } from './take-measure.form.ts'
import { TakeMeasurePage } from './take-measure.page.tsx'

/** Help for both, what keeps people safe, and what follows for whoever did it. */
export function mountResponses(app: Hono<StaffEnv>, world: World): void {
  mountCaseDeed(app, world, mistakeWords, offeringSupport)
  mountCaseDeed(app, world, mistakeWords, answeringSupport)
  mountCaseDeed(app, world, mistakeWords, takingMeasure)
  mountCaseDeed(app, world, mistakeWords, takingAction)
}

const whom = (on: OnCase) => findHelped(on.entries, on.given('party'), on.given('role'))

const offeringSupport: CaseDeed<OfferSupportForm, OfferSupportRefusal, PersonHelped> = {
  path: routes.cases.support.path,
  permission: 'offer-support',
  about: whom,
  form: ({ today }) => offerSupportForm(today),
  shows: [],
  decide:
    (_on, form, { party }) =>
    (entries, moment) =>
      offerSupport(entries, form, moment, party),
  page: (on, again, person) => (
    <OfferSupportPage
      {...again}
      on={on.shown}
      person={person}
      supports={codesOn(on.policy, 'supports', on.today)}
    />
  ),
}

const answeringSupport: CaseDeed<AnswerSupportForm, AnswerSupportRefusal, PersonHelped> = {
  path: routes.cases.supportAnswer.path,
  permission: 'offer-support',
  about: whom,
  form: ({ today }) => answerSupportForm(today),
  shows: ['support-answered'],
  decide:
    (_on, form, { party }) =>
    (entries) =>
      answerSupport(entries, form, party),
  page: (on, again, person) => <AnswerSupportPage {...again} on={on.shown} person={person} />,
}

const takingMeasure: CaseDeed<TakeMeasureForm, TakeMeasureRefusal, PersonHelped> = {
  path: routes.cases.measure.path,
  permission: 'take-measure',
  about: whom,
  form: ({ today }) => takeMeasureForm(today),
  shows: ['person-taken-out', 'measure-taken'],
  decide:
    (_on, form, { party }) =>
    (entries, moment) =>
      takeMeasure(entries, form, moment, party),
  page: (on, again, person) => (
    <TakeMeasurePage
      {...again}
      on={on.shown}
      person={person}
      measures={codesOn(on.policy, 'measures', on.today)}
    />
  ),
}

const takingAction: CaseDeed<TakeActionForm, TakeActionRefusal, PersonInCase> = {
  path: routes.cases.action.path,
  permission: 'take-action',
  about: ({ entries, given }) => {
    const roles = peopleIn(entries).filter(({ party }) => party === given('party'))
    return roles.find(({ role }) => role === 'alleged') ?? roles[0]
  },
  form: ({ today }) => takeActionForm(today),
  shows: ['hold-placed', 'person-taken-out', 'finding-reached', 'severity-set', 'withdrawn'],
  decide:
    (_on, form, { party }) =>
    (entries, moment) =>
      takeAction(entries, form, moment, party),
  foreseen: (on, { party }) => whyNotAct(on.entries, party, on),
  page: (on, again, person) => (
    <TakeActionPage
      {...again}
      on={on.shown}
      person={person}
      ladder={codesOn(on.policy, 'ladder', on.today)}
    />
  ),
}
