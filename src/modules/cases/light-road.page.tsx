import type { VNode } from 'preact'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { Radios } from '#ui/choices.tsx'
import { DateField, dateGiven } from '#ui/date-field.tsx'
import { Details } from '#ui/details.tsx'
import { Form } from '#ui/form.tsx'
import { Heading, Lede } from '#ui/heading.tsx'
import { Notice } from '#ui/notice.tsx'
import { Select } from '#ui/select.tsx'
import { StaffLayout } from '#ui/staff-layout.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { useSay, useTerm } from '#ui/words.tsx'
import { casesWords } from './cases-words.ts'
import { type AboutReport, Changed } from './changed.page.tsx'
import { ReportNotices, type Noticed } from './report-notices.page.tsx'
import { ReportWords } from './report-words.page.tsx'
import type { Chosen } from './road-form.page.tsx'
import type { SortLightlyRefusal } from './sort-lightly.ts'

export type Sorting = AboutReport &
  Noticed &
  Pick<Chosen, 'types' | 'grounds'> & {
    /** A day that would do for the one check. */
    checkOn: Temporal.PlainDate
    refusal?: SortLightlyRefusal | undefined
  }

/** Sorted in ten minutes beside the pitch, written down in ninety seconds. */
export function LightRoadPage(props: Sorting): VNode {
  const { shown, sent, mistakes, refusal } = props
  const say = useSay(casesWords)
  return (
    <StaffLayout title={say('light.title')} place="reports" mistakes={mistakes}>
      <Heading>{say('light.title')}</Heading>
      <Lede>{say('light.lede')}</Lede>
      <ReportNotices {...props} />
      <Changed {...props} />
      {refusal && (
        <Notice
          kind="attention"
          title={'clause' in refusal ? say('triage.clause', { clause: refusal.clause }) : undefined}
        >
          <p>{say(`light.refused.${refusal.because}`)}</p>
          <p>
            <a href={routes.reports.triage.href({ report: shown.report })}>{say('triage.other')}</a>
          </p>
        </Notice>
      )}
      <Details summary={say('report.said')}>
        <ReportWords {...props} />
      </Details>
      <Form
        action={routes.reports.light.href({ report: shown.report })}
        sent={sent}
        hidden={{ seen: props.newest }}
      >
        <WhatWasDone {...props} />
        <Kind {...props} />
        <Check {...props} />
        <Button>{say('light.send')}</Button>
      </Form>
    </StaffLayout>
  )
}

function WhatWasDone({ shown, sent, mistakes }: Sorting): VNode {
  const say = useSay(casesWords)
  const did = shown.said.find(({ part }) => part === 'what-i-did')?.text
  const answers = (['yes', 'no', 'not-sure'] as const).map((code) => ({
    code,
    label: say(`triage.answer.${code}`),
  }))
  return (
    <>
      <TextArea
        name="what-i-did"
        label={say('light.what-i-did')}
        value={sent['what-i-did'] ?? did}
        error={mistakes?.['what-i-did']}
        rows={3}
      />
      <Radios
        name="all-right"
        label={say('light.all-right')}
        value={sent['all-right']}
        error={mistakes?.['all-right']}
        choices={answers}
        inline
      />
      {shown.tonight === undefined && (
        <Radios
          name="safe"
          label={say('light.safe')}
          value={sent['safe']}
          error={mistakes?.['safe']}
          choices={answers}
          inline
        />
      )}
    </>
  )
}

function Kind({ sent, mistakes, types, grounds }: Sorting): VNode {
  const say = useSay(casesWords)
  const term = useTerm()
  return (
    <>
      {(
        [
          ['types', types],
          ['grounds', grounds],
        ] as const
      ).map(([name, codes]) => (
        <Select
          key={name}
          name={name}
          label={say(`light.${name}`)}
          none={name === 'types' ? say('triage.choose') : say('light.grounds.none')}
          value={sent[name]}
          error={mistakes?.[name]}
          choices={codes.map(({ code, label }) => ({ code, label: term(label) }))}
        />
      ))}
    </>
  )
}

function Check({ sent, mistakes, checkOn }: Sorting): VNode {
  const say = useSay(casesWords)
  const usual = { day: `${checkOn.day}`, month: `${checkOn.month}`, year: `${checkOn.year}` }
  const given = dateGiven(sent, 'check-on')
  return (
    <DateField
      name="check-on"
      label={say('light.check-on')}
      hint={say('light.check-on.hint')}
      value={given.day === undefined ? usual : given}
      error={mistakes?.['check-on']}
    />
  )
}
