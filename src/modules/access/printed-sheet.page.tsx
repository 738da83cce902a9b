import type { VNode } from 'preact'
import { Button } from '#ui/button.tsx'
import { Form } from '#ui/form.tsx'
import { Heading } from '#ui/heading.tsx'
import { Notice } from '#ui/notice.tsx'
import { StaffLayout } from '#ui/staff-layout.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { Name, untranslated } from '#ui/told.tsx'
import { useWhen } from '#ui/when.ts'
import { useSay } from '#ui/words.tsx'
import { routes } from '#routes'
import { accessWords } from './access-words.ts'
import { restoreCommand, stepsOfUse, whereToKeep } from './recovery-sheet.ts'

/** The recovery sheet itself: one page of paper, and below it, on the screen alone, that it was put away. */
export function PrintedSheetPage(props: {
  lines: readonly string[]
  fingerprint: string
  provision: string
  now: Temporal.Instant
  zone: string
}): VNode {
  const { lines, fingerprint, provision, now, zone } = props
  const say = useSay(accessWords)
  const day = useWhen(now, zone).fullDay(now.toZonedDateTimeISO(zone).toPlainDate())
  return (
    <StaffLayout title={say('sheet.title')}>
      <div class="unprinted">
        <Notice kind="attention" title={say('sheet.now')}>
          <p>{say('sheet.now.text')}</p>
        </Notice>
      </div>
      <article class="recovery-sheet">
        <Heading above={<Name>{provision}</Name>}>{say('sheet.title')}</Heading>
        <p>{say('sheet.what')}</p>
        <div class="recovery-key">
          <ol {...untranslated}>
            {lines.map((line) => (
              <li key={line}>
                <code>{line}</code>
              </li>
            ))}
          </ol>
          <div class="recovery-marks">
            <SummaryList
              rows={[
                { term: say('sheet.fingerprint'), says: <Name>{fingerprint}</Name> },
                { term: say('sheet.printed-on'), says: day },
              ]}
            />
            <p>{say('sheet.letters')}</p>
          </div>
        </div>
        <Instructions />
      </article>
      <div class="unprinted">
        <Form action={routes.settings.recoverySheetKept.href()} hidden={{ fingerprint }}>
          <Button>{say('sheet.printed')}</Button>
        </Form>
      </div>
    </StaffLayout>
  )
}

function Instructions(): VNode {
  const say = useSay(accessWords)
  const command = <code {...untranslated}>{restoreCommand}</code>
  return (
    <>
      <section>
        <h2>{say('sheet.keep')}</h2>
        <ul>
          {whereToKeep.map((where) => (
            <li key={where}>{say(`sheet.keep.${where}`)}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{say('sheet.use')}</h2>
        <ol>
          {stepsOfUse.map((step) => (
            <li key={step}>{say.rich(`sheet.use.${step}`, { command })}</li>
          ))}
        </ol>
      </section>
    </>
  )
}
