import type { VNode } from 'preact'
import { Details } from '#ui/details.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { Name, Told } from '#ui/told.tsx'
import { useWhen } from '#ui/when.ts'
import { useSay } from '#ui/words.tsx'
import { casesWords } from './cases-words.ts'
import type { ReportShown, SaidPart } from './report-shown.ts'

type Shown = { shown: ReportShown; now: Temporal.Instant; zone: string }

/** What was told, as it was told; what was added since; and the first text of what was corrected, behind. */
export function ReportWords(props: Shown): VNode {
  const { shown } = props
  const say = useSay(casesWords)
  return (
    <>
      <Said said={shown.said} />
      <Additions {...props} />
      {shown.firstSaid.length > 0 && (
        <Details summary={say('report.first-text')}>
          <Said said={shown.firstSaid} />
        </Details>
      )}
    </>
  )
}

function Said({ said }: { said: readonly { part: SaidPart; text: string }[] }): VNode {
  const say = useSay(casesWords)
  const what = said.find(({ part }) => part === 'what-happened')
  const others = said.flatMap(({ part, text }) =>
    part === 'what-happened' ? [] : [{ term: say(`report.${part}`), says: <Name>{text}</Name> }],
  )
  return (
    <>
      {what !== undefined && <Told>{what.text}</Told>}
      {others.length > 0 && <SummaryList rows={others} />}
    </>
  )
}

function Additions({ shown: { additions }, now, zone }: Shown): VNode | null {
  const say = useSay(casesWords)
  const when = useWhen(now, zone)
  if (additions.length === 0) return null
  return (
    <section>
      <h2>{say('report.additions')}</h2>
      {additions.map(({ at, text }) => (
        <div key={at.toString()}>
          <p class="hint">{when.at(at)}</p>
          <Told>{text}</Told>
        </div>
      ))}
    </section>
  )
}
