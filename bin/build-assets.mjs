// Styles, scripts, font and icon: bundled, made small, and named by their content so that browsers may keep them for ever.
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile, readdir } from 'node:fs/promises'
import path from 'node:path'
import { bundle, Features } from 'lightningcss'
import { minifySync } from 'rolldown/utils'

const root = path.resolve(import.meta.dirname, '..')
const scripts = path.join(root, 'src', 'enhance')
const font = path.join(root, 'node_modules', '@fontsource-variable', 'atkinson-hyperlegible-next')

// Phones of five years ago.
const targets = { chrome: 94 << 16, firefox: 91 << 16, safari: 15 << 16 }

/**
 * What pages load. `files` maps a file's name under /assets/ to its bytes; `page` is what a page's head needs: addresses, and the
 * door's style and script, which stand in the page itself. Without src/enhance there are no scripts, and all still works.
 */
export async function gatherAssets({ enhance = scripts } = {}) {
  const files = new Map()
  const keep = (name, bytes) => {
    const { name: stem, ext } = path.parse(name)
    const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 10)
    const hashed = `${stem}.${hash}${ext}`
    files.set(hashed, Buffer.from(bytes))
    return `/assets/${hashed}`
  }
  const fontAddress = keep(
    'atkinson-hyperlegible-next.woff2',
    await readFile(`${font}/files/atkinson-hyperlegible-next-latin-wght-normal.woff2`),
  )
  // The font's licence goes wherever the font goes.
  files.set('atkinson-hyperlegible-next.LICENSE.txt', await readFile(`${font}/LICENSE`))
  const staffStyle = style('staff.css').replace(/url\("?font\.woff2"?\)/, `url(${fontAddress})`)
  const [staffScript, doorScript] = existsSync(enhance)
    ? await Promise.all([staff(enhance), small(path.join(enhance, 'exit.js'))])
    : []
  const doorMoreStyle = style('door-more.css')
  const icon = await readFile(path.join(root, 'public', 'icon.svg'))
  return {
    files,
    page: {
      staffStyle: keep('staff.css', staffStyle),
      ...(staffScript && { staffScript: keep('staff.js', staffScript) }),
      font: fontAddress,
      icon: `data:image/svg+xml,${encodeURIComponent(icon.toString().trim())}`,
      doorStyle: withoutIdleTokens(style('door.css'), doorMoreStyle),
      doorMoreStyle,
      ...(doorScript && { doorScript }),
    },
  }
}

function style(entry) {
  const filename = path.join(root, 'src', 'ui', entry)
  return bundle({ filename, minify: true, targets, exclude: Features.LightDark }).code.toString()
}

// The door's style stands in every page of it: what it does not use is left out.
function withoutIdleTokens(css, more) {
  const uses = `${css}${more}`.matchAll(/var\((--[\w-]+)/g)
  const used = new Set(Array.from(uses, ([, name]) => name))
  const kept = css.replaceAll(/(--[\w-]+):[^;{}]*(;|(?=\}))/g, (declared, name) =>
    used.has(name) ? declared : '',
  )
  return kept === css ? css : withoutIdleTokens(kept, more)
}

// Every script but the door's, each in a scope of its own.
async function staff(folder) {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.js') && name !== 'exit.js')
  const bodies = await Promise.all(names.sort().map((name) => small(path.join(folder, name))))
  return bodies.join('\n')
}

async function small(file) {
  const { code, errors } = minifySync(file, await readFile(file, 'utf8'))
  if (errors.length > 0) throw new Error(`${file}: ${errors[0].message}`)
  return code.trim()
}
