import type { VNode } from 'preact'
import { routes } from '#routes'
import { SummaryList, type SummaryRow } from '#ui/summary-list.tsx'
import { Told } from '#ui/told.tsx'
import { useWhen } from '#ui/when.ts'
import { Term, useSay } from '#ui/words.tsx'
import { casesWords } from './cases-words.ts'
import type { ReportShown } from './report-shown.ts'

export type DecisionTold = {
  shown: ReportShown
  /** What the policy calls what was decided, and the sorts that were chosen. */
  labels: { result: string | undefined; types: readonly string[]; grounds: readonly string[] }
  inCase: { case: string; number: string; mayOpen: boolean } | undefined
  now: Temporal.Instant
  zone: string
}

/** What was found out about tonight, and what was decided. */
export function ReportDecision(props: DecisionTold): VNode {
  const { shown } = props
  const say = useSay(casesWords)
  const rows = [...useTonight(props), ...useDecision(props), ...useLight(props)]
  return (
    <>
      {rows.length > 0 && (
        <section>
          <h2>{say('report.done')}</h2>
          <SummaryList rows={rows} />
        </section>
      )}
      {shown.decision !== undefined && props.inCase === undefined && (
        <p>
          <a href={routes.reports.triage.href({ report: shown.report })}>
            {say('report.decide-again')}
          </a>
        </p>
      )}
    </>
  )
}

function useTonight({ shown: { tonight, report } }: DecisionTold): SummaryRow[] {
  const say = useSay(casesWords)
  if (tonight === undefined) return []
  return [
    {
      term: say('tonight.term'),
      change: routes.reports.tonight.href({ report }),
      says: (
        <>
          <p>{say(`tonight.is.${tonight.safe}`)}</p>
          {tonight.howHome && <Told>{tonight.howHome}</Told>}
          {tonight.whatWeChanged && <Told>{tonight.whatWeChanged}</Told>}
        </>
      ),
    },
  ]
}

function useDecision({ shown: { decision }, labels, inCase }: DecisionTold): SummaryRow[] {
  const say = useSay(casesWords)
  if (decision === undefined) return []
  return [
    {
      term: say('report.decision'),
      says: (
        <>
          <p>{labels.result !== undefined && <Term>{labels.result}</Term>}</p>
          {inCase !== undefined && (
            <p>
              {inCase.mayOpen ? (
                <a href={routes.cases.one.href({ case: inCase.case })}>
                  {say('reports.in-case', { number: inCase.number })}
                </a>
              ) : (
                say('reports.in-case', { number: inCase.number })
              )}
            </p>
          )}
          {inCase?.mayOpen && (
            <p>
              <a href={routes.cases.hold.href({ case: inCase.case })}>{say('triage.hold')}</a>
            </p>
          )}
          {decision.reasons && <Told>{decision.reasons}</Told>}
        </>
      ),
    },
  ]
}

function useLight({ shown: { light, decision }, labels, now, zone }: DecisionTold): SummaryRow[] {
  const say = useSay(casesWords)
  const when = useWhen(now, zone)
  if (light === undefined || decision?.road !== 'light-road') return []
  return [
    {
      term: say('light.done'),
      says: (
        <>
          <p>{say(`light.all-right.${light.allRight}`)}</p>
          {light.whatIDid && <Told>{light.whatIDid}</Told>}
          {[...labels.types, ...labels.grounds].map((label) => (
            <p key={label}>
              <Term>{label}</Term>
            </p>
          ))}
        </>
      ),
    },
    {
      term: say('light.check'),
      says:
        light.check === undefined ? (
          <p>{say('reports.check', { day: when.day(light.checkOn) })}</p>
        ) : (
          <>
            <p>{say(`light.all-right.${light.check.allRight}`)}</p>
            <p>{when.at(light.check.at)}</p>
            {light.check.whatWasSaid && <Told>{light.check.whatWasSaid}</Told>}
          </>
        ),
    },
  ]
}
