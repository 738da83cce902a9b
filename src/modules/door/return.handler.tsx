import type { Context, Hono } from 'hono'
import { policySetting } from '#modules/policy/setting.store.ts'
import type { World } from '#modules/policy/world.ts'
import type { Provision } from '#modules/record/provision.store.ts'
import { lookupOf } from '#modules/reports/receive-report.store.ts'
import { reportIn } from '#modules/reports/report.ts'
import { addOpening, findWayIn } from '#modules/reports/return.store.ts'
import { readReturnWords } from '#modules/reports/return-words.ts'
import { sayMore } from '#modules/reports/say-more.ts'
import { keyedDigest } from '#platform/secrets.ts'
import { isFromOurselves } from '#platform/web/origin.ts'
import { render } from '#platform/web/render.tsx'
import { readSent } from '#platform/web/sent.ts'
import { openTicket, sealTicket } from '#platform/web/ticket.ts'
import { routes } from '#routes'
import { sayIn } from '#ui/words.tsx'
import type { Id } from '#values/id.ts'
import { type Sent, sentText } from '#values/sent.ts'
import { hasText } from '#values/text.ts'
import { doorOf } from './door.handler.tsx'
import { doorWords } from './door-words.ts'
import { type Back, BackPage, ReturnPage } from './return.page.tsx'

const purpose = 'return'
const ticketMinutes = 30

/** Coming back with the words. The page is the answer to the form: no secret stands in an address. */
export function mountReturn(app: Hono, world: World): void {
  const say = sayIn(doorWords, 'en')
  const ask = (c: Context, provision: Provision, sent: Sent, mistake: string) =>
    render(
      c,
      <ReturnPage
        {...doorOf(world, provision)}
        sent={sent}
        mistakes={{ 'return-words': mistake }}
      />,
      { status: 422 },
    )

  app.get(routes.door.return.path, async (c) => {
    const provision = await world.provisions.find(c.req.param('provision'))
    if (provision === undefined) return c.notFound()
    return render(c, <ReturnPage {...doorOf(world, provision)} sent={{}} />)
  })

  app.post(routes.door.return.path, async (c) => {
    const provision = await world.provisions.find(c.req.param('provision'))
    if (provision === undefined) return c.notFound()
    if (!isFromOurselves(c, world.origin)) return c.text(say('return.from-elsewhere'), 403)
    const sent = await readSent(c)
    const words = readReturnWords(sentText(sent, 'return-words'))
    if (!words.ok)
      return ask(
        c,
        provision,
        sent,
        words.refusal.because === 'unknown-word'
          ? say('return.unknown', { word: words.refusal.word ?? '' })
          : say('return.not-six'),
      )
    const { lookup: key } = await world.keyring.of(provision.id)
    const lookup = lookupOf(key, words.value)
    const way = await findWayIn(world.database, provision.id, lookup)
    if (way === undefined) return ask(c, provision, sent, say('return.not-found'))
    if (way.cancelled) return ask(c, provision, sent, say('return.cancelled'))
    const opened = await addOpening(world.database, provision.id, lookup, world.clock.now())
    const back = await backOf(world, provision, way.report, opened ?? 'never')
    return render(c, <BackPage {...doorOf(world, provision)} {...back} sent={sent} />)
  })

  app.post(routes.door.returnMore.path, async (c) => {
    const provision = await world.provisions.find(c.req.param('provision'))
    if (provision === undefined) return c.notFound()
    if (!isFromOurselves(c, world.origin)) return c.text(say('return.from-elsewhere'), 403)
    const sent = await readSent(c)
    const keys = await world.keyring.of(provision.id)
    const ticket = openTicket<Id<'Report'>>(keys.ticket, purpose, sentText(sent, 'ticket'))
    if (ticket === undefined || Temporal.Instant.compare(ticket.until, world.clock.now()) <= 0)
      return ask(c, provision, sent, say('return.expired'))
    const report = ticket.content
    const more = sentText(sent, 'more')
    const page = {
      ...doorOf(world, provision),
      ...(await backOf(world, provision, report, undefined)),
    }
    if (!hasText(more))
      return render(
        c,
        <BackPage {...page} sent={sent} mistakes={{ more: say('back.more.missing') }} />,
        { status: 422 },
      )
    const submission = keyedDigest(
      keys.receipt,
      'more',
      report,
      sentText(sent, 'idempotency-key'),
      more,
    )
    await world.runner.run(
      { provision: provision.id, subject: report, actor: { reporter: report }, submission },
      (entries) => sayMore(entries, { more }),
    )
    return render(c, <BackPage {...page} sent={{}} thanks />)
  })
}

async function backOf(
  world: World,
  provision: Provision,
  reportId: Id<'Report'>,
  openedBefore: Back['openedBefore'],
): Promise<Back> {
  const now = world.clock.now()
  const entries = await world.runner.entriesOf(provision.id, reportId)
  const { calendar } = await world.database.transact(provision.id, (tx) =>
    policySetting(tx, entries, now),
  )
  const { ticket } = await world.keyring.of(provision.id)
  const report = reportIn(entries)
  return {
    read: report?.readAt !== undefined,
    dealtWith: 'not-yet',
    messages: report?.answers ?? [],
    openedBefore,
    now,
    zone: calendar.zone,
    ticket: sealTicket<Id<'Report'>>(ticket, purpose, {
      content: reportId,
      until: now.add({ minutes: ticketMinutes }),
    }),
  }
}
