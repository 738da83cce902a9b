import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { projectRoot } from './project-root.ts'

/** The text of a file that comes with the program, by its path from the project's root. */
export function readProjectFile(...at: readonly string[]): Promise<string> {
  return readFile(path.join(projectRoot, ...at), 'utf8')
}
