import path from 'node:path'
import type { Config } from '#platform/config.ts'

/** Where the installation key of these settings is kept. */
export function keyFileOf({ keyFile, dataDir }: Config): string {
  return keyFile ?? path.join(dataDir, 'installation.key')
}
