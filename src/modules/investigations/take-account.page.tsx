import type { VNode } from 'preact'
import type { CaseShown } from '#modules/cases/case-shown.ts'
import { Radios } from '#ui/choices.tsx'
import { DateField, dateGiven } from '#ui/date-field.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { TextField } from '#ui/text-field.tsx'
import { Term, useSay } from '#ui/words.tsx'
import type { PersonHeard } from './accounts.ts'
import { CaseFormPage, type FormShown } from '#ui/case-form.tsx'
import { dayShown } from './day-shown.ts'
import { investigationsWords } from './investigations-words.ts'
import { Called, Refused, roleWords } from './refused.page.tsx'
import type { TakeAccountRefusal } from './take-account.ts'

/** What one person said, alone, in their own words. */
export function TakeAccountPage(
  props: FormShown<CaseShown, TakeAccountRefusal> & { person: PersonHeard },
): VNode {
  const { on, sent, mistakes, refusal, person } = props
  const say = useSay(investigationsWords)
  const role = <Term>{roleWords(on.policy, person.role)}</Term>
  const name = <Called person={person} />
  return (
    <CaseFormPage
      words={investigationsWords}
      shown={props}
      title={say.rich('account.title', { name })}
      titleText={say('account.window')}
      lede={say.rich(`account.lede.${person.role}`, { name, role })}
      refused={
        refusal && (
          <Refused
            on={on}
            words={say(`account.refused.${refusal.because}`)}
            clause={refusal.clause}
          />
        )
      }
      save={say('account.save')}
      hidden={{ party: person.party, role: person.role }}
    >
      <TextArea
        name="account"
        label={say('account.account')}
        hint={say('account.account.hint')}
        value={sent['account']}
        error={mistakes?.['account'] ?? mistakes?.['party']}
      />
      <DateField
        name="happened"
        label={say('account.happened')}
        value={dayShown(dateGiven(sent, 'happened'), on.today)}
        error={mistakes?.['happened']}
      />
      <TextField
        name="where"
        label={say('account.where')}
        value={sent['where']}
        error={mistakes?.['where']}
      />
      <Together {...props} />
      <Adjusting {...props} />
    </CaseFormPage>
  )
}

type Props = Pick<FormShown<CaseShown>, 'sent' | 'mistakes'> & { person: PersonHeard }

function Together({ sent, mistakes }: Props): VNode {
  const say = useSay(investigationsWords)
  return (
    <>
      <Radios
        name="who-was-there"
        label={say('account.who-was-there')}
        value={sent['who-was-there']}
        error={mistakes?.['who-was-there']}
        choices={(['nobody-else', 'support', 'somebody-named'] as const).map((code) => ({
          code,
          label: say(`account.who-was-there.${code}`),
        }))}
      />
      <TextField
        name="support-person"
        label={say('account.support-person')}
        hint={say('account.support-person.hint')}
        value={sent['support-person']}
        error={mistakes?.['support-person']}
      />
    </>
  )
}

function Adjusting({ sent, mistakes, person }: Props): VNode {
  const say = useSay(investigationsWords)
  return (
    <>
      <Radios
        name="adjusted"
        label={say('account.adjusted')}
        hint={person.send ? say('account.adjusted.send') : say('account.adjusted.hint')}
        value={sent['adjusted']}
        error={mistakes?.['adjusted']}
        choices={[
          { code: 'yes', label: say('yes') },
          { code: 'no', label: say('no') },
        ]}
        inline
      />
      <TextArea
        name="adjustments"
        label={say('account.adjustments')}
        value={sent['adjustments']}
        error={mistakes?.['adjustments']}
        rows={3}
      />
    </>
  )
}
