import type { Context } from 'hono'
import { findWhySeen } from '#modules/access/seen-by.query.ts'
import { logView } from '#modules/access/view.store.ts'
import type { PolicySetting } from '#modules/policy/moment.ts'
import { findPolicySetting } from '#modules/policy/setting.store.ts'
import type { World } from '#modules/policy/world.ts'
import type { Entry } from '#modules/record/entry.ts'
import { submissionOf } from '#modules/record/submission.store.ts'
import { reportReceived } from '#modules/reports/report.entry.ts'
import type { Again } from '#platform/web/carry-out.ts'
import type { StaffEnv } from '#platform/web/staff-env.ts'
import { languageFor } from '#ui/language.ts'
import { sayIn } from '#ui/words.tsx'
import { type Id, readId } from '#values/id.ts'
import { permit, type Permission } from '#values/permission.ts'
import { type Sent, sentText } from '#values/sent.ts'
import { casesWords } from './cases-words.ts'
import { findReportPlace, type ReportPlace } from './report-place.query.ts'
import { reportShown } from './report-shown.ts'
import { isAboutAnAdult } from './triage.ts'

/** A report that somebody may see, why they may, and where it stands. */
export type SeenReport = PolicySetting & {
  report: Id<'Report'>
  why: string
  entries: readonly Entry[]
  place: ReportPlace | undefined
  now: Temporal.Instant
}

/**
 * The report of an address: for whoever has the permission and a reason to see it. Without the permission it is refused, whether
 * there is such a report or not; without a reason there is none. The person named from outside needs no role. Looking is logged.
 */
export async function seeReport(
  c: Context<StaffEnv>,
  world: World,
  permission: Permission,
): Promise<SeenReport | Response> {
  const { staff, refuse } = c.var
  const subject = readId<'Report'>(c.req.param('report'))
  const now = world.clock.now()
  const why =
    subject &&
    (await world.database.transact(staff.provision, (tx) => findWhySeen(tx, staff, subject)))
  if (why !== 'outsider' && !permit(staff, permission)) return refuse(permission)
  if (subject === undefined || why === undefined) return c.notFound()
  const seen = await readAs(c, world, subject, why)
  if (seen === undefined) return c.notFound()
  if (c.req.method === 'GET')
    await world.database.transact(staff.provision, (tx) =>
      logView(tx, { id: world.newId<'View'>(), staff: staff.staff, subject, why }, now),
    )
  return seen
}

/** The report, for somebody of whom it is known that they may see it; undefined if it is none. */
export async function readAs(
  c: Context<StaffEnv>,
  world: World,
  report: Id<'Report'>,
  why: string,
): Promise<SeenReport | undefined> {
  const { provision } = c.var.staff
  const now = world.clock.now()
  const entries = await world.runner.entriesOf(provision, report)
  if (reportReceived.in(entries).length === 0) return undefined
  return world.database.transact(provision, async (tx) => ({
    ...(await findPolicySetting(tx, entries, now)),
    report,
    why,
    entries,
    place: await findReportPlace(tx, report),
    now,
  }))
}

// What would make a form that was shown before misleading.
const misleading = ['report-triaged', 'report-added', 'report-kept-from']

/** How a form about this report is carried out: by whom, once, and only on what it showed. */
export async function runOn(
  c: Context<StaffEnv>,
  world: World,
  { report }: Pick<SeenReport, 'report'>,
  also?: Id<'Case'>,
) {
  const { provision, staff } = c.var.staff
  const { receipt } = await world.keyring.of(provision)
  return (sent: Sent) => ({
    provision,
    subject: report,
    also,
    actor: { staff },
    submission: submissionOf(receipt, c.req.path, sent),
    seen: { entry: sentText(sent, 'seen'), kinds: misleading },
  })
}

/** What the pages about a report say before anything else. */
export function noticed({ entries, report, why }: SeenReport) {
  const shown = reportShown(entries, report)
  if (shown === undefined) throw new Error('There is no report among its own entries')
  const isForHead = isAboutAnAdult(entries, report)
  return { shown, isForHead, isLastResort: isForHead && why !== 'head' && why !== 'outsider' }
}

/** What every form about a report is shown with. */
export function aboutReport(seen: SeenReport, { sent, mistakes, changed }: Again<unknown>) {
  const { now, calendar } = seen
  const newest = seen.entries.at(-1)?.id ?? ''
  return { ...noticed(seen), sent, mistakes, changed, newest, now, zone: calendar.zone }
}

const fields = [
  'result',
  'types',
  'severity',
  'case',
  'safe',
  'what-we-changed',
  'all-right',
  'reasons',
] as const

/** Words for a mistake in a form about a report, in the reader's language. */
export function mistakesFor(c: Context): (field: string, code: string) => string {
  const say = sayIn(casesWords, languageFor(c.req.header('accept-language')))
  return (field, code) => {
    if (code === 'not-a-date' || code === 'too-long') return say(`triage.mistake.${code}`)
    const own = fields.find((one) => one === field)
    return own === undefined ? say('triage.mistake.missing') : say(`triage.mistake.${own}`)
  }
}
