import type { VNode } from 'preact'
import { routes } from '#routes'
import { ButtonLink, Buttons } from '#ui/button.tsx'
import { Heading } from '#ui/heading.tsx'
import { Notice } from '#ui/notice.tsx'
import { StaffLayout } from '#ui/staff-layout.tsx'
import { Stones } from '#ui/stones.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { Name, Told } from '#ui/told.tsx'
import { useWhen } from '#ui/when.ts'
import { useSay } from '#ui/words.tsx'
import { reportsWords } from './reports-words.ts'

/** What its author sees of a report: their own words, and how far it is. Nothing that anybody added. */
export type ToldOne = {
  report: string
  goesTo: 'lead' | 'head' | 'outsider'
  writtenAt: Temporal.Instant
  readAt: Temporal.Instant | undefined
  feelsUnsafe: boolean
  said: readonly { part: ToldPart; text: string }[]
  /** They may decide about it themselves. */
  mayDecide: boolean
  now: Temporal.Instant
  zone: string
}
const parts = [
  'what-happened',
  'who-told-me',
  'who-was-hurt',
  'who-did-it',
  'who-saw',
  'when',
  'where',
  'where-told',
  'what-i-did',
] as const
export type ToldPart = (typeof parts)[number]

export function ToldOnePage(props: ToldOne): VNode {
  const { report, goesTo, writtenAt, readAt, feelsUnsafe, said, mayDecide, now, zone } = props
  const say = useSay(reportsWords)
  const when = useWhen(now, zone)
  const textOf = (wanted: ToldPart) => said.find(({ part }) => part === wanted)?.text
  return (
    <StaffLayout title={say(`told.with.${goesTo}`)} place="told">
      <Heading above={when.at(writtenAt)}>{say(`told.with.${goesTo}`)}</Heading>
      {feelsUnsafe && readAt === undefined && (
        <Notice kind="danger" title={say('told.unsafe')}>
          <p>{say('told.unsafe.what')}</p>
        </Notice>
      )}
      <Stones
        label={say('told.mine.status')}
        stones={[
          { state: 'full', words: say('told.stone.written'), said: when.at(writtenAt) },
          {
            state: readAt === undefined ? 'hollow' : 'full',
            words: say(`told.stone.read.${goesTo}`),
            said: readAt === undefined ? say('told.unread') : when.at(readAt),
          },
        ]}
      />
      <p>{say('told.next')}</p>
      <Buttons>
        {mayDecide ? (
          <ButtonLink href={routes.reports.light.href({ report })}>{say('told.light')}</ButtonLink>
        ) : (
          <ButtonLink href={routes.desk.href()}>{say('told.desk')}</ButtonLink>
        )}
        {mayDecide && (
          <ButtonLink look="quiet" href={routes.reports.one.href({ report })}>
            {say('told.open')}
          </ButtonLink>
        )}
      </Buttons>
      <h2>{say('told.your-words')}</h2>
      <Told>{textOf('what-happened') ?? ''}</Told>
      <SummaryList
        rows={parts
          .filter((part) => part !== 'what-happened' && textOf(part) !== undefined)
          .map((part) => ({ term: termOf(part), says: <Name>{textOf(part) ?? ''}</Name> }))}
      />
    </StaffLayout>
  )

  function termOf(part: ToldPart): string {
    return say(`told.${part}`)
  }
}

export function isToldPart(part: string): part is ToldPart {
  return (parts as readonly string[]).includes(part)
}
