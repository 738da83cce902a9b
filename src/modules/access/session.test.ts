import { expect, test } from 'vitest'
import { newId } from '#platform/new-id.ts'
import { mayDo, permit, roles, type Permission } from '#values/permission.ts'
import { whyNotConfirm, type RoleGrant } from './role-grant.ts'
import { pathOfOurs } from './same-site.ts'
import { heldText, isOver, readHeld } from './session.ts'
import { normalisedEmail } from './sign-in-name.ts'

const at = (time: string) => Temporal.Instant.from(`2026-03-03T${time}:00Z`)

test.each([
  ['08:00', '08:29', '08:58', false],
  ['08:00', '08:29', '08:59', true],
  ['08:00', '19:45', '19:59', false],
  ['08:00', '19:45', '20:00', true],
])('begun at %s, used at %s, at %s it is over: %s', (began, seen, now, over) => {
  expect(isOver({ beganAt: at(began), seenAt: at(seen) }, at(now))).toBe(over)
})

test('a cookie names its provision, and nothing else is read as one', () => {
  const held = { provision: newId<'Provision'>(), token: 'a'.repeat(43) }
  expect(readHeld(heldText(held))).toEqual(held)
  for (const text of ['', undefined, `${held.provision}.short`, `${heldText(held)}'--`, 'x.y'])
    expect(readHeld(text)).toBeUndefined()
})

test.each([
  ['/desk', '/desk'],
  ['/cases/1?tab=people', '/cases/1?tab=people'],
  ['/a/../desk', '/desk'],
  ['https://evil.example/desk', undefined],
  ['//evil.example', undefined],
  ['/\\evil.example', undefined],
  ['/\t/evil.example', undefined],
  ['/%0d%0aset-cookie:a', '/%0d%0aset-cookie:a'],
  ['/.//evil.example', undefined],
  ['javascript:alert(1)', undefined],
  ['desk', undefined],
  [undefined, undefined],
])('after signing in, %s leads to %s', (to, ours) => {
  expect(pathOfOurs(to)).toBe(ours)
})

test('an address is one sign-in name however it is typed', () => {
  expect(normalisedEmail(' Ada@River.Example\n')).toBe('ada@river.example')
})

test('an administrator has no permission that opens a report or a case', () => {
  const theirs = (Object.keys(mayDo) as Permission[]).filter((permission) =>
    permit({ roles: ['administrator'] }, permission),
  )
  expect(theirs.toSorted()).toEqual([
    'acknowledge-policy',
    'edit-policy',
    'keep-own-account',
    'manage-access',
    'manage-calendar',
    'manage-keys',
    'manage-people',
    'manage-provision',
    'manage-retention',
    'see-families',
    'see-people',
    'verify-record',
  ])
})

test('whoever governs sees figures and no child', () => {
  const theirs = (Object.keys(mayDo) as Permission[]).filter((permission) =>
    permit({ roles: ['governor'] }, permission),
  )
  expect(theirs.toSorted()).toEqual([
    'acknowledge-policy',
    'keep-own-account',
    'review-policy',
    'see-conformance',
    'see-figures',
    'verify-record',
  ])
})

test('nobody but the head handles a concern about an adult', () => {
  expect(roles.filter((role) => permit({ roles: [role] }, 'handle-adult-concern'))).toEqual([
    'head',
  ])
})

const [admin, ada, head] = [newId<'Staff'>(), newId<'Staff'>(), newId<'Staff'>()]
const asked: RoleGrant = {
  id: newId<'Stream'>(),
  staff: ada,
  role: 'lead',
  askedBy: admin,
  askedAt: at('09:00'),
  confirmedBy: undefined,
  confirmedAt: undefined,
  atSetUp: false,
}
test.each([
  ['the head', { staff: head, roles: ['head'] as const }, true, undefined],
  ['a deputy', { staff: head, roles: ['deputy'] as const }, true, 'not-yours-to-confirm'],
  [
    'an administrator',
    { staff: head, roles: ['administrator'] as const },
    true,
    'not-yours-to-confirm',
  ],
  ['who gets it', { staff: ada, roles: ['head'] as const }, true, 'it-is-you'],
  [
    'who asked, though head',
    { staff: admin, roles: ['administrator', 'head'] as const },
    true,
    'you-asked',
  ],
  ['the head, too early', { staff: head, roles: ['head'] as const }, false, 'no-password-yet'],
])('a role that reads cases, confirmed by %s', (_, by, hasPassword, why) => {
  expect(whyNotConfirm(asked, by, hasPassword)).toBe(why)
})
