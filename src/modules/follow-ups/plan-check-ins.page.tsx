import type { VNode } from 'preact'
import type { CaseShown } from '#modules/cases/case-shown.ts'
import type { PersonInCase } from '#modules/cases/people.ts'
import { Checkboxes } from '#ui/choices.tsx'
import { DateField } from '#ui/date-field.tsx'
import { Notice } from '#ui/notice.tsx'
import { Select } from '#ui/select.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { useSay } from '#ui/words.tsx'
import type { Id } from '#values/id.ts'
import { CaseFormPage, type FormShown } from '#ui/case-form.tsx'
import type { CheckInPlan } from './check-ins.ts'
import { followUpsWords } from './follow-ups-words.ts'
import { dayShown } from './day-shown.ts'
import { dayFields } from './days-to-ask.ts'
import type { PlanCheckInsRefusal } from './plan-check-ins.ts'
import { Called, Held, Refused } from './refused.page.tsx'

type Props = FormShown<CaseShown, PlanCheckInsRefusal> & {
  person: PersonInCase
  /** As it was last agreed. */
  plan: CheckInPlan | undefined
  /** The days to begin from. */
  proposed: readonly Temporal.PlainDate[]
  /** ISO weekdays on which they come in; undefined if we do not know. */
  attends: readonly number[] | undefined
  adults: readonly { id: Id<'Staff'>; name: string }[]
}

/** On which days, by whom and how somebody who was hurt will be asked. */
export function PlanCheckInsPage(props: Props): VNode {
  const { on, sent, mistakes, refusal, person, plan, adults } = props
  const say = useSay(followUpsWords)
  return (
    <CaseFormPage
      words={followUpsWords}
      shown={props}
      title={say.rich('plan.title', { name: <Called person={person} /> })}
      titleText={say('plan.window')}
      lede={say('plan.lede')}
      before={
        <>
          {refusal && (
            <Refused
              on={on}
              words={say(`plan.refused.${refusal.because}`)}
              clause={refusal.clause}
            />
          )}
          <Held on={on} />
          <Notice kind="info">
            <p>{say('plan.proposed')}</p>
          </Notice>
        </>
      }
      save={say('plan.save')}
    >
      <Days {...props} />
      <Checkboxes
        name="child-asked"
        label={say('plan.child-asked')}
        value={sent['child-asked'] ?? (plan?.childAsked && isBlank(props) ? 'yes' : '')}
        choices={[{ code: 'yes', label: say('plan.child-asked.yes') }]}
      />
      <Select
        name="adult"
        label={say('plan.adult')}
        hint={say('plan.adult.hint')}
        value={sent['adult'] ?? plan?.adult}
        error={mistakes?.['adult']}
        none={say('plan.choose')}
        choices={adults.map(({ id, name }) => ({ code: id, label: name, told: true }))}
      />
      <TextArea
        name="how"
        label={say('plan.how')}
        hint={say('plan.how.hint')}
        value={sent['how'] ?? plan?.how}
        error={mistakes?.['how']}
        rows={3}
      />
    </CaseFormPage>
  )
}

/** The days there are, and one more to fill in. */
function Days(props: Props): VNode {
  const { sent, mistakes, proposed, attends } = props
  const say = useSay(followUpsWords)
  const days = dayFields.map((name, place) =>
    dayShown(sent, name, isBlank(props) ? proposed[place] : undefined),
  )
  const filled = 1 + days.findLastIndex(({ day, month, year }) => day || month || year)
  return (
    <>
      {dayFields.slice(0, filled + 1).map((name, place) => {
        const day = isBlank(props) ? proposed[place] : undefined
        const away = day !== undefined && attends !== undefined && !attends.includes(day.dayOfWeek)
        return (
          <DateField
            key={name}
            name={name}
            label={say('plan.day', { day: place + 1 })}
            {...(away && { hint: say('plan.day.away') })}
            value={days[place] ?? {}}
            error={mistakes?.[name]}
          />
        )
      })}
    </>
  )
}

/** Nothing was typed yet. */
function isBlank({ sent }: Props): boolean {
  return !Object.keys(sent).some((name) => name.startsWith('days-'))
}
