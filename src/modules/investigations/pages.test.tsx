import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import type { Language } from '#ui/language.ts'
import { bare, Surrounded } from '#ui/surroundings.tsx'
import { unmarkedText } from '#ui/unmarked-text.ts'
import { called } from '../../../test/story/as-staff.ts'
import { asStaff } from '../../../test/story/as-staff.ts'
import { opened } from '../../../test/story/case-steps.ts'
import { kyle, mia, sam } from '../../../test/story/step.ts'
import { idOf, policy, tell } from '../../../test/story/story.ts'
import { peopleToHear } from './accounts.ts'
import type { CaseShown } from '#modules/cases/case-shown.ts'
import { ExcuseAccountPage, FindNoWitnessesPage } from './excuse-account.page.tsx'
import { HearingPage } from './hearing.page.tsx'
import { ListEvidencePage } from './list-evidence.page.tsx'
import { whyNotFind } from './reach-finding.ts'
import { ReachFindingPage } from './reach-finding.page.tsx'
import { TakeAccountPage } from './take-account.page.tsx'

const entries = tell([
  opened('Mon 10:00'),
  called('Mon 10:00', 'Mia Marsh', mia, 'target'),
  called('Mon 10:00', 'Kyle', kyle, 'alleged'),
  called('Mon 10:00', 'Sam', sam, 'witness'),
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
  action: '/cases/1/accounts',
}
const [target, alleged] = peopleToHear(entries)
if (target === undefined || alleged === undefined) throw new Error('Nobody is named')
const nameless = { ...target, name: undefined }
const notYet = whyNotFind(entries, kyle, asStaff('Tue 10:00'))
const codes = (list: string) => policy.lists[list]?.codes ?? []
const form = { on, sent: {}, mistakes: { happened: '', account: '' } }
const stands = ['heard', 'excused', 'unheard', 'need-not'] as const

const pages: Record<string, VNode> = {
  hearing: <HearingPage on={on} people={stands.map((one) => ({ ...target, stands: one }))} />,
  'nobody to hear': <HearingPage on={on} people={[]} />,
  account: <TakeAccountPage {...form} person={{ ...target, send: true }} changed />,
  'account refused': (
    <TakeAccountPage {...form} person={nameless} refusal={{ because: 'hold', clause: '7' }} />
  ),
  excuse: <ExcuseAccountPage {...form} person={alleged} reasons={codes('account-reasons')} />,
  'no witnesses': <FindNoWitnessesPage {...form} />,
  evidence: <ListEvidencePage {...form} sorts={codes('evidence')} />,
  finding: (
    <ReachFindingPage
      {...form}
      person={alleged}
      outcomes={codes('findings')}
      leading={[{ id: '1', name: 'Dee' }]}
      {...(notYet && { refusal: notYet })}
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
  '%s: one heading, at most one primary button, ids that stand once',
  (name) => {
    const html = shown(pages[name] ?? <i />, 'en')
    expect(html.match(/<h1/g)).toHaveLength(1)
    expect(html.match(/class="button primary"/g)?.length ?? 0).toBeLessThanOrEqual(1)
    const ids = Array.from(html.matchAll(/ id="([^"]+)"/g), ([, id]) => id)
    expect(ids.length).toBe(new Set(ids).size)
    expect(html).not.toContain('checked')
  },
)
