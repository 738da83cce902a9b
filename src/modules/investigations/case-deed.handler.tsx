import type { Context, Hono } from 'hono'
import type { VNode } from 'preact'
import { findWhySeen } from '#modules/access/seen-by.query.ts'
import { logView } from '#modules/access/view.store.ts'
import { findCaseNumber } from '#modules/cases/case-register.query.ts'
import type { PolicyMoment, PolicySetting } from '#modules/policy/moment.ts'
import { findPolicySetting } from '#modules/policy/setting.store.ts'
import type { World } from '#modules/policy/world.ts'
import type { Entry, NewEntry } from '#modules/record/entry.ts'
import { submissionOf } from '#modules/record/submission.store.ts'
import { type Again, carryOut } from '#platform/web/carry-out.ts'
import { render } from '#platform/web/render.tsx'
import { requirePermission } from '#platform/web/require-permission.ts'
import { readSent } from '#platform/web/sent.ts'
import type { StaffEnv } from '#platform/web/staff-env.ts'
import { routes } from '#routes'
import { languageFor } from '#ui/language.ts'
import { type Id, readId } from '#values/id.ts'
import type { Permission } from '#values/permission.ts'
import type { Result } from '#values/result.ts'
import { dateAt } from '#values/school-day.ts'
import { sentText } from '#values/sent.ts'
import type { SignedIn } from '#values/signed-in.ts'
import type { CaseShown } from './case-form.page.tsx'
import { mistakeWords } from './investigations-words.ts'

/** A case that somebody may see, at one moment, with what its forms show. */
export type OnCase = PolicySetting & {
  staff: SignedIn
  case: Id<'Case'>
  entries: readonly Entry[]
  now: Temporal.Instant
  today: Temporal.PlainDate
  shown: CaseShown
  /** A name in the address, or of a hidden field. */
  given: (name: string) => string
}

type FormOf<Form> = Parameters<typeof carryOut<Form, unknown, unknown, unknown>>[1]['form']

/** One deed on a case, and whom or what it is about. */
export type CaseDeed<Form, Refusal, About> = {
  path: string
  permission: Permission
  /** Undefined if the address names what is not in this case. */
  about: (on: OnCase) => About | undefined | Promise<About | undefined>
  form: (on: OnCase) => FormOf<Form>
  /** The kinds of entry whose arrival would make the form misleading. */
  shows: readonly string[]
  decide: (
    about: About,
    form: Form,
  ) => (entries: readonly Entry[], moment: PolicyMoment) => Result<readonly NewEntry[], Refusal>
  /** What would be refused whatever was typed: said before anybody types it. */
  foreseen?: (on: OnCase, about: About) => Refusal | undefined
  page: (on: OnCase, about: About, again: Again<Refusal>) => VNode
}

/** GET shows the form, POST does the deed and leads to the case. A case that one may not see is not there. */
export function mountCaseDeed<Form, Refusal, About>(
  app: Hono<StaffEnv>,
  world: World,
  deed: CaseDeed<Form, Refusal, About>,
): void {
  const allowed = requirePermission(deed.permission)

  app.get(deed.path, allowed, async (c) => {
    const on = await findCase(c, world)
    const about = on && (await deed.about(on))
    if (on === undefined || about === undefined) return c.notFound()
    const refusal = deed.foreseen?.(on, about)
    return render(c, deed.page(on, about, { sent: {}, ...(refusal && { refusal }) }))
  })

  app.post(deed.path, allowed, async (c) => {
    const on = await findCase(c, world)
    const about = on && (await deed.about(on))
    if (on === undefined || about === undefined) return c.notFound()
    return carryOut(c, {
      form: deed.form(on),
      mistake: mistakeWords(languageFor(c.req.header('accept-language'))),
      run: async (form, sent) => {
        const keys = await world.keyring.of(on.staff.provision)
        const entry = sentText(sent, 'seen')
        return world.runner.run(
          {
            provision: on.staff.provision,
            subject: on.case,
            actor: { staff: on.staff.staff },
            submission: submissionOf(keys.receipt, c.req.path, sent),
            ...(entry !== '' && { seen: { entry, kinds: deed.shows } }),
          },
          deed.decide(about, form),
        )
      },
      page: (again) => deed.page(on, about, again),
      leadsTo: () => routes.cases.one.href({ case: on.case }),
    })
  })
}

/** The case in the address, if whoever is signed in may see it; that they looked is written down. */
export async function findCase(c: Context<StaffEnv>, world: World): Promise<OnCase | undefined> {
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
  const sent = c.req.method === 'POST' ? await readSent(c) : {}
  return {
    ...setting,
    staff,
    case: one,
    entries,
    now,
    today: dateAt(setting.calendar, now),
    shown: {
      case: one,
      number,
      policy: setting.policy,
      today: dateAt(setting.calendar, now),
      seen: entries.at(-1)?.id ?? '',
      action: c.req.path,
    },
    given: (name) => c.req.param(name) ?? c.req.query(name) ?? sentText(sent, name),
  }
}
