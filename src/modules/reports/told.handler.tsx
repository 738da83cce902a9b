import type { Context, Hono } from 'hono'
import { listStaff } from '#modules/people/staff.store.ts'
import { readBy } from '#modules/policy/read-by.ts'
import { findPolicySetting } from '#modules/policy/setting.store.ts'
import type { World } from '#modules/policy/world.ts'
import { findWhySeen } from '#modules/access/seen-by.query.ts'
import { logView } from '#modules/access/view.store.ts'
import { submissionOf } from '#modules/record/submission.store.ts'
import { type Again, carryOut } from '#platform/web/carry-out.ts'
import { render } from '#platform/web/render.tsx'
import { requirePermission } from '#platform/web/require-permission.ts'
import type { StaffEnv } from '#platform/web/staff-env.ts'
import { routes } from '#routes'
import { languageFor } from '#ui/language.ts'
import { sayIn } from '#ui/words.tsx'
import { type Id, readId } from '#values/id.ts'
import { permit } from '#values/permission.ts'
import { findIsOwn, listOwnReports } from './own-reports.query.ts'
import { firstReader } from './readers.ts'
import { reportReceived } from './report.entry.ts'
import { reportIn } from './report.ts'
import { reportsWords } from './reports-words.ts'
import { toldForm } from './told.form.ts'
import { isToldPart, type ToldOne, ToldOnePage } from './told-one.page.tsx'
import { ToldPage } from './told.page.tsx'
import { writeDown } from './write-down.ts'

/** A member of staff writes down what they were told, and sees how far their own reports are. */
export function mountTold(app: Hono<StaffEnv>, world: World): void {
  const mayWrite = requirePermission('write-down-told')
  app.get(routes.told.path, mayWrite, async (c) => render(c, await toldPage(c, world)))

  app.post(routes.told.path, mayWrite, async (c) => {
    const { provision, zone, staff } = c.var.staff
    const adults = await adultsHere(world, provision)
    const { receipt } = await world.keyring.of(provision)
    const subject = world.newId<'Report'>()
    return carryOut(c, {
      form: toldForm(
        world.clock.now(),
        zone,
        adults.map(({ id }) => id),
      ),
      mistake: mistakesFor(c),
      run: (form, sent) =>
        world.runner.run(
          {
            provision,
            subject,
            actor: { staff },
            fresh: true,
            submission: submissionOf(receipt, c.req.path, sent),
          },
          (entries, moment) => writeDown(entries, form, moment),
        ),
      page: (again) => toldPage(c, world, again),
      leadsTo: (done) =>
        routes.toldOne.href({ report: 'first' in done ? done.first.stream : subject }),
    })
  })

  app.get(routes.toldOne.path, requirePermission('see-own-reports'), async (c) => {
    const report = readId<'Report'>(c.req.param('report'))
    const page = report && (await ownReport(c, world, report))
    return page === undefined ? c.notFound() : render(c, <ToldOnePage {...page} />)
  })
}

async function toldPage(c: Context<StaffEnv>, world: World, again?: Again<unknown>) {
  const { provision, staff, zone } = c.var.staff
  const now = world.clock.now()
  const page = Math.max(1, Math.trunc(Number(c.req.query('page') ?? '1')) || 1)
  const adults = await adultsHere(world, provision)
  const { calendar, own } = await world.database.transact(provision, async (tx) => ({
    calendar: (await findPolicySetting(tx, [], now)).calendar,
    own: await listOwnReports(tx, staff, page),
  }))
  return (
    <ToldPage
      sent={again?.sent ?? {}}
      mistakes={again?.mistakes}
      adults={adults}
      readBy={readBy(calendar, now)}
      own={own.reports}
      page={page}
      pages={own.pages}
      now={now}
      zone={zone}
    />
  )
}

async function adultsHere(world: World, provision: Id<'Provision'>) {
  const everybody = await world.database.transact(provision, listStaff)
  return everybody
    .filter(({ leftOn }) => leftOn === undefined)
    .map(({ id, name }) => ({ id, name }))
}

/** What its author sees of it; undefined if it is not theirs, or is about them. */
async function ownReport(
  c: Context<StaffEnv>,
  world: World,
  report: Id<'Report'>,
): Promise<ToldOne | undefined> {
  const { provision, staff, zone } = c.var.staff
  const now = world.clock.now()
  const { isOwn, why } = await world.database.transact(provision, async (tx) => {
    const isOwn = await findIsOwn(tx, staff, report)
    const view = { id: world.newId<'View'>(), staff, subject: report, why: 'wrote-it-down' }
    if (isOwn) logView(tx, view, now)
    return { isOwn, why: await findWhySeen(tx, c.var.staff, report) }
  })
  if (!isOwn) return undefined
  const entries = await world.runner.entriesOf(provision, report)
  const [received] = reportReceived.in(entries)
  if (received === undefined) return undefined
  return {
    report,
    goesTo: firstReader(entries),
    writtenAt: received.recorded,
    readAt: reportIn(entries)?.readAt,
    feelsUnsafe: received.facts['feel-safe'] === 'no',
    said: received.words.flatMap(({ part, text }) => (isToldPart(part) ? [{ part, text }] : [])),
    mayDecide: why !== undefined && permit(c.var.staff, 'sort-lightly'),
    now,
    zone,
  }
}

function mistakesFor(c: Context): (field: string, code: string) => string {
  const say = sayIn(reportsWords, languageFor(c.req.header('accept-language')))
  return (field, code) => {
    if (field === 'what-happened' && code === 'missing') return say('told.mistake.no-words')
    switch (code) {
      case 'not-a-date':
      case 'not-a-time':
      case 'in-the-future':
      case 'too-long':
        return say(`told.mistake.${code}`)
      default:
        return say('told.mistake.missing')
    }
  }
}
