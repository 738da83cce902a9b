import type { VNode } from 'preact'
import { Button } from '#ui/button.tsx'
import type { Mistakes } from '#ui/field-props.ts'
import { Form } from '#ui/form.tsx'
import { Heading, Lede } from '#ui/heading.tsx'
import { Notice } from '#ui/notice.tsx'
import { StaffLayout } from '#ui/staff-layout.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { TextField } from '#ui/text-field.tsx'
import { Name, untranslated } from '#ui/told.tsx'
import { useWhen } from '#ui/when.ts'
import { useSay } from '#ui/words.tsx'
import { routes } from '#routes'
import type { Sent } from '#values/sent.ts'
import { accessWords } from './access-words.ts'
import { sheetCommand } from './recovery-sheet.ts'

export type SheetSeen = {
  /** `service`: there is no sheet. `several`: the key is others' too, so only the machine itself prints it. */
  where: 'here' | 'several' | 'service'
  confirmed: { name: string; at: Temporal.Instant } | undefined
  now: Temporal.Instant
  zone: string
  sent: Sent
  mistakes?: Mistakes | undefined
}

/** Is the recovery sheet printed and put away? And the ways to it. */
export function RecoverySheetPage(props: SheetSeen): VNode {
  const { where, confirmed, mistakes, now, zone } = props
  const say = useSay(accessWords)
  const when = useWhen(now, zone)
  return (
    <StaffLayout title={say('sheet.title')} mistakes={mistakes}>
      <Heading>{say('sheet.title')}</Heading>
      <Lede>{say('sheet.lede')}</Lede>
      {where === 'service' && <p>{say('sheet.service')}</p>}
      {where !== 'service' && (
        <SummaryList
          rows={[
            {
              term: say('sheet.kept'),
              says: confirmed
                ? say.rich('sheet.kept.by', {
                    day: when.at(confirmed.at),
                    name: <Name>{confirmed.name}</Name>,
                  })
                : say('sheet.kept.not'),
            },
          ]}
        />
      )}
      {where === 'here' && <ShowSheet {...props} />}
      {where === 'several' && (
        <Notice kind="info">
          <p>{say.rich('sheet.several', { command: <Command /> })}</p>
        </Notice>
      )}
      {where !== 'service' && <PrintedElsewhere {...props} />}
    </StaffLayout>
  )
}

function ShowSheet({ mistakes }: SheetSeen): VNode {
  const say = useSay(accessWords)
  return (
    <>
      <h2>{say('sheet.show')}</h2>
      <Form action={routes.settings.recoverySheet.href()}>
        <TextField
          name="password-now"
          type="password"
          label={say('sheet.password')}
          hint={say('sheet.password.hint')}
          error={mistakes?.['password-now']}
          autocomplete="current-password"
        />
        <Button>{say('sheet.show.button')}</Button>
      </Form>
    </>
  )
}

function PrintedElsewhere({ where, sent, mistakes }: SheetSeen): VNode {
  const say = useSay(accessWords)
  return (
    <>
      <h2>{say('sheet.elsewhere')}</h2>
      <Form action={routes.settings.recoverySheetKept.href()}>
        <TextField
          name="fingerprint"
          label={say('sheet.fingerprint')}
          hint={say.rich('sheet.elsewhere.hint', { command: <Command /> })}
          value={sent['fingerprint']}
          error={mistakes?.['fingerprint']}
          spellcheck={false}
          short
        />
        <Button look={where === 'here' ? 'quiet' : 'primary'}>
          {say('sheet.elsewhere.button')}
        </Button>
      </Form>
    </>
  )
}

function Command(): VNode {
  return <code {...untranslated}>{sheetCommand}</code>
}
