import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import type { Language } from '#ui/language.ts'
import { bare, Surrounded } from '#ui/surroundings.tsx'
import { unmarkedText } from '#ui/unmarked-text.ts'
import { asStaff, called } from '../../../test/story/as-staff.ts'
import { opened } from '../../../test/story/case-steps.ts'
import { kyle, mia } from '../../../test/story/step.ts'
import { idOf, policy, tell } from '../../../test/story/story.ts'
import type { CaseShown } from '#modules/cases/case-shown.ts'
import { AnswerSupportPage, OfferSupportPage } from './offer-support.page.tsx'
import { findHelped } from './person-helped.ts'
import { whyNotAct } from './take-action.ts'
import { TakeActionPage } from './take-action.page.tsx'
import { TakeMeasurePage } from './take-measure.page.tsx'

const entries = tell([
  opened('Mon 10:00'),
  called('Mon 10:00', 'Mia Marsh', mia, 'target'),
  called('Mon 10:00', 'Kyle', kyle, 'alleged'),
])
const on: CaseShown = {
  case: idOf<'Stream'>('case') as CaseShown['case'],
  number: '2026-7',
  policy,
  now: Temporal.Instant.from('2026-03-03T10:00Z'),
  zone: 'Europe/London',
  today: Temporal.PlainDate.from('2026-03-03'),
  held: false,
  seen: 'an entry',
  action: '/cases/1/support/2',
}
const [target, alleged] = [findHelped(entries, mia, ''), findHelped(entries, kyle, '')]
if (target === undefined || alleged === undefined) throw new Error('Nobody is named')
const notYet = whyNotAct(entries, kyle, asStaff('Tue 10:00'))
const codes = (list: string) => policy.lists[list]?.codes ?? []
const form = { on, sent: {} }
const refused = { because: 'moves-target', clause: '4' } as const

const pages: Record<string, VNode> = {
  offer: <OfferSupportPage {...form} person={target} supports={codes('supports')} changed />,
  'offer to the other': (
    <OfferSupportPage {...form} person={alleged} supports={codes('supports')} />
  ),
  answer: (
    <AnswerSupportPage
      {...form}
      person={{ ...target, name: undefined }}
      refusal={{ because: 'not-offered', clause: '4' }}
    />
  ),
  measure: (
    <TakeMeasurePage {...form} person={target} measures={codes('measures')} refusal={refused} />
  ),
  action: (
    <TakeActionPage
      {...form}
      person={alleged}
      ladder={codes('ladder')}
      {...(notYet && { refusal: notYet })}
    />
  ),
  'action of others': (
    <TakeActionPage
      {...form}
      person={alleged}
      ladder={codes('ladder')}
      refusal={{ because: 'not-ours-to-decide', decider: 'commissioner', clause: '4' }}
    />
  ),
}

function shown(page: VNode, language: Language): string {
  const surroundings = { ...bare, language, csrf: 'token' }
  return renderToString(<Surrounded.Provider value={surroundings}>{page}</Surrounded.Provider>)
}

test.each(Object.keys(pages))('%s: every text stands in a catalogue or in the policy', (name) => {
  const page = pages[name] ?? <i />
  expect(unmarkedText(shown(page, 'en-XA'))).toEqual([])
  expect(shown(page, 'en')).not.toMatch(/[⟦⟧]|undefined|\[object|\d{4}-\d\d-\d\d/)
})

test.each(Object.keys(pages))(
  '%s: one heading, one primary button, nothing chosen beforehand',
  (name) => {
    const html = shown(pages[name] ?? <i />, 'en')
    expect(html.match(/<h1/g)).toHaveLength(1)
    expect(html.match(/class="button primary"/g)).toHaveLength(1)
    const ids = Array.from(html.matchAll(/ id="([^"]+)"/g), ([, id]) => id)
    expect(ids.length).toBe(new Set(ids).size)
    expect(html).not.toContain('checked')
  },
)
