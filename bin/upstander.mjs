#!/usr/bin/env node
// Upstander's command line, on whatever Node called it. On Node 26 or newer the program runs in this process;
// an older one stays as the parent of a Node 26 that runs this file again.
import { spawn } from 'node:child_process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { node26 } from './find-node.mjs'

const [command, ...rest] = process.argv.slice(2)

if (command === 'dev') await (await import('./dev.mjs')).develop(rest)
else if (node26() === process.execPath) await run()
else runOnNode26()

async function run() {
  process.setSourceMapsEnabled(true)
  const { build } = await import('./build.mjs')
  const built = await build().catch((error) => {
    console.error(`Upstander could not be built: ${error.message}`)
    process.exit(1)
  })
  const { main } = await import(pathToFileURL(built).href)
  await main(process.argv.slice(2))
}

/** The channel between the two tells the child when this process dies, even by kill -9. */
function runOnNode26() {
  const child = spawn(node26(), [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('error', (error) => {
    console.error(
      error.code === 'ENOENT'
        ? 'The Node 26 that Upstander brings along needs a Linux with glibc (not Alpine). Install Node 26 yourself and run this again.'
        : `Node 26 does not start: ${error.message}`,
    )
    process.exit(1)
  })
  child.on('exit', (code) => process.exit(code ?? 1))
}
