import type { Tree } from './plain-tree.ts'

/** Names of files and folders: small letters with hyphens, endings that the house knows, no word that says nothing. */
export function nameBreaches(tree: Tree): readonly string[] {
  return [...tree.keys()].flatMap((file) => [...breaches(file)])
}

function* breaches(file: string): Generator<string> {
  const parts = file.split('/')
  const name = parts.at(-1) ?? ''
  if (
    !isWellNamed.test(name) ||
    !parts.slice(0, -1).every((folder) => /^[a-z][a-z0-9-]*$/.test(folder))
  )
    yield `${file}: names are small letters with hyphens, then an ending of the house (see ARCHITECTURE.md).`
  const empty = parts.map((part) => part.split('.')[0] ?? '').find((part) => emptyWords.test(part))
  if (empty !== undefined)
    yield `${file}: "${empty}" says nothing; name the file for the one thing it exports.`
}

const isWellNamed =
  /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?:\.(?:entry|store|projection|query|form|page|email|handler|mount|job))?(?:\.db)?(?:\.test)?\.(?:tsx?|m?js|css|json)$|^(?:[a-z-]+\.)?words\.[a-z]{2}(?:-[A-Z]{2})?\.json$/

const emptyWords =
  /(?:^|-)(?:utils?|helpers?|common|managers?|services?|data|info|misc|shared|part-?\d+)(?:-|$)/
