import { allImports } from './architecture-imports.ts'
import { isTest, type Tree } from './plain-tree.ts'

/** Files that import each other in a circle, by types too: each circle once, as a sentence. */
export function circles(tree: Tree): readonly string[] {
  const arrows = new Map<string, string[]>()
  for (const { file, target } of allImports(tree))
    if (target !== undefined && !isTest(file))
      arrows.set(file, [...(arrows.get(file) ?? []), target])
  const done = new Set<string>()
  const found: string[] = []
  const walk = (file: string, road: readonly string[]) => {
    const start = road.indexOf(file)
    if (start !== -1) found.push(sentence([...road.slice(start), file]))
    if (start !== -1 || done.has(file)) return
    for (const next of arrows.get(file) ?? []) walk(next, [...road, file])
    done.add(file)
  }
  for (const file of arrows.keys()) walk(file, [])
  return found
}

const sentence = (road: readonly string[]) =>
  `${road.join(' → ')}: a circle; move what both need into a file of its own, below them.`
