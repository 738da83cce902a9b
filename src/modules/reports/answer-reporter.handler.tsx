import type { Context, Hono } from 'hono'
import type { World } from '#modules/policy/world.ts'
import { submissionOf } from '#modules/record/submission.store.ts'
import { type Again, carryOut } from '#platform/web/carry-out.ts'
import { render } from '#platform/web/render.tsx'
import type { StaffEnv } from '#platform/web/staff-env.ts'
import { routes } from '#routes'
import { languageFor } from '#ui/language.ts'
import { sayIn } from '#ui/words.tsx'
import { answerReporterForm } from './answer-reporter.form.ts'
import { answerReporter, type AnswerReporterRefusal } from './answer-reporter.ts'
import { AnswerReporterPage } from './answer-reporter.page.tsx'
import { reportIn } from './report.ts'
import { reportsWords } from './reports-words.ts'
import { returnWordsIn } from './return-words-of-report.ts'
import { type SeenReport, seeReport } from './see-report.handler.tsx'

/** We answer whoever told us (R4.5). */
export function mountAnswerReporter(app: Hono<StaffEnv>, world: World): void {
  app.get(routes.reports.answer.path, async (c) => {
    const seen = await seeReport(c, world, 'answer-reporter')
    return seen instanceof Response ? seen : render(c, answering(seen, { sent: {} }))
  })

  app.post(routes.reports.answer.path, async (c) => {
    const seen = await seeReport(c, world, 'answer-reporter')
    if (seen instanceof Response) return seen
    const { provision, staff } = c.var.staff
    const { receipt } = await world.keyring.of(provision)
    const { report } = seen
    return carryOut(c, {
      form: answerReporterForm,
      mistake: mistakesFor(c),
      run: (form, sent) =>
        world.runner.run(
          {
            provision,
            subject: report,
            actor: { staff },
            submission: submissionOf(receipt, c.req.path, sent),
          },
          (entries) => answerReporter(entries, form),
        ),
      page: (again) => answering(seen, again),
      leadsTo: () => routes.reports.one.href({ report }),
    })
  })
}

function answering(
  { report, entries, calendar, now }: SeenReport,
  again: Again<AnswerReporterRefusal>,
) {
  const words = returnWordsIn(entries)
  return (
    <AnswerReporterPage
      report={report}
      leadsBack={words !== undefined && words.cancelled === undefined}
      answers={reportIn(entries)?.answers ?? []}
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
  return (field, code) => {
    if (code === 'too-long') return say('answer.mistake.too-long')
    return field === 'way' ? say('answer.mistake.no-way') : say('answer.mistake.missing')
  }
}
