import type { VNode } from 'preact'
import { routes } from '#routes'
import { Notice } from '#ui/notice.tsx'
import { Tag } from '#ui/standing.tsx'
import { Told } from '#ui/told.tsx'
import { useWhen } from '#ui/when.ts'
import { useSay, useTerm } from '#ui/words.tsx'
import type { ShownCase } from './shown-case.ts'
import { caseFileWords } from './case-file-words.ts'

/** Open or closed, how serious, what was done and what it was aimed at. */
export function MarksOfCase({ file, policy }: ShownCase): VNode {
  const say = useSay(caseFileWords)
  const term = useTerm()
  const { closing, severity, hold } = file
  const labels = (list: string, codes: readonly string[]) =>
    codes.map((code) => policy.lists[list]?.codes.find((one) => one.code === code)?.label ?? code)
  return (
    <span class="marks">
      <Tag tone={closing.is === 'closed' ? 'moss' : 'river'}>{say(`file.${closing.is}`)}</Tag>
      <Tag>{severity ? say('file.severity', { severity }) : say('file.no-severity')}</Tag>
      {hold && <Tag tone="brick">{say('file.on-hold')}</Tag>}
      {[...labels('types', file.case.types), ...labels('grounds', file.case.grounds)].map(
        (label) => (
          <Tag key={label}>{term(label)}</Tag>
        ),
      )}
    </span>
  )
}

/** Nothing but this is seen first while a safeguarding hold is on. */
export function OnHold({ file, now, calendar }: ShownCase): VNode | null {
  const say = useSay(caseFileWords)
  const when = useWhen(now, calendar.zone)
  if (file.hold === undefined) return null
  return (
    <Notice kind="danger" title={say('file.on-hold')}>
      <p>{say('file.hold', { day: when.day(file.hold.reviewOn) })}</p>
      <p>
        <a href={routes.cases.holdLifted.href({ case: file.case.case })}>{say('file.hold.lift')}</a>
      </p>
    </Notice>
  )
}

/** How each gets home, and whether tonight is safe, as somebody last asked. */
export function Tonight({ file, now, calendar }: ShownCase): VNode {
  const say = useSay(caseFileWords)
  const when = useWhen(now, calendar.zone)
  const { tonight } = file
  const kind = tonight === undefined ? 'attention' : kindOf(tonight, now)
  return (
    <Notice kind={kind} title={say('file.tonight')}>
      <p>
        {tonight === undefined || tonight.safe === undefined
          ? say('file.tonight.unasked')
          : say(`file.tonight.${tonight.safe}`, { when: when.at(tonight.at) })}
      </p>
      {tonight?.howHome && <Told>{tonight.howHome}</Told>}
      {tonight?.whatWeChanged && <Told>{tonight.whatWeChanged}</Told>}
    </Notice>
  )
}

/** An old "yes" is no comfort: after three days it is only something to know. */
function kindOf(
  { safe, at }: NonNullable<ShownCase['file']['tonight']>,
  now: Temporal.Instant,
): 'danger' | 'attention' | 'done' | 'info' {
  if (safe === 'no') return 'danger'
  if (safe !== 'yes') return 'attention'
  return at.until(now).total('hours') > 72 ? 'info' : 'done'
}
