import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'

/** Files by their path from the project's root, with forward slashes. */
export type Tree = ReadonlyMap<string, string>

const root = path.resolve(import.meta.dirname, '../..')
const isText = /\.(?:tsx?|m?js|css|json|sql|yaml|md)$/

/** Every text file under these folders, as it stands on disk. */
export function treeOf(...folders: readonly string[]): Tree {
  return new Map(
    folders
      .filter((folder) => existsSync(path.join(root, folder)))
      .flatMap((folder) =>
        readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile() && isText.test(entry.name))
          .map((entry) => path.join(entry.parentPath, entry.name))
          .toSorted()
          .map(
            (file) => [path.relative(root, file).replaceAll(path.sep, '/'), read(file)] as const,
          ),
      ),
  )
}

/** One paper or file of the project's root. */
export function paper(name: string): string {
  return read(path.join(root, name))
}

/** A tree that stands only in a test, for planting a breach in. */
export function planted(files: Readonly<Record<string, string>>): Tree {
  return new Map(Object.entries(files))
}

const read = (file: string) => readFileSync(file, 'utf8')

/** True for a test, wherever it stands. */
export function isTest(file: string): boolean {
  return /\.test\.tsx?$/.test(file) || file.startsWith('test/')
}

export function isCode(file: string): boolean {
  return /\.(?:tsx?|m?js)$/.test(file)
}
