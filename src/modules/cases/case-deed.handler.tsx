import type { Context, Hono } from 'hono'
import type { VNode } from 'preact'
import { findWhySeen } from '#modules/access/seen-by.query.ts'
import { logView } from '#modules/access/view.store.ts'
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
import { sentText } from '#values/sent.ts'
import type { SignedIn } from '#values/signed-in.ts'
import { caseMistakes } from './cases-words.ts'
import type { CaseShown } from './case-form.page.tsx'
import { findCaseNumber } from './case-register.query.ts'

/** A case that somebody may see, with what its forms show. */
export type OnCase = PolicySetting & {
  staff: SignedIn
  case: Id<'Case'>
  entries: readonly Entry[]
  now: Temporal.Instant
  shown: CaseShown
  /** Whom and which report the address names; an id of nobody if it names none. */
  party: Id<'Party'>
  report: Id<'Report'>
  /** What was searched for, if the page has a search. */
  search: string
}

type Decide<Refusal> = (
  entries: readonly Entry[],
  moment: PolicyMoment,
) => Result<readonly NewEntry[], Refusal>

/** One deed on a case: where, who may, what is sent, what it does, and its page. */
export type CaseDeed<Form, Refusal> = {
  path: string
  permission: Permission
  /** The clause of the policy that it comes from. */
  clause: string
  form: Parameters<typeof carryOut<Form, Refusal, unknown, unknown>>[1]['form']
  /** The kinds of entry whose arrival would make the form misleading. */
  shows: readonly string[]
  /** May look up what the form names before the deed decides. */
  decide: (on: OnCase, form: Form) => Decide<Refusal> | Promise<Decide<Refusal>>
  /** Does the address name something that is in this case? It is asked before the form is shown. */
  isThere?: (on: OnCase) => boolean
  page: (on: OnCase, again: Again<Refusal>) => VNode | Promise<VNode>
}

/** GET shows the form, POST does the deed and leads to the case. A case that one may not see is not there. */
export function mountCaseDeed<Form, Refusal>(
  app: Hono<StaffEnv>,
  world: World,
  deed: CaseDeed<Form, Refusal>,
): void {
  const allowed = requirePermission(deed.permission)

  app.get(deed.path, allowed, async (c) => {
    const on = await findCase(c, world, deed.clause)
    if (on === undefined || deed.isThere?.(on) === false) return c.notFound()
    return render(c, await deed.page(on, { sent: {} }))
  })

  app.post(deed.path, allowed, async (c) => {
    const on = await findCase(c, world, deed.clause)
    if (on === undefined) return c.notFound()
    return carryOut(c, {
      form: deed.form,
      mistake: caseMistakes(languageFor(c.req.header('accept-language'))),
      run: async (form, sent) => {
        const keys = await world.keyring.of(on.staff.provision)
        return world.runner.run(
          {
            provision: on.staff.provision,
            subject: on.case,
            actor: { staff: on.staff.staff },
            submission: submissionOf(keys.receipt, c.req.path, sent),
            seen: { entry: sentText(sent, 'seen'), kinds: deed.shows },
          },
          await deed.decide(on, form),
        )
      },
      page: (again) => deed.page({ ...on, search: sentText(again.sent, 'search') }, again),
      leadsTo: () => routes.cases.one.href({ case: on.case }),
    })
  })
}

async function findCase(
  c: Context<StaffEnv>,
  world: World,
  clause: string,
): Promise<OnCase | undefined> {
  const { staff } = c.var
  const now = world.clock.now()
  const one = readId<'Case'>(c.req.param('case'))
  if (one === undefined) return undefined
  const number = await world.database.transact(staff.provision, async (tx) => {
    const why = await findWhySeen(tx, staff, one)
    if (why === undefined) return undefined
    logView(tx, { id: world.newId<'View'>(), staff: staff.staff, subject: one, why }, now)
    return findCaseNumber(tx, one)
  })
  if (number === undefined) return undefined
  const entries = await world.runner.entriesOf(staff.provision, one)
  const setting = await world.database.transact(staff.provision, (tx) =>
    findPolicySetting(tx, entries, now),
  )
  return {
    ...setting,
    staff,
    case: one,
    entries,
    now,
    shown: {
      case: one,
      number,
      seen: entries.at(-1)?.id ?? '',
      action: c.req.path,
      clause: setting.policy.clauses.find(({ id }) => id === clause),
    },
    party: readId(c.req.param('party')) ?? world.newId<'Party'>(),
    report: readId(c.req.param('report')) ?? world.newId<'Report'>(),
    search: c.req.query('search') ?? '',
  }
}
