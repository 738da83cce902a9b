import type { VNode } from 'preact'
import { Checkboxes, Radios } from '#ui/choices.tsx'
import type { Mistakes } from '#ui/field-props.ts'
import { Select } from '#ui/select.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { TextField } from '#ui/text-field.tsx'
import { useSay } from '#ui/words.tsx'
import type { Sent } from '#values/sent.ts'
import { reportsWords } from './reports-words.ts'

/** What the questions need: what was typed already, what is to be put right, and whom a child may choose to talk to. */
export type Asked = {
  sent: Sent
  mistakes?: Mistakes
  trustedAdults: readonly string[]
}
type Short = 'who-was-hurt' | 'who-did-it' | 'who-saw' | 'when' | 'where' | 'your-name' | 'contact'
type Question = (props: Asked & { heading?: boolean }) => VNode

/** The wizard's pages, in order. The form on one page asks the same. */
export const steps = ['adult', 'you', 'what', 'people', 'where', 'safe', 'name'] as const
export type Step = (typeof steps)[number]
export const questions: Record<Step, Question> = {
  adult: AboutAnAdult,
  you: AboutYou,
  what: WhatHappened,
  people: short('who-was-hurt', 'who-did-it', 'who-saw'),
  where: short('when', 'where'),
  safe: Safe,
  name: short('your-name', 'contact'),
}

/** The fields of each page, so that the others can go along unseen. */
export const fieldsOf: Record<Step, readonly string[]> = {
  adult: ['about-an-adult', 'keep-from'],
  you: ['who-is-telling', 'about-me'],
  what: ['what-happened'],
  people: ['who-was-hurt', 'who-did-it', 'who-saw'],
  where: ['when', 'where'],
  safe: ['feel-safe', 'trusted-adult'],
  name: ['your-name', 'contact'],
}

function AboutAnAdult({ sent, heading }: Parameters<Question>[0]): VNode {
  const say = useSay(reportsWords)
  return (
    <>
      <Radios
        name="about-an-adult"
        label={say('tell.about-an-adult')}
        hint={say('tell.about-an-adult.hint')}
        value={sent['about-an-adult']}
        heading={heading}
        inline
        choices={(['no', 'yes', 'not-sure'] as const).map((code) => ({
          code,
          label: say(`tell.answer.${code}`),
        }))}
      />
      <Checkboxes
        name="keep-from"
        label={say('tell.keep-from')}
        value={sent['keep-from']}
        choices={(['lead', 'head'] as const).map((code) => ({
          code,
          label: say(`tell.keep-from.${code}`),
        }))}
      />
    </>
  )
}

function AboutYou({ sent, heading }: Parameters<Question>[0]): VNode {
  const say = useSay(reportsWords)
  return (
    <>
      <Radios
        name="who-is-telling"
        label={say('tell.who-is-telling')}
        value={sent['who-is-telling']}
        heading={heading}
        choices={(['student', 'parent-or-carer', 'staff', 'someone-else'] as const).map((code) => ({
          code,
          label: say(`tell.teller.${code}`),
        }))}
      />
      <Radios
        name="about-me"
        label={say('tell.about-me')}
        value={sent['about-me']}
        choices={(['yes', 'no'] as const).map((code) => ({
          code,
          label: say(`tell.about-me.${code}`),
        }))}
      />
    </>
  )
}

function WhatHappened({ sent, mistakes, heading }: Parameters<Question>[0]): VNode {
  const say = useSay(reportsWords)
  return (
    <TextArea
      name="what-happened"
      label={say('tell.what-happened')}
      hint={say('tell.what-happened.hint')}
      value={sent['what-happened']}
      error={mistakes?.['what-happened']}
      heading={heading}
    />
  )
}

function Safe({ sent, mistakes, trustedAdults, heading }: Parameters<Question>[0]): VNode {
  const say = useSay(reportsWords)
  const adult = {
    name: 'trusted-adult',
    label: say('tell.trusted-adult'),
    hint: say('tell.trusted-adult.hint'),
    value: sent['trusted-adult'],
    error: mistakes?.['trusted-adult'],
  }
  return (
    <>
      <Radios
        name="feel-safe"
        label={say('tell.feel-safe')}
        hint={say('tell.feel-safe.help')}
        value={sent['feel-safe']}
        heading={heading}
        inline
        choices={(['yes', 'no', 'not-sure'] as const).map((code) => ({
          code,
          label: say(`tell.answer.${code}`),
        }))}
      />
      {trustedAdults.length === 0 ? (
        <TextField {...adult} />
      ) : (
        <Select
          {...adult}
          none={say('tell.trusted-adult.nobody')}
          choices={trustedAdults.map((name) => ({ code: name, label: name, told: true }))}
        />
      )}
    </>
  )
}

/** A page of short fields, none of which has to be filled in. */
function short(...names: readonly Short[]): Question {
  return function ShortFields({ sent, mistakes }) {
    const say = useSay(reportsWords)
    return (
      <>
        {names.map((name) => (
          <TextField
            key={name}
            name={name}
            label={say(`tell.${name}`)}
            hint={say(`tell.${name}.hint`)}
            value={sent[name]}
            error={mistakes?.[name]}
          />
        ))}
      </>
    )
  }
}
