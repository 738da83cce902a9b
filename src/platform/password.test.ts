import { expect, test } from 'vitest'
import { checkPassword, hashPassword } from './password.ts'

test('a password is known again, another is not, and no two are kept alike', async () => {
  const [one, two] = await Promise.all([
    hashPassword('a quiet river'),
    hashPassword('a quiet river'),
  ])
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(one).not.toBe(two)
  expect(await checkPassword('a quiet river', one)).toEqual({ right: true, outdated: false })
  expect(await checkPassword('a quiet rivet', one)).toEqual({ right: false, outdated: false })
})

test('a letter counts the same however it was composed', async () => {
  const kept = await hashPassword('caf\u00E9 at the ford')
  expect((await checkPassword('cafe\u0301 at the ford', kept)).right).toBe(true)
})

test('without a password kept the answer is no', async () => {
  expect((await checkPassword('a quiet river', undefined)).right).toBe(false)
})

test('a hash of cheaper years is known, and asks to be made anew', async () => {
  // argon2id of "a quiet river" with 8 KiB and one pass.
  const old = '$argon2id$v=19$m=8,t=1,p=1$AAAAAAAAAAAAAAAAAAAAAA$SALT'
  const { argon2Sync } = await import('node:crypto')
  const tag = argon2Sync('argon2id', {
    message: 'a quiet river',
    nonce: Buffer.alloc(16),
    memory: 8,
    passes: 1,
    parallelism: 1,
    tagLength: 32,
  })
  const kept = old.replace('SALT', tag.toString('base64').replaceAll('=', ''))
  expect(await checkPassword('a quiet river', kept)).toEqual({ right: true, outdated: true })
})
