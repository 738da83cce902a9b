import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Checkboxes, Radios } from './choices.tsx'
import { DateField, dateGiven } from './date-field.tsx'
import { DoorLayout } from './door-layout.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { Form } from './form.tsx'
import { Select } from './select.tsx'
import { bare, Surrounded } from './surroundings.tsx'
import { TextArea } from './text-area.tsx'
import { TextField } from './text-field.tsx'

test('what was typed is given back, escaped, with what is wrong beside it', () => {
  const html = renderToString(
    <TextArea
      name="what-happened"
      label="What?"
      value={'\n<b> "x"'}
      error="Write more"
      hint="Any way"
    />,
  )
  expect(html).toContain('>\n\n&lt;b> &quot;x&quot;</textarea>')
  expect(html).toContain('aria-describedby="what-happened-hint what-happened-error"')
  expect(html).toContain('aria-invalid="true"')
  expect(html).toMatch(/id="what-happened-error">.*Write more/)
})

test('a field that was sent twice shows the last', () => {
  expect(renderToString(<TextField name="a" label="A" value={['1', '2']} />)).toContain('value="2"')
})

test('choices given before are chosen, no other is', () => {
  const choices = ['yes', 'no'].map((code) => ({ code, label: code }))
  expect(chosen(renderToString(<Radios name="a" label="A" choices={choices} />))).toEqual([])
  expect(
    chosen(renderToString(<Radios name="a" label="A" choices={choices} value="no" />)),
  ).toEqual(['no'])
  const both = <Checkboxes name="a" label="A" choices={choices} value={['yes', 'no']} />
  expect(chosen(renderToString(both))).toEqual(['yes', 'no'])
  const select = <Select name="a" label="A" choices={choices} value="no" none="Choose" />
  expect(renderToString(select)).toContain('<option value="no" selected>')
})

test('an odd date is shown as it was typed', () => {
  const sent = { 'when-day': '31', 'when-month': 'Feb', 'when-year': '' }
  const html = renderToString(
    <DateField name="when" label="When?" value={dateGiven(sent, 'when')} />,
  )
  expect(html).toContain('value="31"')
  expect(html).toContain('value="Feb"')
})

test('the error summary links to each field in order, and the title says so first', () => {
  const mistakes = {
    'what-happened': 'Write what happened',
    where: undefined,
    'feel-safe': 'Choose one',
  }
  const html = renderToString(<ErrorSummary mistakes={mistakes} />)
  expect([...html.matchAll(/href="#([\w-]+)"/g)].map((found) => found[1])).toEqual([
    'what-happened',
    'feel-safe',
  ])
  expect(renderToString(<ErrorSummary mistakes={{ where: undefined }} />)).toBe('')
  const page = (
    <DoorLayout
      provision={{ name: 'Willow Bank', front: '/p/w', exitTo: 'https://example.org' }}
      mistakes={mistakes}
    >
      …
    </DoorLayout>
  )
  expect(renderToString(page)).toContain('<title>Please check: Willow Bank</title>')
})

test('a form keeps the key it was sent with, and carries the token of who is signed in', () => {
  expect(form({})).toContain('name="idempotency-key" value="a-key-of-a-blank-form"')
  expect(form({ 'idempotency-key': 'sent-before-0001' })).toContain('value="sent-before-0001"')
  expect(form({})).toContain('name="csrf" value="token"')
  expect(form({})).toContain('name="case" value="1"')
})

function chosen(html: string) {
  return [...html.matchAll(/value="(\w+)" checked/g)].map((found) => found[1])
}

function form(sent: Record<string, string>) {
  return renderToString(
    <Surrounded.Provider value={{ ...bare, csrf: 'token' }}>
      <Form action="/told" sent={sent} hidden={{ case: '1' }}>
        …
      </Form>
    </Surrounded.Provider>,
  )
}
