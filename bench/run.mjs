// Bundles one of the programs of this folder, as the real one is bundled, and runs it: run.mjs <name> [options]
import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'

const root = path.resolve(import.meta.dirname, '..')
const [name = 'bench'] = process.argv.splice(2, 1)
const folder = path.join(root, 'dist', `bench-${process.pid}`)
const bundle = await rolldown({
  cwd: root,
  input: `bench/${name}.ts`,
  platform: 'node',
  external: /^[^./#]/,
  transform: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  tsconfig: false,
  logLevel: 'warn',
})
await bundle.write({ dir: folder, format: 'esm', sourcemap: true, codeSplitting: false })
await bundle.close()
process.on('exit', () => fs.rmSync(folder, { recursive: true, force: true }))
process.setSourceMapsEnabled(true)
const { main } = await import(pathToFileURL(path.join(folder, `${name}.js`)).href)
process.exitCode = await main(process.argv.slice(2))
