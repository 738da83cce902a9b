import type { Hono } from 'hono'
import { sentenceOf } from '#modules/policy/duties.ts'
import { findPolicySetting, findPolicyVersion } from '#modules/policy/setting.store.ts'
import type { World } from '#modules/policy/world.ts'
import type { Transaction } from '#platform/database.ts'
import { render } from '#platform/web/render.tsx'
import { requirePermission } from '#platform/web/require-permission.ts'
import type { StaffEnv } from '#platform/web/staff-env.ts'
import { routes, whereToWrite } from '#routes'
import { isAfter, isBefore } from '#values/instant.ts'
import {
  addSchoolDays,
  type Calendar,
  dateAt,
  endOfSchoolDay,
  isSchoolDay,
  schoolDaysBetween,
} from '#values/school-day.ts'
import { DeskPage, type Waiting } from './desk.page.tsx'
import { listStudentsInCases } from './in-today.query.ts'
import { listOpenDuties, type OpenDuty } from './open-duties.query.ts'

/** How far ahead the desk looks, in school days. */
const comingDays = 5

type Dated = Waiting & { opens: Temporal.Instant }

/** What waits for whoever is signed in. */
export function mountDesk(app: Hono<StaffEnv>, world: World): void {
  app.get(routes.desk.path, requirePermission('see-desk'), async (c) => {
    const { staff } = c.var
    const now = world.clock.now()
    const desk = await world.database.transact(staff.provision, async (tx) => {
      const { calendar } = await findPolicySetting(tx, [], now)
      const today = dateAt(calendar, now)
      const until = endOfSchoolDay(calendar, addSchoolDays(calendar, today, comingDays))
      const duties = await listOpenDuties(tx, staff, until)
      const waiting = await Promise.all(duties.map((duty) => waitingFor(tx, duty, calendar, now)))
      const daily = waiting.filter((one) => one !== undefined)
      return {
        now,
        zone: calendar.zone,
        ends: isSchoolDay(calendar, today) ? endOfSchoolDay(calendar, today) : undefined,
        waiting: daily.filter((duty) => !isComing(duty, now)),
        coming: daily.filter((duty) => isComing(duty, now)),
        students: await listStudentsInCases(tx, staff, today),
      }
    })
    return render(c, <DeskPage {...desk} />)
  })
}

/** It cannot be done yet, or there is a week and more for it. */
function isComing({ opens, dueDays }: Dated, now: Temporal.Instant): boolean {
  return isAfter(opens, now) || (dueDays !== undefined && dueDays > comingDays)
}

/** The duty as a person reads it; undefined for what only the yearly review asks. */
async function waitingFor(
  tx: Transaction,
  duty: OpenDuty,
  calendar: Calendar,
  now: Temporal.Instant,
): Promise<Dated | undefined> {
  const policy = await findPolicyVersion(tx, duty.policyVersion)
  const rule = policy.rules.find(({ id }) => id === duty.rule)
  if (rule === undefined || rule.for !== 'day') return undefined
  const { subject, party, due, opens } = duty
  const isCase = duty.case !== undefined && subject === duty.case.id
  const today = dateAt(calendar, now)
  return {
    key: `${subject} ${rule.id} ${party ?? ''} ${opens.epochMilliseconds}`,
    sentence: sentenceOf(rule),
    clause: rule.clause,
    case: duty.case?.number,
    isUnsafe: duty.isUnsafe,
    isOverdue: due !== undefined && isBefore(due, now),
    dueDays: due && schoolDaysBetween(calendar, today, dateAt(calendar, due)),
    due,
    opens,
    href: whereToWrite(duty.settles, { subject, party, isCase }),
  }
}
