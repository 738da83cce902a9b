import { spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { node26 } from './find-node.mjs'

const root = path.resolve(import.meta.dirname, '..')
const watched = ['src', 'migrations', 'policies', 'public']

/** Runs `upstander start` and starts it anew whenever a file changes. */
export async function develop(options) {
  let changed = deferred()
  const ended = new AbortController()
  for (const folder of watched) {
    const full = path.join(root, folder)
    if (fs.existsSync(full)) fs.watch(full, { recursive: true }, () => changed.resolve())
  }
  const end = () => {
    ended.abort()
    changed.resolve()
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end)

  while (!ended.signal.aborted) {
    const child = spawn(node26(), [path.join(root, 'bin/upstander.mjs'), 'start', ...options], {
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    })
    const exit = once(child, 'exit')
    await changed.promise
    // An editor saves in several steps.
    await sleep(50)
    changed = deferred()
    child.kill('SIGTERM')
    await exit
  }
  process.exit(0)
}

function deferred() {
  let resolve
  const promise = new Promise((done) => {
    resolve = done
  })
  return { promise, resolve }
}
