import type { Context, Hono } from 'hono'
import type { World } from '#modules/policy/world.ts'
import { submissionOf } from '#modules/record/submission.store.ts'
import { type Again, carryOut } from '#platform/web/carry-out.ts'
import { render } from '#platform/web/render.tsx'
import type { StaffEnv } from '#platform/web/staff-env.ts'
import { routes } from '#routes'
import { languageFor } from '#ui/language.ts'
import { sayIn } from '#ui/words.tsx'
import { permit } from '#values/permission.ts'
import type { Sent } from '#values/sent.ts'
import { cancelReturnWords } from './cancel-return-words.ts'
import { confirmHolder, type ConfirmHolderRefusal } from './confirm-holder.ts'
import { findLastOpening } from './last-opening.query.ts'
import { reportsWords } from './reports-words.ts'
import { returnWordsIn } from './return-words-of-report.ts'
import { cancelReturnWordsForm, confirmHolderForm } from './return-words.form.ts'
import { ReturnWordsPage } from './return-words.page.tsx'
import { type SeenReport, seeReport } from './see-report.handler.tsx'

/** Whose hands the return words are in, said by a person who asked; and their end. */
export function mountReturnWords(app: Hono<StaffEnv>, world: World): void {
  app.get(routes.reports.returnWords.path, async (c) => {
    const seen = await seeReport(c, world, 'cancel-return-words')
    return seen instanceof Response ? seen : render(c, await holding(c, world, seen, { sent: {} }))
  })

  app.post(routes.reports.holder.path, async (c) => {
    const seen = await seeReport(c, world, 'confirm-return-words')
    if (seen instanceof Response) return seen
    const run = await runOn(c, world, seen)
    return carryOut(c, {
      form: confirmHolderForm,
      mistake: mistakesFor(c),
      run: (form, sent) =>
        world.runner.run(run(sent), (entries, moment) => confirmHolder(entries, form, moment)),
      page: (again) => holding(c, world, seen, again),
      leadsTo: () => routes.reports.one.href({ report: seen.report }),
    })
  })

  app.post(routes.reports.cancellation.path, async (c) => {
    const seen = await seeReport(c, world, 'cancel-return-words')
    if (seen instanceof Response) return seen
    const run = await runOn(c, world, seen)
    return carryOut(c, {
      form: cancelReturnWordsForm,
      mistake: mistakesFor(c),
      run: (form, sent) =>
        world.runner.run(run(sent), (entries) => cancelReturnWords(entries, form)),
      page: (again) => holding(c, world, seen, again),
      leadsTo: () => routes.reports.returnWords.href({ report: seen.report }),
    })
  })
}

async function runOn(c: Context<StaffEnv>, world: World, { report }: SeenReport) {
  const { provision, staff } = c.var.staff
  const { receipt } = await world.keyring.of(provision)
  return (sent: Sent) => ({
    provision,
    subject: report,
    actor: { staff },
    submission: submissionOf(receipt, c.req.path, sent),
  })
}

async function holding(
  c: Context<StaffEnv>,
  world: World,
  { report, entries, calendar, now }: SeenReport,
  again: Again<ConfirmHolderRefusal>,
) {
  const lastOpened = await world.database.transact(c.var.staff.provision, (tx) =>
    findLastOpening(tx, report),
  )
  return (
    <ReturnWordsPage
      report={report}
      words={returnWordsIn(entries)}
      lastOpened={lastOpened}
      mayConfirm={permit(c.var.staff, 'confirm-return-words')}
      now={now}
      zone={calendar.zone}
      sent={again.sent}
      mistakes={again.mistakes}
      refusal={again.refusal}
    />
  )
}

function mistakesFor(c: Context): (field: string, code: string) => string {
  const say = sayIn(reportsWords, languageFor(c.req.header('accept-language')))
  return (field) => {
    switch (field) {
      case 'holder':
      case 'face-to-face':
        return say(`holder.mistake.${field}`)
      default:
        return say('holder.mistake.why')
    }
  }
}
