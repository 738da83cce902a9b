import type { Database, Transaction } from '#platform/database.ts'
import type { InstallationKey } from '#platform/installation-key.ts'
import type { NewId } from '#platform/new-id.ts'
import { checkPassword, hashPassword } from '#platform/password.ts'
import { newKey } from '#platform/secrets.ts'
import type { Id } from '#values/id.ts'
import { findPasswordHash, setPassword } from './account.store.ts'
import type { Held } from './session.ts'
import { addSession } from './session.store.ts'
import { digestOfName, findSignInName } from './sign-in-name.store.ts'
import { claimTry, forgetOldTries, forgetTries, takeBackTry } from './sign-in-try.store.ts'
import { waitsOfAddress, waitsOfName } from './waiting.ts'

type World = { database: Database; installation: InstallationKey; newId: NewId }

/** What somebody sent to sign in, and from where. */
export type SignInTry = {
  email: string
  password: string
  /** Of the network; only a keyed digest of it is kept, for an hour. */
  address: string
  /** What `knownBrowser` gave this browser when the person last came in with it. */
  browser: string | undefined
}

export type TriedSignIn =
  | { kind: 'in'; held: Held; browser: string }
  | { kind: 'wrong' }
  | { kind: 'wait'; seconds: number }

/** Where a name that nobody has is looked for, so that looking takes as long as for one that somebody has. */
const nowhere = {
  provision: '00000000-0000-0000-0000-000000000000' as Id<'Provision'>,
  account: '00000000-0000-0000-0000-000000000000' as Id<'Account'>,
}

/**
 * Tries to sign in. An unknown name, a closed account and a wrong password have one answer, after the same work. Tries are
 * slowed for each name and each address, by no more than some seconds; a browser that the person came in with before
 * has a count of its own, which no stranger can raise.
 */
export async function trySignIn(
  world: World,
  tried: SignInTry,
  now: Temporal.Instant,
): Promise<TriedSignIn> {
  const { database, installation, newId } = world
  const name = digestOfName(installation, tried.email)
  const slots = slotsOf(installation, name, tried)
  const waits = await Promise.all(
    slots.map(({ digest, waits }) => claimTry(database, digest, waits, now)),
  )
  await forgetOldTries(database, now)
  const wait = Math.max(...waits)
  if (wait > 0) return { kind: 'wait', seconds: Math.ceil(wait / 1000) }
  const found = await findSignInName(database, name)
  const place = found ?? nowhere
  const kept = await database.transact(place.provision, (tx) =>
    findPasswordHash(tx, place.account, now),
  )
  const { right, outdated } = await checkPassword(tried.password, kept)
  if (!right) return { kind: 'wrong' }
  for (const { digest, countsFor } of slots)
    await (countsFor === 'name' ? forgetTries(database, digest) : takeBackTry(database, digest))
  const hash = outdated ? await hashPassword(tried.password) : undefined
  const held = await database.transact(place.provision, (tx) => {
    if (hash !== undefined) setPassword(tx, place.account, hash, now)
    return beginSession(tx, newId, place.account, now)
  })
  return { kind: 'in', held, browser: knownBrowser(installation, name) }
}

/** A new session with a secret of its own; whatever a browser held before is worth nothing for it. */
export function beginSession(
  tx: Transaction,
  newId: NewId,
  account: Id<'Account'>,
  now: Temporal.Instant,
): Held {
  const token = newKey().toString('base64url')
  addSession(tx, { id: newId<'Session'>(), token, account }, now)
  return { provision: tx.provision, token }
}

type Slot = { digest: Buffer; waits: readonly number[]; countsFor: 'name' | 'address' }

function slotsOf(installation: InstallationKey, name: Buffer, tried: SignInTry): Slot[] {
  if (tried.browser !== undefined && isKnownBrowser(installation, name, tried.browser)) {
    const digest = installation.lookup('tries of a known browser', tried.browser)
    return [{ digest, waits: waitsOfName, countsFor: 'name' }]
  }
  const address = installation.lookup('tries of an address', tried.address)
  const ofName = installation.lookup('tries of a name', name.toString('hex'))
  return [
    { digest: address, waits: waitsOfAddress, countsFor: 'address' },
    { digest: ofName, waits: waitsOfName, countsFor: 'name' },
  ]
}

/** What a browser keeps to be known again for one sign-in name: a number, and our digest over it and the name. */
function knownBrowser(installation: InstallationKey, name: Buffer): string {
  const number = newKey().toString('base64url')
  return `${number}.${proofOf(installation, name, number)}`
}

function isKnownBrowser(installation: InstallationKey, name: Buffer, browser: string): boolean {
  const [number = '', proof = ''] = browser.split('.')
  // Compared as digests, so that the time it takes tells nothing.
  const [given, right] = [proof, proofOf(installation, name, number)].map((text) =>
    installation.lookup('comparing', text),
  )
  return given!.equals(right!)
}

function proofOf(installation: InstallationKey, name: Buffer, number: string): string {
  const text = `${name.toString('hex')} ${number}`
  return installation.lookup('known browser', text).toString('base64url')
}
