import type { VNode } from 'preact'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { Radios } from '#ui/choices.tsx'
import { Form } from '#ui/form.tsx'
import { Heading, Lede } from '#ui/heading.tsx'
import { Notice } from '#ui/notice.tsx'
import { Pagination } from '#ui/pagination.tsx'
import { StaffLayout } from '#ui/staff-layout.tsx'
import { Tag } from '#ui/standing.tsx'
import { Table } from '#ui/table.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { TextField } from '#ui/text-field.tsx'
import { useWhen, type When } from '#ui/when.ts'
import { useSay } from '#ui/words.tsx'
import type { Mistakes } from '#ui/field-props.ts'
import type { Sent } from '#values/sent.ts'
import type { OwnReport } from './own-reports.query.ts'
import { reportsWords } from './reports-words.ts'
import { ToldMore } from './told-more.page.tsx'

export type Telling = {
  sent: Sent
  mistakes?: Mistakes | undefined
  /** The adults here, for a concern about one of them. */
  adults: readonly { id: string; name: string }[]
  /** The school day on which it is read. */
  readBy: Temporal.PlainDate
  own: readonly OwnReport[]
  page: number
  pages: number
  now: Temporal.Instant
  zone: string
}

/** Write down what a child said: six questions, one thumb, ninety seconds. Everything else is behind. */
export function ToldPage(props: Telling): VNode {
  const { sent, mistakes, adults } = props
  const say = useSay(reportsWords)
  const asChoice = (code: 'yes' | 'no' | 'not-sure') => ({
    code,
    label: say(`tell.answer.${code}`),
  })
  return (
    <StaffLayout title={say('told.title')} place="told" mistakes={mistakes}>
      <Heading>{say('told.title')}</Heading>
      <Lede>{say('told.lede')}</Lede>
      <Form action={routes.told.href()} sent={sent}>
        <Radios
          name="about-an-adult"
          label={say('told.about-an-adult')}
          hint={say('told.about-an-adult.hint')}
          value={sent['about-an-adult']}
          error={mistakes?.['about-an-adult']}
          choices={(['no', 'yes', 'not-sure'] as const).map(asChoice)}
          inline
        />
        <TextField
          name="who-told-me"
          label={say('told.who-told-me')}
          value={sent['who-told-me']}
          error={mistakes?.['who-told-me']}
        />
        <TextArea
          name="what-happened"
          label={say('told.what-happened')}
          hint={say('told.what-happened.hint')}
          value={sent['what-happened']}
          error={mistakes?.['what-happened']}
          rows={5}
        />
        <TextField
          name="who-was-hurt"
          label={say('told.who-was-hurt')}
          hint={say('told.who-was-hurt.hint')}
          value={sent['who-was-hurt']}
          error={mistakes?.['who-was-hurt']}
        />
        <Radios
          name="feel-safe"
          label={say('told.feel-safe')}
          value={sent['feel-safe']}
          choices={(['yes', 'no', 'not-sure'] as const).map(asChoice)}
          inline
        />
        <TextArea
          name="what-i-did"
          label={say('told.what-i-did')}
          hint={say('told.what-i-did.hint')}
          value={sent['what-i-did']}
          error={mistakes?.['what-i-did']}
          rows={3}
        />
        <ToldMore sent={sent} mistakes={mistakes} adults={adults} />
        <ReadBy {...props} />
        <Button>{say('told.send')}</Button>
      </Form>
      <Own {...props} />
    </StaffLayout>
  )
}

function ReadBy({ readBy, now, zone }: Telling): VNode {
  const say = useSay(reportsWords)
  const when = useWhen(now, zone)
  const isToday = readBy.equals(now.toZonedDateTimeISO(zone).toPlainDate())
  if (isToday) return <p>{say('told.read-today')}</p>
  return (
    <Notice kind="attention">
      <p>{say('told.read-later', { day: when.day(readBy) })}</p>
    </Notice>
  )
}

function Own({ own, page, pages, now, zone }: Telling): VNode | null {
  const say = useSay(reportsWords)
  const when = useWhen(now, zone)
  if (own.length === 0) return null
  return (
    <section>
      <h2>{say('told.mine')}</h2>
      <Table
        caption={say('told.mine')}
        captionAside
        columns={[{ label: say('told.mine.when') }, { label: say('told.mine.status') }]}
        rows={own.map((one) => ({
          key: one.report,
          cells: [
            <a key="when" href={routes.toldOne.href({ report: one.report })}>
              {when.at(one.receivedAt)}
            </a>,
            <OwnStatus key="status" own={one} when={when} />,
          ],
        }))}
      />
      <Pagination
        page={page}
        pages={pages}
        hrefOf={(page) => `${routes.told.href()}?page=${page}`}
      />
    </section>
  )
}

function OwnStatus({ own, when }: { own: OwnReport; when: When }): VNode {
  const say = useSay(reportsWords)
  if (own.readAt === undefined) return <Tag tone="amber">{say('told.unread')}</Tag>
  return <Tag tone="moss">{say('told.was-read', { when: when.at(own.readAt) })}</Tag>
}
