import { beforeAll, describe, expect, test } from 'vitest'
import { keyringOf } from '#modules/record/keys.store.ts'
import { verifyProvision } from '#modules/record/verify.store.ts'
import { type DemoWorld, demoWorld, factsOf, standingsOf } from '../demo-world.ts'
import { posted, riverWorld } from '../world.ts'
import { openDemo } from '#demo/open-demo.ts'

/** A Tuesday in term, in the middle of the morning. */
const tuesday = '2026-11-24T10:40:00Z'
const patience = 120_000

let demo: DemoWorld
let facts: string[]
let said: string[]
beforeAll(async () => {
  demo = await demoWorld(tuesday)
  said = await demo.open('heather')
  facts = await factsOf(demo)
}, patience)

describe('a demo', () => {
  test('is told to its end', () => {
    expect(said).toEqual(['Telling a school year for the demo. This takes some seconds.'])
  })

  test('is whole, sealed, and nothing in it lies ahead', async () => {
    const keyring = keyringOf(demo.database, demo.world.installation)
    const found = await verifyProvision(demo.database, keyring, await demo.provision(), () => {})
    expect(found).toMatchObject({ broken: undefined, unexplained: [], unsealed: 0 })
    const late = await demo.rows(`select kind from entry where recorded > '2026-11-24T00:00:00Z'`)
    expect(late).toEqual([])
  })

  test(
    'is the same for the same seed and day, in another database, at another hour; and another for another seed',
    async () => {
      const other = await demoWorld('2026-11-24T18:05:00Z')
      await other.open('bracken')
      expect(await factsOf(other)).not.toEqual(facts)
      await other.open('heather', { fresh: true })
      expect(await factsOf(other)).toEqual(facts)
    },
    patience,
  )

  test('has every way in which a duty can stand', async () => {
    const counts = await standingsOf(demo)
    const standings = ['kept', 'kept-late', 'reasoned', 'due', 'overdue', 'not-yet-due', 'broken']
    for (const stands of [...standings, 'not-applicable', 'cannot-tell'])
      expect([stands, counts.get(stands) ?? 0]).not.toEqual([stands, 0])
  })

  test('is used again as it is, and says so when it has grown old', async () => {
    expect(await demo.open('heather')).toEqual([])
    demo.clock.set(Temporal.Instant.from('2026-12-03T09:00:00Z'))
    expect((await demo.open('heather')).join()).toContain('upstander demo --fresh')
    demo.clock.set(Temporal.Instant.from(tuesday))
    expect(await factsOf(demo)).toEqual(facts)
  })

  test('says on every page that it is one', async () => {
    const pages = ['/p/stepping-stones', '/p/stepping-stones/tell', '/sign-in']
    for (const page of pages) {
      const answer = await demo.app.request(page)
      expect([page, await answer.text()]).toEqual([page, expect.stringContaining('is a demo')])
    }
  })

  test('leaves a database alone that is somebody’s own', async () => {
    const { world, urls } = await riverWorld()
    const { database, installation, clock } = world
    const asked = { database, installation, reached: urls, now: clock.now(), seed: 'heather' }
    for (const fresh of [false, true])
      await expect(openDemo({ ...asked, fresh, tell: () => undefined })).rejects.toThrow(
        /not a demo: the provision "river"/,
      )
    expect((await world.provisions.list()).map(({ slug }) => slug)).toEqual(['river'])
  })

  test.each(['dsl', 'deputy', 'head', 'teacher', 'governor', 'admin'])(
    'lets %s@demo.example in',
    async (name) => {
      const fields = { email: `${name}@demo.example`, password: 'stepping-stones-demo' }
      const answer = await demo.app.request('/sign-in', posted(fields))
      expect(answer.status).toBe(303)
      const cookie = answer.headers.getSetCookie().join('; ')
      const page = await demo.app.request('/people/students', { headers: { cookie } })
      expect(await page.text()).toContain(name === 'governor' ? 'demo' : 'is a demo')
    },
  )
})
