import type { Context, Hono } from 'hono'
import { howItStands } from '#modules/cases/how-it-stands.ts'
import { findReportPlace } from '#modules/cases/report-place.query.ts'
import { askedByWords } from '#modules/follow-ups/asked-by-words.ts'
import type { PolicySetting } from '#modules/policy/moment.ts'
import { readBy } from '#modules/policy/read-by.ts'
import { findPolicySetting } from '#modules/policy/setting.store.ts'
import type { World } from '#modules/policy/world.ts'
import type { DoorEnv } from '#modules/record/world.ts'
import { submissionOf } from '#modules/record/submission.store.ts'
import { reportIn } from '#modules/reports/report.ts'
import { findWayIn, logOpening, type WayIn } from '#modules/reports/return.store.ts'
import { readReturnWords } from '#modules/reports/return-words.ts'
import { render } from '#platform/web/render.tsx'
import { readSent } from '#platform/web/sent.ts'
import { openTicket, sealTicket } from '#platform/web/ticket.ts'
import { routes } from '#routes'
import { sayIn } from '#ui/words.tsx'
import type { Id } from '#values/id.ts'
import { isAfter } from '#values/instant.ts'
import { type Result, accept, refuse } from '#values/result.ts'
import { type Sent, sentText } from '#values/sent.ts'
import { hasText } from '#values/text.ts'
import type { CheckIn } from './check-in.page.tsx'
import { doorOf } from './door.handler.tsx'
import { doorWords } from './door-words.ts'
import { type Back, BackPage, ReturnPage } from './return.page.tsx'
import { sayMore } from './say-more.ts'
import { codeForWillCome } from './will-come.ts'

const purpose = 'return'
const ticketMinutes = 30
const say = sayIn(doorWords, 'en')

/** Coming back with the words. The page is the answer to the form: no secret stands in an address. */
export function mountReturn(app: Hono<DoorEnv>, world: World): void {
  app.get(routes.door.return.path, (c) =>
    render(c, <ReturnPage {...doorOf(world, c.var.provision)} sent={{}} />),
  )

  app.post(routes.door.return.path, async (c) => {
    const sent = await readSent(c)
    const way = await wayInFor(c, world, sentText(sent, 'return-words'))
    if (!way.ok) return askForWords(c, world, sent, way.refusal)
    const { lookup, report } = way.value
    const before = await logOpening(world.database, c.var.provision.id, lookup, world.clock.now())
    const back = await backOf(c, world, report, before ?? 'never')
    return render(c, <BackPage {...back} sent={sent} />)
  })

  app.post(routes.door.returnMore.path, async (c) => {
    const sent = await readSent(c)
    const report = await openReturnTicket(c, world, sentText(sent, 'ticket'))
    if (report === undefined) return askForWords(c, world, sent, say('return.expired'))
    const more = sentText(sent, 'more')
    const page = await backOf(c, world, report, undefined)
    if (!hasText(more)) {
      const mistakes = { more: say('back.more.missing') }
      return render(c, <BackPage {...page} sent={sent} mistakes={mistakes} />, { status: 422 })
    }
    const { id } = c.var.provision
    const { receipt } = await world.keyring.of(id)
    const { ticket: _, ...typed } = sent
    const submission = submissionOf(receipt, `more ${report}`, typed)
    await world.runner.run(
      { provision: id, subject: report, actor: { reporter: report }, submission },
      (entries) => sayMore(entries, { more }),
    )
    return render(c, <BackPage {...page} sent={{}} thanks />)
  })
}

/** Where the words lead, or a kind sentence about what to look at. */
async function wayInFor(
  c: Context<DoorEnv>,
  world: World,
  typed: string,
): Promise<Result<WayIn, string>> {
  const words = readReturnWords(typed)
  if (!words.ok)
    return refuse(
      words.refusal.because === 'unknown-word'
        ? say('return.unknown', { word: words.refusal.word ?? '' })
        : say('return.not-six'),
    )
  const { id } = c.var.provision
  const way = await findWayIn(world.database, id, await world.keyring.of(id), words.value)
  if (way === undefined) return refuse(say('return.not-found'))
  return way.cancelled ? refuse(say('return.cancelled')) : accept(way)
}

/** The words are asked for again; what was typed beside them is kept. */
export function askForWords(c: Context<DoorEnv>, world: World, sent: Sent, mistake: string) {
  const page = doorOf(world, c.var.provision)
  const mistakes = { 'return-words': mistake }
  return render(c, <ReturnPage {...page} sent={sent} mistakes={mistakes} />, { status: 422 })
}

/** The report that a form's ticket leads to; undefined once it has ended. */
export async function openReturnTicket(
  c: Context<DoorEnv>,
  world: World,
  ticket: string,
): Promise<Id<'Report'> | undefined> {
  const keys = await world.keyring.of(c.var.provision.id)
  const opened = openTicket<Id<'Report'>>(keys.ticket, purpose, ticket)
  return opened && isAfter(opened.until, world.clock.now()) ? opened.content : undefined
}

/** What whoever holds the words may know now, and whether they are asked how it is. */
export async function backOf(
  c: Context<DoorEnv>,
  world: World,
  report: Id<'Report'>,
  openedBefore: Back['openedBefore'],
): Promise<Back & ReturnType<typeof doorOf>> {
  const { provision } = c.var
  const now = world.clock.now()
  const place = await world.database.transact(provision.id, (tx) => findReportPlace(tx, report))
  const entries = await world.runner.entriesOf(provision.id, place?.case ?? report)
  const setting = await world.database.transact(provision.id, (tx) =>
    findPolicySetting(tx, entries, now),
  )
  const { ticket } = await world.keyring.of(provision.id)
  const told = reportIn(entries.filter(({ stream }) => stream === report))
  const asked = askedByWords(entries, report, { ...setting, now })
  const until = now.add({ minutes: ticketMinutes })
  return {
    ...doorOf(world, provision),
    read: told?.readAt !== undefined,
    dealtWith: howItStands(entries, report),
    // What was said to them is not for whoever holds the words.
    messages: told?.answers.filter(({ way }) => way === 'written') ?? [],
    openedBefore,
    now,
    zone: setting.calendar.zone,
    checkIn: asked.ok ? questionsOf(setting, now) : undefined,
    ticket: sealTicket<Id<'Report'>>(ticket, purpose, { content: report, until }),
  }
}

function questionsOf(setting: PolicySetting, now: Temporal.Instant): CheckIn {
  return {
    readBy: readBy(setting.calendar, now),
    mayDecline: codeForWillCome({ ...setting, now }) !== undefined,
  }
}
