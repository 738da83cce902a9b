import { afterAll, beforeAll, expect, test } from 'vitest'
import { routes } from '#routes'
import type { Role } from '#values/permission.ts'
import { accessApp, browserAt } from '../../../test/access-app.ts'
import { accessWorld, goodPassword } from '../../../test/access-world.ts'
import { textOf } from '../../../test/world.ts'

let own: Awaited<ReturnType<typeof accessWorld>>
let app: ReturnType<typeof accessApp>
beforeAll(async () => {
  own = await accessWorld()
  app = accessApp(own.world)
  await own.person('Ada', 'lead', 'administrator')
  await own.person('Oz', 'administrator')
  await own.person('Hal', 'head')
})
afterAll(() => own.database.close())

type Browser = ReturnType<typeof browserAt>

const signedIn = async (name: string, password = goodPassword) => {
  const browser = browserAt(app)
  expect((await browser.signIn(name, { password })).status).toBe(303)
  return browser
}
const newcomer = (name: string) =>
  own.database.transact(own.provision, async (tx) => {
    const staff = own.world.newId<'Staff'>()
    const joinedOn = Temporal.PlainDate.from('2026-01-05')
    own.world.addStaff(tx, staff, { name, job: 'Teacher', trustedAdult: false, joinedOn })
    return staff
  })
const letIn = async (by: Browser, name: string, ...roles: Role[]) => {
  const staff = await newcomer(name)
  const answer = await by.post(routes.settings.access.href(), {
    staff,
    email: `${name.toLowerCase()}@river.example`,
    roles,
  })
  return textOf(await answer.text(), 'sign-in-link').replace('https://upstander.example', '')
}
const useLink = async (link: string, password: string) => {
  const browser = browserAt(app)
  const answer = await browser.post(link, { password })
  return { browser, status: answer.status, page: await answer.text() }
}
const grantOf = async (name: string, role: Role) => {
  const [row] = await own.database.transact(own.provision, (tx) =>
    tx.read<{ grant_id: string; account_id: string }>(
      `select grant_id, account_id from role_grant join staff using (provision_id, staff_id)
         join account using (provision_id, staff_id)
       where name = $1 and role = $2 and ended_at is null and closed_at is null`,
      [name, role],
    ),
  )
  return { grant: row?.grant_id ?? '', account: row?.account_id ?? '' }
}
const confirm = async (by: Browser, name: string, role: Role) => {
  const { grant } = await grantOf(name, role)
  const answer = await by.post(routes.settings.roleConfirmation.href({ grant }))
  return { status: answer.status, page: await answer.text() }
}
/** Whoever leads or heads may confirm roles, so the page opens for them. */
const reads = async (browser: Browser) =>
  (await browser.get(routes.settings.access.href())).status === 200

const password = 'slow otter under brass bridge'

test('somebody is let in: a link shown once, their own password, a second person for a role that reads', async () => {
  const [oz, hal] = [await signedIn('Oz'), await signedIn('Hal')]
  const link = await letIn(oz, 'Dee', 'lead', 'staff')
  expect(link).toMatch(/^\/sign-in\/link\/[0-9a-f-]{36}\.[\w-]{43}$/)
  expect((await confirm(hal, 'Dee', 'lead')).page).toContain('have not chosen a password yet')
  expect((await browserAt(app).get(link)).status).toBe(200)
  expect((await browserAt(app).get(link)).status, 'opening uses nothing up').toBe(200)
  expect((await useLink(link, 'password1234')).page).toContain('easy to guess')
  const dee = await useLink(link, password)
  expect(dee.status).toBe(303)
  expect(await reads(dee.browser), 'not confirmed yet').toBe(false)
  expect((await useLink(link, password)).status, 'it works once').toBe(410)
  expect((await confirm(oz, 'Dee', 'lead')).status, 'an administrator cannot').toBe(403)
  expect((await confirm(dee.browser, 'Dee', 'lead')).status, 'nor they themselves').toBe(403)
  expect((await confirm(hal, 'Dee', 'lead')).status).toBe(303)
  expect(await reads(dee.browser)).toBe(true)
})

test('an administrator cannot make themselves one who reads cases', async () => {
  const oz = await signedIn('Oz')
  const { account } = await grantOf('Oz', 'administrator')
  await oz.post(routes.settings.accountRoles.href({ account }), { role: 'lead' })
  expect((await confirm(oz, 'Oz', 'lead')).status).toBe(403)
  expect(await (await oz.get(routes.settings.access.href())).text()).toContain(
    'safeguarding lead (waiting)',
  )
})

test('nor through a second account of their own', async () => {
  const oz = await signedIn('Oz')
  const puppet = await useLink(await letIn(oz, 'Puppet', 'administrator', 'head'), password)
  const { account } = await grantOf('Oz', 'administrator')
  await puppet.browser.post(routes.settings.accountRoles.href({ account }), { role: 'deputy' })
  expect((await confirm(puppet.browser, 'Oz', 'deputy')).status).toBe(403)
  expect((await confirm(oz, 'Puppet', 'head')).status).toBe(403)
})

test('nor by a new link to the account of somebody who is', async () => {
  const [oz, hal] = [await signedIn('Oz'), await signedIn('Hal')]
  const nan = await useLink(await letIn(oz, 'Nan', 'lead'), password)
  await confirm(hal, 'Nan', 'lead')
  expect(await reads(nan.browser)).toBe(true)
  const { account } = await grantOf('Nan', 'lead')
  const made = await (await oz.post(routes.settings.accountLink.href({ account }))).text()
  expect(made).toContain('counts again when a second person has confirmed it')
  const link = textOf(made, 'sign-in-link').replace('https://upstander.example', '')
  const taken = await useLink(link, 'brass bridge over slow otters')
  expect(taken.status).toBe(303)
  expect(await reads(taken.browser), 'the role waits again').toBe(false)
  expect(await reads(nan.browser), 'and the sessions before are over').toBe(false)
  expect((await confirm(oz, 'Nan', 'lead')).status).toBe(403)
  expect((await confirm(hal, 'Nan', 'lead')).status).toBe(303)
})

test('nor by closing the account of somebody who is and opening it anew', async () => {
  const [oz, hal] = [await signedIn('Oz'), await signedIn('Hal')]
  await useLink(await letIn(oz, 'Ria', 'lead'), password)
  await confirm(hal, 'Ria', 'lead')
  const { account } = await grantOf('Ria', 'lead')
  await oz.post(routes.settings.accountClosing.href({ account }))
  expect((await grantOf('Ria', 'lead')).grant).toBe('')
  expect((await browserAt(app).signIn('Ria', { password })).status).toBe(422)
})

test('who asked cannot confirm, even where they lead', async () => {
  const ada = await signedIn('Ada')
  await useLink(await letIn(ada, 'Vic', 'head'), password)
  const { status, page } = await confirm(ada, 'Vic', 'head')
  expect(status).toBe(422)
  expect(page).toContain('You asked for it, so somebody else must confirm it.')
})

test('who asked and who confirmed is written down, and cannot be written over', async () => {
  const rows = await own.database.transact(own.provision, (tx) =>
    tx.read<{ asked: string; confirmed: string }>(
      `select a.name as asked, c.name as confirmed from role_grant g join staff s using (provision_id, staff_id)
         join staff a on a.staff_id = asked_by join staff c on c.staff_id = confirmed_by
       where s.name = 'Dee' and role = 'lead' and ended_at is null`,
      [],
    ),
  )
  expect(rows).toEqual([{ asked: 'Oz', confirmed: 'Hal' }])
  for (const set of ["role = 'head'", 'asked_by = staff_id', 'at_set_up = true'])
    await expect(
      own.database.transact(own.provision, (tx) => tx.write(`update role_grant set ${set}`, [])),
    ).rejects.toThrow(/permission denied/)
})

test('a request can be taken back; the last way in is not closed from inside', async () => {
  const oz = await signedIn('Oz')
  const { grant, account } = await grantOf('Oz', 'lead')
  expect((await oz.post(routes.settings.roleEnd.href({ grant }))).status).toBe(303)
  const own = await grantOf('Oz', 'administrator')
  expect((await oz.post(routes.settings.roleEnd.href({ grant: own.grant }))).status).toBe(403)
  expect((await oz.post(routes.settings.accountClosing.href({ account }))).status).toBe(404)
})

test('an e-mail address is one person’s, also across provisions, and the answer tells no more', async () => {
  const oz = await signedIn('Oz')
  const staff = await newcomer('Zed')
  const answer = await oz.post(routes.settings.access.href(), {
    staff,
    email: 'HAL@river.example',
    roles: 'staff',
  })
  expect(answer.status).toBe(422)
  const page = await answer.text()
  expect(page).toContain('This e-mail address cannot be used here.')
  expect(page).toContain('value="HAL@river.example"')
})

test('a link ends after three days', async () => {
  const link = await letIn(await signedIn('Oz'), 'Late', 'staff')
  own.clock.advance({ hours: 72 })
  expect((await useLink(link, password)).status).toBe(410)
})
