import type { Context, Hono } from 'hono'
import { findWhySeen } from '#modules/access/seen-by.query.ts'
import { submissionOf } from '#modules/record/submission.store.ts'
import { carryOut } from '#platform/web/carry-out.ts'
import { render } from '#platform/web/render.tsx'
import { requirePermission } from '#platform/web/require-permission.ts'
import type { StaffEnv } from '#platform/web/staff-env.ts'
import { routes } from '#routes'
import { sayIn } from '#ui/words.tsx'
import { readId } from '#values/id.ts'
import { dateAt } from '#values/school-day.ts'
import { sentenceOf } from './duties.ts'
import { giveReason } from './give-reason.ts'
import { giveReasonForm } from './give-reason.form.ts'
import { GiveReasonPage } from './give-reason.page.tsx'
import { codesOn } from './policy.ts'
import { policyWords } from './policy-words.ts'
import { findPolicySetting } from './setting.store.ts'
import type { World } from './world.ts'

/** "Not done, because …": a reason for something the policy asks in a report or a case. */
export function mountGiveReason(app: Hono<StaffEnv>, world: World): void {
  app.use(routes.reason.path, requirePermission('give-reason'))

  app.get(routes.reason.path, async (c) => {
    const asked = await askedFor(c, world)
    return asked === undefined
      ? c.notFound()
      : render(c, <GiveReasonPage {...asked.page} sent={{}} />)
  })

  app.post(routes.reason.path, async (c) => {
    const asked = await askedFor(c, world)
    if (asked === undefined) return c.notFound()
    const { staff } = c.var
    const { provision } = staff
    const { receipt } = await world.keyring.of(provision)
    const { subject, rule, party } = asked
    return carryOut(c, {
      form: giveReasonForm,
      mistake: (field, code) => sayIn(policyWords, 'en')(mistakeKey(field, code)),
      run: (form, sent) =>
        world.runner.run(
          {
            provision,
            subject,
            actor: { staff: staff.staff },
            submission: submissionOf(receipt, c.req.path, sent),
          },
          (entries, moment) => giveReason(entries, { ...form, rule, party }, moment),
        ),
      page: (again) => <GiveReasonPage {...asked.page} {...again} />,
      leadsTo: () => routes.desk.href(),
    })
  })
}

/** The rule in question, if this person may know of its subject. */
async function askedFor(c: Context<StaffEnv>, world: World) {
  const { staff } = c.var
  const subject = readId<'Stream'>(c.req.param('subject'))
  const party = readId<'Party'>(c.req.query('party'))
  const name = c.req.param('rule')
  if (subject === undefined) return undefined
  const now = world.clock.now()
  const entries = await world.runner.entriesOf(staff.provision, subject)
  const setting = await world.database.transact(staff.provision, async (tx) =>
    (await findWhySeen(tx, staff, subject)) === undefined
      ? undefined
      : findPolicySetting(tx, entries, now),
  )
  const rule = setting?.policy.rules.find(({ id }) => id === name)
  if (setting === undefined || rule === undefined) return undefined
  const here = routes.reason.href({ subject, rule: rule.id })
  return {
    subject,
    rule: rule.id,
    party,
    page: {
      action: party === undefined ? here : `${here}?party=${party}`,
      sentence: sentenceOf(rule),
      clause: rule.clause,
      reasons: codesOn(setting.policy, 'duty-reasons', dateAt(setting.calendar, now)),
      mayBePutOff: 'delays' in rule && rule.delays !== undefined,
    },
  }
}

function mistakeKey(field: string, code: string) {
  if (field === 'why') return 'reason.why.missing'
  if (field === 'until')
    return code === 'missing' ? 'reason.until.missing' : 'reason.until.not-a-date'
  return code === 'missing' ? 'reason.reasons.missing' : 'reason.reasons.too-long'
}
