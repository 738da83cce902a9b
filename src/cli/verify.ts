import { keyringOf } from '#modules/record/keys.store.ts'
import { provisionsOf } from '#modules/record/provision.store.ts'
import { verifyProvision } from '#modules/record/verify.store.ts'
import type { Verified } from '#modules/record/verify-stream.store.ts'
import { readConfig } from '#platform/config.ts'
import { readOptions, type Command } from './command.ts'
import { openInstallation } from './open-installation.ts'

export const verify: Command = {
  does: 'Walks every chain of the record and names the first entry that was changed.',
  usage: `Usage: upstander verify [--demo]

Ends with 1 if anything is not as it was written.`,
  run: async (args) => {
    const { demo } = readOptions(args, { demo: { type: 'boolean' } })
    const config = readConfig({ demo: demo === true })
    const { database, key, close } = await openInstallation(config)
    try {
      const keyring = keyringOf(database, key)
      let isWhole = true
      for (const { id, slug } of await provisionsOf(database).list()) {
        const found = await verifyProvision(database, keyring, id, showProgress)
        console.log(`${slug}: ${sentenceFor(found)}`)
        if (found.broken !== undefined || found.unexplained.length > 0) isWhole = false
      }
      return isWhole ? 0 : 1
    } finally {
      await close()
    }
  },
}

function sentenceFor(found: Verified): string {
  const { streams, entries, destroyed, unexplained, seals, unsealed, broken } = found
  if (broken !== undefined) {
    const { stream, seq, kind, what } = broken
    return `BROKEN at entry ${seq}${kind && ` (${kind})`} of stream ${stream}: ${what}.`
  }
  const [lost] = unexplained
  if (lost !== undefined)
    return `WORDS DESTROYED, and no entry says why: ${unexplained.length}, the first "${lost.part}" of entry ${lost.seq} (${lost.kind}) of stream ${lost.stream}.`
  return `${entries} entries in ${streams} streams are as they were written; ${seals} seals hold; ${unsealed} streams are newer than the last seal; ${destroyed} parts were destroyed.`
}

function showProgress(done: number, all: number): void {
  if (!process.stderr.isTTY) return
  process.stderr.write(done === all ? '\r\x1b[K' : `\r${done} of ${all} streams`)
}
