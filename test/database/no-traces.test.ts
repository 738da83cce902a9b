import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { beginPolicy } from '#modules/policy/begin-policy.store.ts'
import { addProvision } from '#modules/record/provision.store.ts'
import { systemClock } from '#platform/clock.ts'
import { openDatabase } from '#platform/database.ts'
import { installationKeyIn } from '#platform/installation-key.ts'
import { newId } from '#platform/new-id.ts'
import { withClient } from '#platform/reach-database.ts'
import { routes } from '#routes'
import { connect } from '../../bench/connection.ts'
import { freePort, makeDataDir, removeDataDir, startProgram } from '../../bench/program.ts'
import { databaseFromTemplate, type TestDatabase } from '../database-from-template.ts'
import { filesIn, listFiles, listTables, segmentNow, tracesIn } from '../traces.ts'

const provision = {
  id: newId<'Provision'>(),
  slug: 'heron',
  name: 'Heron Bank 4471',
  isDemo: false,
}
const place = { provision: provision.slug }

/** An address of this machine that nothing else here uses, where the system has more than one. */
const ownAddress = process.platform === 'linux' ? '127.94.3.77' : undefined

const worn = {
  'user-agent': 'MagpieBrowser/9.71 (Nokia 3310)',
  cookie: 'magpie-session=tin-whistle-5531',
  'x-forwarded-for': '203.0.113.199',
  forwarded: 'for=203.0.113.201',
  'accept-language': 'kw-CORNWALL',
  'x-device-id': 'device-of-a-magpie',
}
const told = {
  'what-happened': 'He put marmalade in my trombone before assembly and filmed it',
  where: 'behind the zeppelin shed',
  'who-did-it': 'Bartholomew Quince',
  more: 'and today it was custard in the tuba',
}

test('of somebody without a name nothing stays but sealed words: not in a row, a file, the journal or the log', async () => {
  const urls = await databaseFromTemplate()
  const dataDir = makeDataDir()
  onTestFinished(() => removeDataDir(dataDir))
  await addHeron(urls, dataDir)
  const segment = await withClient(urls.superuserUrl, segmentNow)

  const log: string[] = []
  const program = await startProgram(dataDir, await freePort(), {
    environment: {
      LOG_LEVEL: 'trace',
      DATABASE_URL: urls.appUrl,
      DATABASE_OWNER_URL: urls.ownerUrl,
    },
    hear: (text) => log.push(text),
  })
  const shown = await converse(program.port)
  await program.end()

  const secrets = {
    ...worn,
    ...told,
    ...shown,
    forwarded: '203.0.113.201',
    'the address it came from': ownAddress ?? worn.forwarded,
  }
  const journal = { name: 'the log', holds: Buffer.from(log.join('')) }
  const tables = await withClient(urls.superuserUrl, listTables)
  const isOurs = urls.superuserUrl.includes('host=%2F')
  const files = isOurs
    ? await withClient(urls.superuserUrl, (client) => listFiles(client, segment))
    : []
  expect(tracesIn([journal, ...tables, ...files, ...filesIn(dataDir)], secrets)).toEqual([])

  // The search finds what is there.
  const there = { slug: provision.slug, name: provision.name }
  expect(tracesIn(tables, there)).toContain('name in public.provision')
  expect(tracesIn([journal], { route: routes.door.tell.path })).toEqual(['route in the log'])
  expect(tracesIn(files, there).length > 0).toBe(isOurs)
  expect(linesAboutAnswers(log)).toEqual(answered)
})

/** What the log says of each request, whole but for the time. */
const answered = [
  ['POST', '/p/:provision/tell', 303],
  ['GET', '/p/:provision/receipt/:ticket', 200],
  ['POST', '/p/:provision/return', 200],
  ['POST', '/p/:provision/return/more', 200],
  ['POST', '/p/:provision/return', 422],
  ['GET', '/p/:provision/*', 404],
].map(([method, route, status]) => ({ level: 'info', msg: 'answered', method, route, status }))

async function addHeron({ appUrl }: TestDatabase, dataDir: string): Promise<void> {
  const database = openDatabase({ connectionString: appUrl })
  const key = await installationKeyIn(path.join(dataDir, 'installation.key'))
  const now = systemClock.now()
  await addProvision(database, key, provision, now)
  await database.transact(provision.id, (tx) =>
    beginPolicy(tx, { version: newId<'Stream'>(), inForceFrom: '2025-09-01', now }),
  )
  await database.close()
}

/** Tells, reads the receipt, comes back, says more, mistypes, and follows a wrong address; answers what must not be found. */
async function converse(port: number): Promise<Record<string, string>> {
  const child = await connect(port, ownAddress)
  const post = (address: string, fields: Record<string, string>) =>
    child.post(address, new URLSearchParams(fields), worn)
  const { more, ...words } = told
  const key = 'key-of-the-magpie-8812'
  const sent = await post(routes.door.tell.href(place), { 'idempotency-key': key, ...words })
  const receipt = sent.headers.get('location') ?? ''
  const page = (await child.get(receipt, worn)).body.toString()
  const [, shown = ''] = /<output id="return-words"[^>]*>(.*?)<\/output>/s.exec(page) ?? []
  const six = shown
    .replaceAll(/<[^>]+>/g, ' ')
    .trim()
    .replaceAll(/\s+/g, ' ')
  const back = await post(routes.door.return.href(place), { 'return-words': six })
  const [, ticket = ''] = /name="ticket" value="([^"]+)"/.exec(back.body.toString()) ?? []
  const thanks = await post(routes.door.returnMore.href(place), { ticket, more })
  expect(thanks.body.toString()).toContain('Thank you')
  await post(routes.door.return.href(place), { 'return-words': 'mistyped-by-a-magpie' })
  await child.get(`${routes.door.front.href(place)}/nowhere-for-a-magpie`, worn)
  child.close()
  expect(six.split(' ')).toHaveLength(6)
  return {
    'the return words': six,
    'the ticket of the receipt': receipt.split('/').at(-1) ?? '',
    'the ticket of coming back': ticket,
    'the key of the form': key,
    'what was mistyped': 'mistyped-by-a-magpie',
    'a wrong address': 'nowhere-for-a-magpie',
  }
}

function linesAboutAnswers(log: readonly string[]): unknown[] {
  return log
    .join('')
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Record<string, unknown>)
    .filter(({ msg, route }) => msg === 'answered' && route !== routes.ready.path)
    .map(({ level, msg, method, route, status, ...rest }) => {
      expect(Object.keys(rest).toSorted()).toEqual(['milliseconds', 'time'])
      return { level, msg, method, route, status }
    })
}
