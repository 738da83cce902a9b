import type { VNode } from 'preact'
import { Checkboxes, Radios } from '#ui/choices.tsx'
import { DateField, dateGiven } from '#ui/date-field.tsx'
import { Details } from '#ui/details.tsx'
import { allGiven, lastGiven, type Mistakes } from '#ui/field-props.ts'
import { TextField } from '#ui/text-field.tsx'
import { Name } from '#ui/told.tsx'
import { useSay } from '#ui/words.tsx'
import type { Sent } from '#values/sent.ts'
import { reportsWords } from './reports-words.ts'

type More = {
  sent: Sent
  mistakes?: Mistakes | undefined
  adults: readonly { id: string; name: string }[]
}

/** What can be added, out of the way of the first six questions. Open where something stands in it or is to be put right. */
export function ToldMore(props: More): VNode {
  return (
    <>
      <AboutAdults {...props} />
      <WhenAndWho {...props} />
    </>
  )
}

function AboutAdults({ sent, adults }: More): VNode {
  const say = useSay(reportsWords)
  const open = allGiven(sent['adults']).length > 0 || allGiven(sent['keep-from']).length > 0
  return (
    <Details summary={say('told.adults')} open={open}>
      {adults.length > 0 && (
        <div class="codes">
          <Checkboxes
            name="adults"
            label={say('told.adults.who')}
            hint={say('told.adults.who.hint')}
            value={sent['adults']}
            choices={adults.map(({ id, name }) => ({ code: id, label: <Name>{name}</Name> }))}
          />
        </div>
      )}
      <Checkboxes
        name="keep-from"
        label={say('told.keep-from')}
        value={sent['keep-from']}
        choices={(['lead', 'head'] as const).map((code) => ({
          code,
          label: say(`tell.keep-from.${code}`),
        }))}
      />
    </Details>
  )
}

const lines = ['where-told', 'who-did-it', 'who-saw', 'when', 'where'] as const
const tellers = ['student', 'parent-or-carer', 'someone-else', 'staff'] as const

function WhenAndWho({ sent, mistakes }: More): VNode {
  const say = useSay(reportsWords)
  const open = [...lines, 'who-is-telling', 'about-me', 'told-at', 'told-on-day'].some(
    (name) => lastGiven(sent[name]) !== '' || mistakes?.[name] !== undefined,
  )
  return (
    <Details summary={say('told.more')} open={open || mistakes?.['told-on'] !== undefined}>
      <Radios
        name="who-is-telling"
        label={say('told.teller')}
        value={sent['who-is-telling']}
        inline
        choices={tellers.map((code) => ({ code, label: say(`told.teller.${code}`) }))}
      />
      <Radios
        name="about-me"
        label={say('told.about-me')}
        value={sent['about-me']}
        inline
        choices={(['yes', 'no'] as const).map((code) => ({
          code,
          label: say(`tell.answer.${code}`),
        }))}
      />
      <DateField
        name="told-on"
        label={say('told.told-on')}
        hint={say('told.told-on.hint')}
        value={dateGiven(sent, 'told-on')}
        error={mistakes?.['told-on']}
      />
      <TextField
        name="told-at"
        label={say('told.told-at')}
        hint={say('told.told-at.hint')}
        value={sent['told-at']}
        inputmode="decimal"
        short
      />
      {lines.map((name) => (
        <TextField
          key={name}
          name={name}
          label={say(`told.${name}`)}
          value={sent[name]}
          error={mistakes?.[name]}
        />
      ))}
    </Details>
  )
}
