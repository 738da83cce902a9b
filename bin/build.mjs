import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { rolldown } from 'rolldown'
import { gatherAssets } from './build-assets.mjs'

const root = path.resolve(import.meta.dirname, '..')

/**
 * Bundles the program and what pages load into dist/<hash> and answers the path of its main.js. The folder is named
 * after what is in it and appears by one rename: two starts at once, or one beside an older one, never disturb each other.
 */
export async function build() {
  const [program, assets] = await Promise.all([bundleProgram(), gatherAssets()])
  const files = new Map(program.map((file) => [file.fileName, contentOf(file)]))
  for (const [name, bytes] of assets.files) files.set(`assets/${name}`, bytes)
  const list = { files: [...assets.files.keys()], page: assets.page }
  files.set('assets/assets.json', JSON.stringify(list))

  const hash = createHash('sha256')
  for (const [name, content] of files) hash.update(name).update(content)
  const folder = path.join(root, 'dist', hash.digest('hex').slice(0, 16))
  if (!fs.existsSync(folder)) writeAside(folder, files)
  removeOld(folder)
  return path.join(folder, 'main.js')
}

async function bundleProgram() {
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
  return output
}

function writeAside(folder, files) {
  const aside = `${folder}.${process.pid}`
  fs.mkdirSync(path.join(aside, 'assets'), { recursive: true })
  for (const [name, content] of files) fs.writeFileSync(path.join(aside, name), content)
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
