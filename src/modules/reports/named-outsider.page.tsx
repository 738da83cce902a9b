import type { VNode } from 'preact'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import type { Mistakes } from '#ui/field-props.ts'
import { Form } from '#ui/form.tsx'
import { Heading, Lede } from '#ui/heading.tsx'
import { Notice } from '#ui/notice.tsx'
import { Select } from '#ui/select.tsx'
import { StaffLayout } from '#ui/staff-layout.tsx'
import { useSay } from '#ui/words.tsx'
import type { Sent } from '#values/sent.ts'
import { reportsWords } from './reports-words.ts'

/** Who deals with a concern about the person in charge. */
export function NamedOutsiderPage(props: {
  staff: readonly { id: string; name: string }[]
  outsider: string | undefined
  sent: Sent
  mistakes?: Mistakes | undefined
}): VNode {
  const { staff, outsider, sent, mistakes } = props
  const say = useSay(reportsWords)
  return (
    <StaffLayout title={say('outsider.title')} mistakes={mistakes}>
      <Heading>{say('outsider.title')}</Heading>
      <Lede>{say('outsider.lede')}</Lede>
      {outsider === undefined && (
        <Notice kind="attention">
          <p>{say('outsider.none')}</p>
        </Notice>
      )}
      <Form action={routes.settings.outsider.href()} sent={sent}>
        <Select
          name="outsider"
          label={say('outsider.who')}
          none={say('outsider.choose')}
          value={sent['outsider'] ?? outsider}
          error={mistakes?.['outsider']}
          choices={staff.map(({ id, name }) => ({ code: id, label: name, told: true }))}
        />
        <Button>{say('outsider.send')}</Button>
      </Form>
    </StaffLayout>
  )
}
