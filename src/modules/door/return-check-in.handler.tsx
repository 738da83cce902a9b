import type { Context, Hono } from 'hono'
import { findReportPlace } from '#modules/cases/report-place.query.ts'
import { worryIn } from '#modules/follow-ups/check-ins.ts'
import type { World } from '#modules/policy/world.ts'
import { submissionOf } from '#modules/record/submission.store.ts'
import type { DoorEnv } from '#modules/record/world.ts'
import { mistakesIn } from '#platform/web/carry-out.ts'
import { render } from '#platform/web/render.tsx'
import { readSent } from '#platform/web/sent.ts'
import { routes } from '#routes'
import { sayIn } from '#ui/words.tsx'
import type { Id } from '#values/id.ts'
import { type Sent, sentText } from '#values/sent.ts'
import { answerCheckInRemotely, type RemoteRefusal } from './answer-check-in-remotely.ts'
import { type CheckInForm, checkInForm } from './check-in.form.ts'
import type { Answered } from './check-in.page.tsx'
import { doorWords } from './door-words.ts'
import { askForWords, backOf, openReturnTicket } from './return.handler.tsx'
import { BackPage } from './return.page.tsx'

const say = sayIn(doorWords, 'en')

/** The answer of whoever was hurt, by their return words. The page is the answer, as wherever words lead. */
export function mountReturnCheckIn(app: Hono<DoorEnv>, world: World): void {
  app.post(routes.door.returnCheckIn.path, async (c) => {
    const sent = await readSent(c)
    const report = await openReturnTicket(c, world, sentText(sent, 'ticket'))
    const more = sentText(sent, 'what-they-said')
    if (report === undefined) return askForWords(c, world, { more }, say('return.expired'))
    const form = checkInForm.safeParse(sent)
    if (!form.success) {
      const page = await backOf(c, world, report, undefined)
      const mistakes = mistakesIn(form.error, wordsForMistake)
      return render(c, <BackPage {...page} sent={sent} mistakes={mistakes} />, { status: 422 })
    }
    const outcome = await writeDown(c, world, report, form.data, sent)
    const page = await backOf(c, world, report, undefined)
    if (outcome === undefined || outcome.kind === 'refused' || outcome.kind === 'changed') {
      return render(c, <BackPage {...page} sent={{ more }} notAsked />, { status: 422 })
    }
    return render(c, <BackPage {...page} sent={{}} answered={answeredBy(form.data)} />)
  })
}

/** Undefined if no case was opened for the report. */
async function writeDown(
  c: Context<DoorEnv>,
  world: World,
  report: Id<'Report'>,
  form: CheckInForm,
  sent: Sent,
) {
  const provision = c.var.provision.id
  const place = await world.database.transact(provision, (tx) => findReportPlace(tx, report))
  if (place === undefined) return undefined
  const { receipt } = await world.keyring.of(provision)
  const { ticket: _, ...typed } = sent
  const submission = submissionOf(receipt, `check-in ${report}`, typed)
  const run = { provision, subject: place.case, actor: { reporter: report }, submission }
  return world.runner.run<RemoteRefusal>(run, (entries, moment) =>
    answerCheckInRemotely(entries, { ...form, report }, moment),
  )
}

function answeredBy({ answer, talk }: CheckInForm): Answered {
  if (answer !== undefined && worryIn(answer) !== undefined) return 'worry'
  return talk ? 'talk' : 'thanks'
}

function wordsForMistake(field: string, code: string): string {
  if (code === 'too-long') return say('ask.too-long')
  return field === 'safe' ? say('ask.missing.safe') : say('ask.missing.stopped')
}
