import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '#platform/new-id.ts'
import type { Role } from '#values/permission.ts'
import type { Id } from '#values/id.ts'
import { accessWorld } from '../../../test/access-world.ts'
import { findWhySeen, seenBy } from './seen-by.query.ts'
import { logView } from './view.store.ts'

let own: Awaited<ReturnType<typeof accessWorld>>
beforeAll(async () => {
  own = await accessWorld()
})
afterAll(() => own.database.close())

const [report, aboutAdult, unopened] = [newId<'Report'>(), newId<'Report'>(), newId<'Report'>()]
const [lead, head, teacher] = [newId<'Staff'>(), newId<'Staff'>(), newId<'Staff'>()]
const inProvision = <Value>(work: Parameters<typeof own.database.transact<Value>>[1]) =>
  own.database.transact(own.provision, work)
const why = (staff: Id<'Staff'>, roles: readonly Role[], subject: Id<'Stream'>) =>
  inProvision((tx) => findWhySeen(tx, { staff, roles }, subject))

beforeAll(() =>
  inProvision((tx) => {
    const open = 'insert into subject_seen_by_role values ($1, $2, $3)'
    for (const role of ['lead', 'deputy', 'head']) tx.write(open, [tx.provision, report, role])
    tx.write(open, [tx.provision, aboutAdult, 'head'])
    tx.write('insert into subject_seer values ($1, $2, $3, $4)', [
      tx.provision,
      report,
      teacher,
      'wrote-it-down',
    ])
  }),
)

test('a role sees what is open to it, and what nobody opened is seen by nobody', async () => {
  expect(await why(lead, ['lead', 'staff'], report)).toBe('lead')
  expect(await why(lead, ['lead'], aboutAdult)).toBeUndefined()
  expect(await why(head, ['head'], aboutAdult)).toBe('head')
  for (const role of ['lead', 'head', 'administrator', 'governor'] as const)
    expect(await why(head, [role], unopened)).toBeUndefined()
})

test('a member of staff sees what they have a part in, and an administrator or governor nothing', async () => {
  expect(await why(teacher, ['staff'], report)).toBe('wrote-it-down')
  expect(await why(newId<'Staff'>(), ['staff'], report)).toBeUndefined()
  expect(await why(newId<'Staff'>(), ['administrator', 'governor'], report)).toBeUndefined()
})

test('an exclusion beats every reason', async () => {
  const excluded = newId<'Staff'>()
  const named = 'insert into subject_seer values ($1, $2, $3, $4)'
  await inProvision((tx) => {
    tx.write(named, [tx.provision, report, excluded, 'investigator'])
    tx.write('insert into exclusion values ($1, $2, $3)', [tx.provision, report, excluded])
  })
  expect(await why(excluded, ['lead', 'head'], report)).toBeUndefined()
})

test('a query that starts from it has one row for each, however many reasons there are', async () => {
  const rows = await inProvision(({ queries }) =>
    queries
      .selectFrom(seenBy(queries, { staff: teacher, roles: ['lead', 'head', 'staff'] }))
      .select(['seen.subject_id', 'seen.why'])
      .execute(),
  )
  expect(rows.map((row) => row.subject_id).toSorted()).toEqual([report, aboutAdult].toSorted())
})

test('who looked is written down and cannot be changed or taken away', async () => {
  const view = { id: newId<'View'>(), staff: lead, subject: report, why: 'lead' }
  await inProvision((tx) => logView(tx, view, own.clock.now()))
  for (const statement of ['delete from view', "update view set why = ''"])
    await expect(inProvision((tx) => tx.write(statement, []))).rejects.toThrow(/permission denied/)
})

test('a role cannot be confirmed by who asked or who gets it, not even past the program', async () => {
  const staff = await own.person('Gil')
  const ask = (confirmedBy: Id<'Staff'>) =>
    inProvision((tx) =>
      tx.write(
        `insert into role_grant (provision_id, grant_id, staff_id, role, asked_by, asked_at, confirmed_by, confirmed_at)
         values ($1, $2, $3, 'lead', $4, now(), $5, now())`,
        [tx.provision, newId<'Stream'>(), staff, head, confirmedBy],
      ),
    )
  await expect(ask(head)).rejects.toThrow(/check constraint/)
  await expect(ask(staff)).rejects.toThrow(/check constraint/)
  await ask(lead)
})
