import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { rolldown } from 'rolldown'

export const root = path.resolve(import.meta.dirname, '..')

/**
 * Bundles src into dist/<hash>/main.js and answers that path. The folder is named after what is in it and
 * appears by one rename, so that two starts at once, or one beside a running older one, never disturb each other.
 */
export async function build() {
  const bundle = await rolldown({
    cwd: root,
    input: 'src/main.ts',
    platform: 'node',
    // What npm installed stays outside; our own parts begin with . / or #.
    external: /^[^./#]/,
    transform: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    tsconfig: false,
    logLevel: 'warn',
  })
  const { output } = await bundle.generate({
    format: 'esm',
    sourcemap: true,
    codeSplitting: false,
    entryFileNames: 'main.js',
  })
  await bundle.close()
  const hash = createHash('sha256')
  for (const file of output) hash.update(contentOf(file))
  const folder = path.join(root, 'dist', hash.digest('hex').slice(0, 16))
  if (!fs.existsSync(folder)) writeAside(folder, output)
  removeOld(folder)
  return path.join(folder, 'main.js')
}

function writeAside(folder, output) {
  const aside = `${folder}.${process.pid}`
  fs.mkdirSync(aside, { recursive: true })
  for (const file of output) fs.writeFileSync(path.join(aside, file.fileName), contentOf(file))
  try {
    fs.renameSync(aside, folder)
  } catch {
    // Another start was first, with the same content.
    fs.rmSync(aside, { recursive: true, force: true })
  }
}

/** Bundles of other versions, when they are a week old. */
function removeOld(current) {
  const dist = path.dirname(current)
  const weekAgo = Date.now() - 7 * 24 * 3_600_000
  for (const name of fs.readdirSync(dist)) {
    const folder = path.join(dist, name)
    if (folder === current) continue
    const { mtimeMs } = fs.statSync(folder, { throwIfNoEntry: false }) ?? { mtimeMs: Infinity }
    if (mtimeMs < weekAgo) fs.rmSync(folder, { recursive: true, force: true })
  }
}

function contentOf(file) {
  return file.type === 'chunk' ? file.code : file.source
}
