import type { Context, Hono } from 'hono'
import { listTrustedAdults } from '#modules/people/staff.store.ts'
import { helplines } from '#modules/policy/helplines.ts'
import { readBy } from '#modules/policy/read-by.ts'
import { findPolicySetting } from '#modules/policy/setting.store.ts'
import type { World } from '#modules/policy/world.ts'
import type { DoorEnv } from '#modules/record/world.ts'
import { mistakesIn } from '#platform/web/carry-out.ts'
import { render } from '#platform/web/render.tsx'
import { readSent } from '#platform/web/sent.ts'
import { openTicket } from '#platform/web/ticket.ts'
import { routes } from '#routes'
import { sayIn } from '#ui/words.tsx'
import { isAfter } from '#values/instant.ts'
import { dateAt } from '#values/school-day.ts'
import { type Sent, sentText } from '#values/sent.ts'
import { tellForm } from './tell.form.ts'
import { type Receipt, receiptPurpose, receiveReport } from './receive-report.handler.tsx'
import { steps } from './tell-questions.page.tsx'
import { ReceiptGonePage, ReceiptPage } from './receipt.page.tsx'
import { TellCheckPage, TellStepPage } from './tell-step.page.tsx'
import { type Telling, TellPage } from './tell.page.tsx'
import { reportsWords } from './reports-words.ts'

/** Somebody tells us: the form on one page, one question a page, and the receipt. No cookie, no address, no agent is read. */
export function mountTelling(app: Hono<DoorEnv>, world: World): void {
  app.get(routes.door.tell.path, async (c) =>
    render(c, <TellPage {...await telling(c, world, {})} />),
  )

  app.post(routes.door.tell.path, async (c) => {
    const sent = await readSent(c)
    const form = tellForm.safeParse(sent)
    if (!form.success) {
      const page = await telling(c, world, sent)
      const mistakes = mistakesIn(form.error, wordsForMistake)
      return render(c, <TellPage {...page} mistakes={mistakes} />, { status: 422 })
    }
    const { id, slug } = c.var.provision
    const ticket = await receiveReport(world, id, form.data, sent)
    return c.redirect(routes.door.receipt.href({ provision: slug, ticket }), 303)
  })

  mountSteps(app, world)
  mountReceipt(app, world)
}

function mountSteps(app: Hono<DoorEnv>, world: World): void {
  app.get(routes.door.tellStep.path, async (c) =>
    render(c, <TellStepPage {...await telling(c, world, {})} step={steps[0]} />),
  )

  app.post(routes.door.tellStep.path, async (c) => {
    const sent = await readSent(c)
    const page = await telling(c, world, sent)
    const form = tellForm.safeParse(sent)
    if (!form.success && sentText(sent, 'from') === 'what') {
      const mistakes = mistakesIn(form.error, wordsForMistake)
      return render(c, <TellStepPage {...page} step="what" mistakes={mistakes} />, { status: 422 })
    }
    const step = steps.find((known) => known === c.req.param('step'))
    if (step !== undefined) return render(c, <TellStepPage {...page} step={step} />)
    return render(
      c,
      form.success ? <TellCheckPage {...page} /> : <TellStepPage {...page} step="what" />,
    )
  })
}

function mountReceipt(app: Hono<DoorEnv>, world: World): void {
  app.get(routes.door.receipt.path, async (c) => {
    const { ticket: key } = await world.keyring.of(c.var.provision.id)
    const ticket = openTicket<Receipt>(key, receiptPurpose, c.req.param('ticket'))
    const page = await telling(c, world, {})
    return render(
      c,
      ticket !== undefined && isAfter(ticket.until, world.clock.now()) ? (
        <ReceiptPage {...page} {...ticket.content} />
      ) : (
        <ReceiptGonePage {...page} />
      ),
    )
  })
}

async function telling(c: Context<DoorEnv>, world: World, sent: Sent): Promise<Telling> {
  const { provision } = c.var
  const now = world.clock.now()
  const [calendar, adults] = await world.database.transact(provision.id, async (tx) => {
    const { calendar } = await findPolicySetting(tx, [], now)
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

function wordsForMistake(_field: string, code: string): string {
  const say = sayIn(reportsWords, 'en')
  return code === 'missing' ? say('tell.missing') : say('tell.too-long')
}
