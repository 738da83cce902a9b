import { readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import type { Context } from 'hono'
import { projectRoot } from '#platform/project-root.ts'
import type { PageAssets } from '#ui/surroundings.tsx'

type Assets = { files: ReadonlyMap<string, Buffer>; page: PageAssets }

/** Styles, scripts, font and icon, in memory: as they were built, or gathered afresh when run from source. */
export const assets: Assets = await loadAssets()

async function loadAssets(): Promise<Assets> {
  if (import.meta.filename.endsWith('.ts')) {
    const builder = pathToFileURL(path.join(projectRoot, 'bin', 'build-assets.mjs')).href
    const { gatherAssets } = (await import(builder)) as { gatherAssets: () => Promise<Assets> }
    return gatherAssets()
  }
  const folder = path.join(import.meta.dirname, 'assets')
  const built = JSON.parse(readFileSync(path.join(folder, 'assets.json'), 'utf8')) as {
    files: string[]
    page: PageAssets
  }
  const files = built.files.map((name) => [name, readFileSync(path.join(folder, name))] as const)
  return { files: new Map(files), page: built.page }
}

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}

const small = new Map<string, Buffer>()

/** Answers for `routes.asset`. A name holds the hash of its content, so a browser never need ask again. */
export function serveAsset(c: Context): Response | Promise<Response> {
  const name = c.req.param('file') ?? ''
  const bytes = assets.files.get(name)
  if (bytes === undefined) return c.notFound()
  const type = types[path.extname(name)] ?? 'application/octet-stream'
  const headers = {
    'content-type': type,
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'accept-encoding',
  }
  const packs = type.startsWith('text/') && /\bbr\b/.test(c.req.header('accept-encoding') ?? '')
  if (!packs) return c.body(new Uint8Array(bytes), 200, headers)
  const packed = small.get(name) ?? brotliCompressSync(bytes)
  small.set(name, packed)
  return c.body(new Uint8Array(packed), 200, { ...headers, 'content-encoding': 'br' })
}
