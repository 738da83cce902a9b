import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { addressOf } from './address.ts'

const app = new Hono().get('/', (c) => c.text(addressOf(c)))
const seen = async (remoteAddress: string | undefined, forwarded?: string) => {
  const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }
  const env = remoteAddress === undefined ? {} : { incoming: { socket: { remoteAddress } } }
  return (await app.request('/', { headers }, env)).text()
}

test.each([
  ['198.51.100.7', undefined, '198.51.100.7'],
  ['198.51.100.7', '203.0.113.1', '198.51.100.7'],
  ['127.0.0.1', '203.0.113.1, 198.51.100.9', '198.51.100.9'],
  ['::1', undefined, '0:0:0:0'],
  ['::ffff:198.51.100.7', undefined, '198.51.100.7'],
  ['2001:db8:1:2:3:4:5:6', undefined, '2001:db8:1:2'],
  ['2001:db8::5', undefined, '2001:db8:0:0'],
  [undefined, undefined, 'unknown'],
])('from %s, forwarded for %s: %s', async (peer, forwarded, address) => {
  expect(await seen(peer, forwarded)).toBe(address)
})
