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
import { readSent } from '#platform/web/sent.ts'
import type { StaffEnv } from '#platform/web/staff-env.ts'
import { routes } from '#routes'
import { type Language, languageFor } from '#ui/language.ts'
import { type Id, readId } from '#values/id.ts'
import type { Permission } from '#values/permission.ts'
import type { Result } from '#values/result.ts'
import { dateAt } from '#values/school-day.ts'
import { type Sent, sentText } from '#values/sent.ts'
import type { SignedIn } from '#values/signed-in.ts'
import { findCaseNumber } from './case-register.query.ts'
import type { CaseShown } from './case-shown.ts'
import { holdIn } from './hold.ts'

/** A case that somebody may see, at one moment, with what its forms show. */
export type OnCase = PolicySetting & {
  staff: SignedIn
  case: Id<'Case'>
  entries: readonly Entry[]
  now: Temporal.Instant
  today: Temporal.PlainDate
  shown: CaseShown
  /** A name in the address, or of a hidden field; empty if it is in neither. */
  given: (name: string) => string
}

type FormOf<Form> = Parameters<typeof carryOut<Form, unknown, unknown, unknown>>[1]['form']
type Decide<Refusal> = (
  entries: readonly Entry[],
  moment: PolicyMoment,
) => Result<readonly NewEntry[], Refusal>

/** Other cases that a deed is done on too. */
export type Elsewhere<Refusal> = readonly { case: Id<'Case'>; decide: Decide<Refusal> }[]

/** One deed on a case: where, who may, whom or what it is about, what is sent, what it does, and its page. */
export type CaseDeed<Form, Refusal, About = true> = {
  path: string
  permission: Permission
  /** Undefined if the address names what is not in this case. */
  about: (on: OnCase) => About | undefined | Promise<About | undefined>
  /** Asked before the form is shown, and not when it is sent: a second press finds gone what the first took away. */
  isThere?: (on: OnCase, about: About) => boolean
  /** The clause of the policy that it comes from, if every refusal has the same. */
  clause?: string
  form: (on: OnCase) => FormOf<Form>
  /** The kinds of entry whose arrival would make the form misleading. */
  shows: readonly string[]
  /** May look up what the form names before the deed decides. */
  decide: (on: OnCase, form: Form, about: About) => Decide<Refusal> | Promise<Decide<Refusal>>
  /** Other cases that the same deed is done on, once it is done here. */
  elsewhere?: (on: OnCase, form: Form, about: About, sent: Sent) => Promise<Elsewhere<Refusal>>
  /** What would be refused whatever was typed: said before anybody types it. */
  foreseen?: (on: OnCase, about: About) => Refusal | undefined
  page: (on: OnCase, again: Again<Refusal>, about: About) => VNode | Promise<VNode>
}

/** For deeds about the case itself. */
export const wholeCase = (): true => true

/** For deeds about one person, whom the address names. */
export const partyGiven = (on: OnCase) => readId<'Party'>(on.given('party'))

type MistakeWords = (language: Language) => (field: string, code: string) => string

/** GET shows the form, POST does the deed and leads to the case. A case that one may not see is not there. */
export function mountCaseDeed<Form, Refusal, About>(
  app: Hono<StaffEnv>,
  world: World,
  mistakeWords: MistakeWords,
  deed: CaseDeed<Form, Refusal, About>,
): void {
  const allowed = requirePermission(deed.permission)

  app.get(deed.path, allowed, async (c) => {
    const on = await findCase(c, world, deed.clause)
    const about = on && (await deed.about(on))
    if (on === undefined || about === undefined) return c.notFound()
    if (deed.isThere?.(on, about) === false) return c.notFound()
    const refusal = deed.foreseen?.(on, about)
    return render(c, await deed.page(on, { sent: {}, ...(refusal && { refusal }) }, about))
  })

  app.post(deed.path, allowed, async (c) => {
    const on = await findCase(c, world, deed.clause)
    const about = on && (await deed.about(on))
    if (on === undefined || about === undefined) return c.notFound()
    return carryOut(c, {
      form: deed.form(on),
      mistake: mistakeWords(languageFor(c.req.header('accept-language'))),
      run: (form, sent) => run(world, deed, { on, about, form, sent }),
      page: (again) => deed.page(on, again, about),
      leadsTo: () => routes.cases.one.href({ case: on.case }),
    })
  })
}

async function run<Form, Refusal, About>(
  world: World,
  deed: CaseDeed<Form, Refusal, About>,
  given: { on: OnCase; about: About; form: Form; sent: Sent },
) {
  const { on, about, form, sent } = given
  const { receipt } = await world.keyring.of(on.staff.provision)
  const who = { provision: on.staff.provision, actor: { staff: on.staff.staff } }
  const { action } = on.shown
  const seen = sentText(sent, 'seen')
  const outcome = await world.runner.run(
    {
      ...who,
      subject: on.case,
      submission: submissionOf(receipt, action, sent),
      // What was not sent by a page of ours showed nothing that could mislead.
      ...(seen !== '' && { seen: { entry: seen, kinds: deed.shows } }),
    },
    await deed.decide(on, form, about),
  )
  if (outcome.kind === 'refused' || outcome.kind === 'changed') return outcome
  // A second press finishes what the first did not get to: each case knows its own submission.
  for (const other of (await deed.elsewhere?.(on, form, about, sent)) ?? []) {
    const submission = submissionOf(receipt, `${action} ${other.case}`, sent)
    await world.runner.run({ ...who, subject: other.case, submission }, other.decide)
  }
  return outcome
}

/** The case in the address, if whoever is signed in may see it; that they looked is written down. */
export async function findCase(
  c: Context<StaffEnv>,
  world: World,
  clause?: string,
): Promise<OnCase | undefined> {
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
  const today = dateAt(setting.calendar, now)
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
      clause: setting.policy.clauses.find(({ id }) => id === clause),
    },
    given: (name) => c.req.param(name) ?? c.req.query(name) ?? sentText(sent, name),
  }
}
