import type { Context, Hono } from 'hono'
import { listTrustedAdults } from '#modules/people/staff.store.ts'
import { helplines } from '#modules/policy/helplines.ts'
import { readBy } from '#modules/policy/read-by.ts'
import { policySetting } from '#modules/policy/setting.store.ts'
import type { World } from '#modules/policy/world.ts'
import type { Provision } from '#modules/record/provision.store.ts'
import { isFromOurselves } from '#platform/web/origin.ts'
import { render } from '#platform/web/render.tsx'
import { readSent } from '#platform/web/sent.ts'
import { openTicket } from '#platform/web/ticket.ts'
import { routes } from '#routes'
import { sayIn } from '#ui/words.tsx'
import type { Mistakes } from '#ui/field-props.ts'
import { dateAt } from '#values/school-day.ts'
import { type Sent, sentText } from '#values/sent.ts'
import { tellForm } from './tell.form.ts'
import { type Receipt, receiptPurpose, receiveReport } from './receive-report.store.ts'
import { type Step, steps } from './tell-questions.page.tsx'
import { ReceiptGonePage, ReceiptPage } from './receipt.page.tsx'
import { TellCheckPage, TellStepPage } from './tell-step.page.tsx'
import { type Telling, TellPage } from './tell.page.tsx'
import { reportsWords } from './reports-words.ts'

/** Somebody tells us: the form on one page, one question a page, and the receipt. No cookie, no address, no agent is read. */
export function mountTelling(app: Hono, world: World): void {
  app.get(routes.door.tell.path, async (c) => {
    const provision = await world.provisions.find(c.req.param('provision'))
    if (provision === undefined) return c.notFound()
    return render(c, <TellPage {...await telling(world, provision, {})} />)
  })

  app.post(routes.door.tell.path, async (c) => {
    const provision = await world.provisions.find(c.req.param('provision'))
    if (provision === undefined) return c.notFound()
    if (!isFromOurselves(c, world.origin)) return fromElsewhere(c)
    const sent = await readSent(c)
    const form = tellForm.safeParse(sent)
    if (!form.success) {
      const page = await telling(world, provision, sent)
      return render(c, <TellPage {...page} mistakes={mistakesIn(form.error)} />, { status: 422 })
    }
    const ticket = await receiveReport(world, provision.id, form.data, sent)
    return c.redirect(routes.door.receipt.href({ provision: provision.slug, ticket }), 303)
  })

  app.get(routes.door.tellStep.path, async (c) => {
    const provision = await world.provisions.find(c.req.param('provision'))
    if (provision === undefined) return c.notFound()
    return render(c, <TellStepPage {...await telling(world, provision, {})} step={steps[0]} />)
  })

  app.post(routes.door.tellStep.path, async (c) => {
    const provision = await world.provisions.find(c.req.param('provision'))
    if (provision === undefined) return c.notFound()
    if (!isFromOurselves(c, world.origin)) return fromElsewhere(c)
    const sent = await readSent(c)
    const page = await telling(world, provision, sent)
    const form = tellForm.safeParse(sent)
    const afterWhat = sentText(sent, 'from') === 'what'
    if (!form.success && afterWhat)
      return render(c, <TellStepPage {...page} step="what" mistakes={mistakesIn(form.error)} />, {
        status: 422,
      })
    const step = steps.find((known): known is Step => known === c.req.param('step'))
    if (step !== undefined) return render(c, <TellStepPage {...page} step={step} />)
    return render(
      c,
      form.success ? <TellCheckPage {...page} /> : <TellStepPage {...page} step="what" />,
    )
  })

  app.get(routes.door.receipt.path, async (c) => {
    const provision = await world.provisions.find(c.req.param('provision'))
    if (provision === undefined) return c.notFound()
    const { ticket: key } = await world.keyring.of(provision.id)
    const ticket = openTicket<Receipt>(key, receiptPurpose, c.req.param('ticket'))
    const page = await telling(world, provision, {})
    if (ticket === undefined || Temporal.Instant.compare(ticket.until, world.clock.now()) <= 0)
      return render(c, <ReceiptGonePage {...page} />)
    return render(c, <ReceiptPage {...page} {...ticket.content} />)
  })
}

async function telling(world: World, provision: Provision, sent: Sent): Promise<Telling> {
  const now = world.clock.now()
  const [calendar, adults] = await world.database.transact(provision.id, async (tx) => {
    const { calendar } = await policySetting(tx, [], now)
    return [calendar, await listTrustedAdults(tx, dateAt(calendar, now))]
  })
  return {
    provision: {
      slug: provision.slug,
      name: provision.name,
      front: routes.door.front.href({ provision: provision.slug }),
      exitTo: world.exitTo,
    },
    sent,
    trustedAdults: adults.map(({ name }) => name),
    helplines,
    readBy: { day: readBy(calendar, now), now, zone: calendar.zone },
  }
}

function mistakesIn(error: {
  issues: readonly { path: readonly PropertyKey[]; message: string }[]
}): Mistakes {
  const say = sayIn(reportsWords, 'en')
  return Object.fromEntries(
    error.issues.map(({ path, message }) => [
      String(path[0]),
      message === 'missing' ? say('tell.missing') : say('tell.too-long'),
    ]),
  )
}

function fromElsewhere(c: Context): Response {
  return c.text(sayIn(reportsWords, 'en')('tell.from-elsewhere'), 403)
}
