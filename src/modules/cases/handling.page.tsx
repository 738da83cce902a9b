import type { VNode } from 'preact'
import type { Code } from '#modules/policy/policy.ts'
import { Checkboxes, Radios } from '#ui/choices.tsx'
import { Select } from '#ui/select.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { Term, useSay } from '#ui/words.tsx'
import { CaseFormPage, type FormShown } from './case-form.page.tsx'
import { casesWords } from './cases-words.ts'
import type { NameInvestigatorRefusal } from './name-investigator.ts'
import type { SetSeverityRefusal } from './set-severity.ts'

/** How serious it is, by the policy's steps. Nothing is proposed (care rule 24). */
export function SetSeverityPage(
  props: FormShown<SetSeverityRefusal> & { steps: readonly Code[]; now: Code | undefined },
): VNode {
  const { sent, mistakes, refusal, steps, now } = props
  const say = useSay(casesWords)
  return (
    <CaseFormPage
      shown={props}
      title={say('severity.title')}
      titleText={say('severity.title')}
      lede={say('severity.lede')}
      refused={refusal && say(`severity.refused.${refusal.because}`)}
      save={say('severity.save')}
      before={now && <p>{say.rich('severity.now', { label: <Term>{now.label}</Term> })}</p>}
    >
      <Radios
        name="severity"
        label={say('severity.title')}
        value={sent['severity']}
        error={mistakes?.['severity']}
        choices={steps.map(({ code, label }) => ({ code, label: <Term>{label}</Term> }))}
      />
      <TextArea
        name="reasons"
        label={say('case.reasons')}
        value={sent['reasons']}
        error={mistakes?.['reasons']}
        rows={4}
      />
    </CaseFormPage>
  )
}

/** Who looks into it. Whoever has a role in the case is not among the choices. */
export function NameInvestigatorPage(
  props: FormShown<NameInvestigatorRefusal> & {
    choices: readonly { id: string; name: string }[]
  },
): VNode {
  const { sent, mistakes, refusal, choices } = props
  const say = useSay(casesWords)
  return (
    <CaseFormPage
      shown={props}
      title={say('investigator.title')}
      titleText={say('investigator.title')}
      lede={say('investigator.lede')}
      refused={refusal && say(`investigator.refused.${refusal.because}`)}
      save={say('investigator.save')}
    >
      <Select
        name="staff"
        label={say('investigator.staff')}
        value={sent['staff']}
        error={mistakes?.['staff']}
        none={say('investigator.staff.none')}
        choices={choices.map(({ id, name }) => ({ code: id, label: name, told: true }))}
      />
      <Checkboxes
        name="no-connection"
        label={say('investigator.no-connection')}
        value={sent['no-connection']}
        choices={[{ code: 'yes', label: say('investigator.no-connection.yes') }]}
      />
    </CaseFormPage>
  )
}

/** Something from elsewhere bears out what was told without a name. */
export function CorroboratePage(props: FormShown): VNode {
  const { sent, mistakes } = props
  const say = useSay(casesWords)
  return (
    <CaseFormPage
      shown={props}
      title={say('people.corroborate')}
      titleText={say('people.corroborate')}
      lede={say('people.corroborate.lede')}
      refused={undefined}
      save={say('people.corroborate.save')}
    >
      <TextArea
        name="what-from-where"
        label={say('people.corroborate.what-from-where')}
        value={sent['what-from-where']}
        error={mistakes?.['what-from-where']}
      />
    </CaseFormPage>
  )
}
