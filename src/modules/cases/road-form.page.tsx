import type { VNode } from 'preact'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { Checkboxes, Radios } from '#ui/choices.tsx'
import { Details } from '#ui/details.tsx'
import { allGiven, lastGiven } from '#ui/field-props.ts'
import { Form } from '#ui/form.tsx'
import { Select } from '#ui/select.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { useWhen } from '#ui/when.ts'
import { Term, useSay, useTerm } from '#ui/words.tsx'
import { casesWords } from './cases-words.ts'
import type { AboutReport } from './changed.page.tsx'
import type { JoinableCase } from './report-place.query.ts'

type Listed = { code: string; label: string; under?: string | undefined }

/** What the chosen road asks, with the policy's lists. */
export type Chosen = {
  road: 'case' | 'join' | 'answered' | undefined
  results: readonly Listed[]
  types: readonly Listed[]
  grounds: readonly Listed[]
  severities: readonly Listed[]
  holdGrounds: readonly Listed[]
  cases: readonly JoinableCase[]
  isForHead: boolean
}
type Road = NonNullable<Chosen['road']>

export function RoadForm(props: AboutReport & Chosen & { road: Road }): VNode {
  const { shown, road, sent, mistakes, results, newest } = props
  const say = useSay(casesWords)
  const term = useTerm()
  return (
    <Form
      action={routes.reports.triage.href({ report: shown.report })}
      sent={sent}
      hidden={{ road, seen: newest }}
    >
      <WhyNotTonight {...props} />
      {road === 'join' && <WhichCase {...props} />}
      <Select
        name="result"
        label={say('triage.result')}
        none={say('triage.choose')}
        value={sent['result']}
        error={mistakes?.['result']}
        choices={results.map(({ code, label }) => ({ code, label: term(label) }))}
      />
      {road === 'case' && <WhatAndHowSerious {...props} />}
      <TextArea
        name="reasons"
        label={say('triage.reasons')}
        hint={say(`triage.reasons.${road}`)}
        value={sent['reasons']}
        error={mistakes?.['reasons']}
        rows={4}
      />
      {props.isForHead && road !== 'answered' && (
        <Checkboxes
          name="no-adult"
          label={say('triage.no-adult')}
          value={sent['no-adult']}
          choices={[{ code: 'yes', label: say('triage.no-adult.yes') }]}
        />
      )}
      <Button>{say(`triage.send.${road}`)}</Button>
    </Form>
  )
}

/** Only where nobody has asked, and nobody said that they do not feel safe. */
function WhyNotTonight({ shown, sent }: AboutReport): VNode | null {
  const say = useSay(casesWords)
  const mustAsk = shown.feelSafe === 'no' || shown.feelSafe === 'not-sure'
  if (shown.tonight !== undefined || mustAsk) return null
  return (
    <Details
      summary={say('triage.why-not-tonight')}
      open={lastGiven(sent['why-not-tonight']) !== ''}
    >
      <TextArea
        name="why-not-tonight"
        label={say('triage.why-not-tonight.reason')}
        hint={say('triage.why-not-tonight.hint')}
        value={sent['why-not-tonight']}
        rows={2}
      />
    </Details>
  )
}

function WhichCase({ cases, sent, mistakes, now, zone }: AboutReport & Chosen): VNode {
  const say = useSay(casesWords)
  const when = useWhen(now, zone)
  if (cases.length === 0) return <p>{say('triage.no-cases')}</p>
  return (
    <Select
      name="case"
      label={say('triage.which-case')}
      none={say('triage.choose')}
      value={sent['case']}
      error={mistakes?.['case']}
      choices={cases.map((one) => ({
        code: one.case,
        label: say('triage.case', {
          number: one.number,
          day: when.day(one.openedAt.toZonedDateTimeISO(zone).toPlainDate()),
        }),
      }))}
    />
  )
}

function WhatAndHowSerious(props: AboutReport & Chosen): VNode {
  const { sent, mistakes, types, grounds, severities, holdGrounds } = props
  const say = useSay(casesWords)
  const term = useTerm()
  return (
    <>
      <div class="codes">
        <Checkboxes
          name="types"
          label={say('triage.types')}
          hint={say('triage.types.hint')}
          value={sent['types']}
          error={mistakes?.['types']}
          choices={types.map(asChoice)}
        />
      </div>
      <Details summary={say('triage.grounds')} open={allGiven(sent['grounds']).length > 0}>
        <div class="codes">
          <Checkboxes
            name="grounds"
            label={say('triage.grounds.label')}
            value={sent['grounds']}
            choices={grounds.map(asChoice)}
          />
        </div>
      </Details>
      <Radios
        name="severity"
        label={say('triage.severity')}
        hint={say('triage.severity.hint')}
        value={sent['severity']}
        error={mistakes?.['severity']}
        choices={severities.map(asChoice)}
      />
      <TextArea
        name="severity-reasons"
        label={say('triage.severity-reasons')}
        value={sent['severity-reasons']}
        error={mistakes?.['severity-reasons']}
        rows={2}
      />
      <Details summary={say('triage.hold')} open={lastGiven(sent['hold']) !== ''}>
        <Select
          name="hold"
          label={say('triage.hold.ground')}
          hint={say('triage.hold.hint')}
          none={say('triage.hold.none')}
          value={sent['hold']}
          choices={holdGrounds.map(({ code, label }) => ({ code, label: term(label) }))}
        />
      </Details>
    </>
  )
}

function asChoice({ code, label }: Listed) {
  return { code, label: <Term>{label}</Term> }
}
