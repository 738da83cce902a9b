import type { Hono } from 'hono'
import { type CaseDeed, mountCaseDeed, type OnCase } from '#modules/cases/case-deed.mount.tsx'
import { personTakenOut } from '#modules/cases/person.entry.ts'
import { type PersonInCase, peopleIn, staffAmong, targetsIn } from '#modules/cases/people.ts'
import { severityIn } from '#modules/cases/severity.ts'
import { findingsOf } from '#modules/investigations/findings.ts'
import { listStaff } from '#modules/people/staff.store.ts'
import { isHereOn } from '#modules/people/student.ts'
import { findStudent } from '#modules/people/student.store.ts'
import { codesOn } from '#modules/policy/policy.ts'
import type { World } from '#modules/policy/world.ts'
import type { StaffEnv } from '#platform/web/staff-env.ts'
import { routes } from '#routes'
import { allGiven } from '#ui/field-props.ts'
import { byTime } from '#values/instant.ts'
import { dateAt } from '#values/school-day.ts'
import type { Sent } from '#values/sent.ts'
import type { OtherCase } from './also.page.tsx'
import { answerCheckIn, type AnswerCheckInRefusal } from './answer-check-in.ts'
import { type AnswerCheckInForm, answerCheckInForm } from './answer-check-in.form.ts'
import { AnswerCheckInPage } from './answer-check-in.page.tsx'
import { checkInsOf } from './check-ins.ts'
import { daysToAsk } from './days-to-ask.ts'
import { checkInAnswered, checkInReasoned, checkInsPlanned } from './follow-up.entry.ts'
import { mistakeWords } from './follow-ups-words.ts'
import { nextCheckIn } from './next-check-in.ts'
import { listOtherCases } from './other-cases.query.ts'
import { planCheckIns, type PlanCheckInsRefusal } from './plan-check-ins.ts'
import { type PlanCheckInsForm, planCheckInsForm } from './plan-check-ins.form.ts'
import { PlanCheckInsPage } from './plan-check-ins.page.tsx'
import { reasonCheckIn, type ReasonCheckInRefusal } from './reason-check-in.ts'
import { type ReasonCheckInForm, reasonCheckInForm } from './reason-check-in.form.ts'
import { ReasonCheckInPage } from './reason-check-in.page.tsx'

/** Asking whether it has stopped: when, what they said, or why they were not asked. */
export function mountCheckIns(app: Hono<StaffEnv>, world: World): void {
  mountCaseDeed(app, world, mistakeWords, planning(world))
  mountCaseDeed(app, world, mistakeWords, answering(world))
  mountCaseDeed(app, world, mistakeWords, reasoning(world))
}

const planning = (world: World): CaseDeed<PlanCheckInsForm, PlanCheckInsRefusal, PersonInCase> => ({
  path: routes.cases.checkIns.path,
  permission: 'plan-check-ins',
  about: findTarget,
  form: () => planCheckInsForm,
  shows: [checkInsPlanned.name, checkInAnswered.name, checkInReasoned.name, personTakenOut.name],
  decide: async (on, form, { party }) => {
    const staff = (await listAdults(world, on)).map(({ id }) => id)
    return (entries, moment) => planCheckIns(entries, { ...form, staff, party }, moment)
  },
  page: async (on, again, person) => {
    const { plan } = checkInsOf(on.entries, person.party)
    const attends = await findAttendance(world, on, person)
    const ahead = plan?.days.filter((day) => Temporal.PlainDate.compare(day, on.today) >= 0) ?? []
    const proposed = ahead.length > 0 ? ahead : await proposeDays(world, on, person, attends)
    const involved = staffAmong(peopleIn(on.entries))
    const adults = (await listAdults(world, on)).filter(({ id }) => !involved.includes(id))
    const shown = { on: on.shown, person, plan, proposed, attends, adults }
    return <PlanCheckInsPage {...again} {...shown} />
  },
})

const answering = (
  world: World,
): CaseDeed<AnswerCheckInForm, AnswerCheckInRefusal, PersonInCase> => ({
  path: routes.cases.checkInAnswers.path,
  permission: 'record-check-in',
  about: findTarget,
  form: ({ today }) => answerCheckInForm(today),
  shows: [personTakenOut.name],
  decide:
    (_on, form, { party }) =>
    (entries, moment) =>
      answerCheckIn(entries, { ...form, party }, moment),
  // What the other student needs is another's in another case.
  elsewhere: async (on, form, person, sent) =>
    (await listChosen(world, on, person, sent)).map(({ case: other, party }) => ({
      case: other,
      decide: (entries, moment) =>
        answerCheckIn(entries, { ...form, party, 'what-the-other-needs': undefined }, moment),
    })),
  page: async (on, again, person) => {
    const next = nextCheckIn(on.entries, person.party, on)?.day
    const others = await listOthers(world, on, person)
    return (
      <AnswerCheckInPage {...again} on={on.shown} person={person} next={next} others={others} />
    )
  },
})

const reasoning = (
  world: World,
): CaseDeed<ReasonCheckInForm, ReasonCheckInRefusal, PersonInCase> => ({
  path: routes.cases.checkInReasons.path,
  permission: 'record-check-in',
  about: findTarget,
  form: ({ today }) => reasonCheckInForm(today),
  shows: [personTakenOut.name],
  decide:
    (_on, form, { party }) =>
    (entries, moment) =>
      reasonCheckIn(entries, { ...form, party }, moment),
  elsewhere: async (on, form, person, sent) =>
    (await listChosen(world, on, person, sent)).map(({ case: other, party }) => ({
      case: other,
      decide: (entries, moment) => reasonCheckIn(entries, { ...form, party }, moment),
    })),
  page: async (on, again, person) => {
    const reasons = codesOn(on.policy, 'check-in-reasons', on.today)
    const shown = { on: on.shown, person, reasons, others: await listOthers(world, on, person) }
    return <ReasonCheckInPage {...again} {...shown} />
  },
})

/** Whoever was hurt and stands in the address. */
function findTarget({ entries, given }: OnCase): PersonInCase | undefined {
  return targetsIn(entries).find(({ party }) => party === given('party'))
}

/** The weekdays on which they come in; undefined if nobody knows who on the roster they are. */
async function findAttendance(
  world: World,
  on: OnCase,
  { identified }: PersonInCase,
): Promise<readonly number[] | undefined> {
  if (identified === undefined || !('student' in identified)) return undefined
  const student = await world.database.transact(on.staff.provision, (tx) =>
    findStudent(tx, identified.student),
  )
  return student?.days
}

async function proposeDays(
  world: World,
  on: OnCase,
  person: PersonInCase,
  attends: readonly number[] | undefined,
): Promise<Temporal.PlainDate[]> {
  const found = findingsOf(on.entries).map(({ at }) => at)
  const last = found.sort(byTime).at(-1)
  const elsewhere = await Promise.all(
    (await listOthers(world, on, person)).map(async (other) => {
      const entries = await world.runner.entriesOf(on.staff.provision, other.case)
      return checkInsOf(entries, other.party).plan?.days ?? []
    }),
  )
  return daysToAsk(on, {
    from: last === undefined ? on.today : dateAt(on.calendar, last),
    today: on.today,
    severity: severityIn(on.entries)?.severity,
    attends,
    elsewhere: person.identified === undefined ? [] : elsewhere.flat(),
  })
}

async function listAdults(world: World, on: OnCase) {
  const staff = await world.database.transact(on.staff.provision, listStaff)
  return staff.filter((member) => isHereOn(member, on.today))
}

/** Their other cases that this person may see, and in which they were hurt too. */
async function listOthers(world: World, on: OnCase, { party }: PersonInCase): Promise<OtherCase[]> {
  const { provision } = on.staff
  const others = await world.database.transact(provision, (tx) =>
    listOtherCases(tx, on.staff, { case: on.case, party }),
  )
  const hurt = await Promise.all(
    others.map(async (other) => {
      const entries = await world.runner.entriesOf(provision, other.case)
      return targetsIn(entries).some((target) => target.party === other.party) ? [other] : []
    }),
  )
  return hurt.flat()
}

async function listChosen(
  world: World,
  on: OnCase,
  person: PersonInCase,
  sent: Sent,
): Promise<OtherCase[]> {
  const chosen = allGiven(sent['also'])
  return (await listOthers(world, on, person)).filter((other) => chosen.includes(other.case))
}
