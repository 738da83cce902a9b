import type { Context, Hono } from 'hono'
import type { VNode } from 'preact'
import { findWhySeen } from '#modules/access/seen-by.query.ts'
import { logView } from '#modules/access/view.store.ts'
import { findCaseNumber } from '#modules/cases/case-register.query.ts'
import { holdIn } from '#modules/cases/hold.ts'
import { type PersonInCase, targetsIn } from '#modules/cases/people.ts'
import type { PolicyMoment, PolicySetting } from '#modules/policy/moment.ts'
import { findPolicySetting } from '#modules/policy/setting.store.ts'
import type { World } from '#modules/policy/world.ts'
import type { Entry, NewEntry } from '#modules/record/entry.ts'
import { submissionOf } from '#modules/record/submission.store.ts'
import { type Again, carryOut } from '#platform/web/carry-out.ts'
import { render } from '#platform/web/render.tsx'
import { requirePermission } from '#platform/web/require-permission.ts'
import type { StaffEnv } from '#platform/web/staff-env.ts'
import { routes } from '#routes'
import { languageFor } from '#ui/language.ts'
import { type Id, readId } from '#values/id.ts'
import type { Permission } from '#values/permission.ts'
import type { Result } from '#values/result.ts'
import { dateAt } from '#values/school-day.ts'
import { type Sent, sentText } from '#values/sent.ts'
import type { SignedIn } from '#values/signed-in.ts'
import type { CaseShown } from './case-form.page.tsx'
import { mistakeWords } from './follow-ups-words.ts'

/** A case that somebody may see, at one moment, with what its forms show. */
export type OnCase = PolicySetting & {
  staff: SignedIn
  case: Id<'Case'>
  entries: readonly Entry[]
  now: Temporal.Instant
  today: Temporal.PlainDate
  shown: CaseShown
  /** Whoever was hurt and stands in the address. */
  person: PersonInCase | undefined
}

type FormOf<Form> = Parameters<typeof carryOut<Form, unknown, unknown, unknown>>[1]['form']
type Decide<Refusal> = (
  entries: readonly Entry[],
  moment: PolicyMoment,
) => Result<readonly NewEntry[], Refusal>

/** One deed on a case: where, who may, what is sent, what it does, and its page. */
export type CaseDeed<Form, Refusal> = {
  path: string
  permission: Permission
  form: (on: OnCase) => FormOf<Form>
  /** The kinds of entry whose arrival would make the form misleading. */
  shows: readonly string[]
  decide: (on: OnCase, form: Form) => Decide<Refusal> | Promise<Decide<Refusal>>
  /** Other cases that the same deed is done on, once it is done here. */
  elsewhere?: (on: OnCase, form: Form, sent: Sent) => Promise<Elsewhere<Refusal>>
  /** Undefined if the address names somebody who was not hurt in this case. */
  page: (on: OnCase, again: Again<Refusal>) => VNode | undefined | Promise<VNode | undefined>
}
export type Elsewhere<Refusal> = readonly { case: Id<'Case'>; decide: Decide<Refusal> }[]

/** GET shows the form, POST does the deed and leads to the case. A case that one may not see is not there. */
export function mountCaseDeed<Form, Refusal>(
  app: Hono<StaffEnv>,
  world: World,
  deed: CaseDeed<Form, Refusal>,
): void {
  const allowed = requirePermission(deed.permission)

  app.get(deed.path, allowed, async (c) => {
    const on = await findCase(c, world)
    const page = on && (await deed.page(on, { sent: {} }))
    return page === undefined ? c.notFound() : render(c, page)
  })

  app.post(deed.path, allowed, async (c) => {
    const on = await findCase(c, world)
    const blank = on && (await deed.page(on, { sent: {} }))
    if (on === undefined || blank === undefined) return c.notFound()
    return carryOut(c, {
      form: deed.form(on),
      mistake: mistakeWords(languageFor(c.req.header('accept-language'))),
      run: async (form, sent) => {
        const { receipt } = await world.keyring.of(on.staff.provision)
        const run = { provision: on.staff.provision, actor: { staff: on.staff.staff } }
        const seen = sentText(sent, 'seen')
        const outcome = await world.runner.run(
          {
            ...run,
            subject: on.case,
            submission: submissionOf(receipt, c.req.path, sent),
            ...(seen !== '' && { seen: { entry: seen, kinds: deed.shows } }),
          },
          await deed.decide(on, form),
        )
        if (outcome.kind === 'refused' || outcome.kind === 'changed') return outcome
        // A second press finishes what the first did not get to: each case knows its own submission.
        for (const { case: subject, decide } of (await deed.elsewhere?.(on, form, sent)) ?? []) {
          const submission = submissionOf(receipt, `${c.req.path} ${subject}`, sent)
          await world.runner.run({ ...run, subject, submission }, decide)
        }
        return outcome
      },
      page: async (again) => (await deed.page(on, again)) ?? blank,
      leadsTo: () => routes.cases.one.href({ case: on.case }),
    })
  })
}

/** The case in the address, if whoever is signed in may see it; that they looked is written down. */
async function findCase(c: Context<StaffEnv>, world: World): Promise<OnCase | undefined> {
  const { staff } = c.var
  const now = world.clock.now()
  const one = readId<'Case'>(c.req.param('case'))
  if (one === undefined) return undefined
  const number = await world.database.transact(staff.provision, async (tx) => {
    const why = await findWhySeen(tx, staff, one)
    const number = why && (await findCaseNumber(tx, one))
    if (why === undefined || number === undefined) return undefined
    logView(tx, { id: world.newId<'View'>(), staff: staff.staff, subject: one, why }, now)
    return number
  })
  if (number === undefined) return undefined
  const entries = await world.runner.entriesOf(staff.provision, one)
  const setting = await world.database.transact(staff.provision, (tx) =>
    findPolicySetting(tx, entries, now),
  )
  const today = dateAt(setting.calendar, now)
  const party = c.req.param('party')
  return {
    ...setting,
    staff,
    case: one,
    entries,
    now,
    today,
    shown: {
      case: one,
      number,
      policy: setting.policy,
      now,
      zone: staff.zone,
      today,
      held: holdIn(entries) !== undefined,
      seen: entries.at(-1)?.id ?? '',
      action: c.req.path,
    },
    person: targetsIn(entries).find((target) => target.party === party),
  }
}
