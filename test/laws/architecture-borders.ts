import { allImports, type Import } from './architecture-imports.ts'
import {
  entrances,
  floorOf,
  placeOf,
  type Area,
  type Kind,
  type Place,
} from './architecture-house.ts'
import { mayKnowBeside } from './architecture-beside.ts'
import { mayKnow, type Borders } from './architecture-table.ts'
import { isCode, isTest, type Tree } from './plain-tree.ts'

/** Who knows whom against the plan of the house: the order of the modules, and what each ending may import. */
export function borderBreaches(tree: Tree): readonly string[] {
  const files = [...tree].filter(([file]) => file.startsWith('src/') && !isTest(file))
  return [
    ...files.flatMap(([file]) => placeBreach(file) ?? []),
    ...allImports(new Map(files.filter(([file]) => isCode(file)))).flatMap((one) => {
      const why = importBreach(one, placeOf(one.file, tree.get(one.file)), tree)
      return why === undefined ? [] : [`${one.file}:${one.line} imports '${one.from}': ${why}`]
    }),
  ]
}

function placeBreach(file: string): string | undefined {
  const place = placeOf(file)
  if (place === undefined)
    return `${file} has no place in the house; see the endings and folders in ARCHITECTURE.md.`
  if ('module' in place && floorOf(place.module) === -1)
    return `${file}: "${place.module}" is no part of the policy that the house knows; add it to the order in test/laws/architecture-house.ts with a decision paper.`
  return undefined
}

function importBreach(one: Import, from: Place | undefined, tree: Tree): string | undefined {
  if (from === undefined) return undefined
  if ('kind' in from && mayKnow[from.kind].onlyTypes && !one.typesOnly) return sentenceOf(from)
  if (one.target === undefined) return packageBreach(one, from)
  if (isTest(one.target)) return 'what runs never needs a test; move what both need out of it.'
  // What a policy document brings along is read by the policy's own module.
  if (one.target.startsWith('policies/') && 'module' in from && from.module === 'policy')
    return undefined
  const to = placeOf(one.target, tree.get(one.target))
  if (to === undefined) return 'that place is not in the house.'
  if ('area' in to) return areaBreach(one.target, from, to.area)
  if ('area' in from)
    return mayKnowBeside[from.area].modules ? undefined : besideSentence(from.area)
  return moduleBreach(one, from, to)
}

function packageBreach({ from: name }: Import, from: Place): string | undefined {
  const { packages } = 'area' in from ? mayKnowBeside[from.area] : mayKnow[from.kind]
  if (packages === 'any') return undefined
  if (packages.some((one) => name === one || name.startsWith(`${one}/`))) return undefined
  const outside = name.startsWith('node:') ? 'the machine is reached' : 'that package is used'
  return `${outside} through src/platform, or by another kind of file; ${sentenceOf(from)}`
}

function areaBreach(target: string, from: Place, to: Area): string | undefined {
  if (isEntrance(to))
    return 'area' in from && mayKnowBeside[from.area].areas.includes(to)
      ? undefined
      : 'nothing reaches up to what puts the house together; take what you need as an argument.'
  const allowed = 'area' in from ? mayKnowBeside[from.area].areas : mayKnow[from.kind].areas
  if (allowed.some((one) => (one.endsWith('.ts') ? target === `src/${one}` : one === to)))
    return undefined
  return sentenceOf(from)
}

const isEntrance = (area: Area) => (entrances as readonly string[]).includes(area)

type InModule = Extract<Place, { module: string }>

function moduleBreach(one: Import, from: InModule, to: InModule): string | undefined {
  const border: Borders = mayKnow[from.kind]
  if (to.module === from.module) {
    const inRecord = border.onlyRecord === true && to.module === 'record'
    const own = inRecord ? border.earlier : border.own
    if (to.kind === 'asset' || own.includes(to.kind)) return undefined
    return one.typesOnly && border.ownTypes.includes(to.kind) ? undefined : border.sentence
  }
  if (floorOf(to.module) > floorOf(from.module))
    return `${to.module} comes after ${from.module} in the policy, and an earlier part never knows a later one, not even by type; move the rule to the first module that knows all its facts.`
  if (!isPublic.has(to.kind))
    return `${to.module} keeps its ${to.kind} to itself; between modules only nouns, entries, queries, mounts and the finding of a store are public.`
  if (border.onlyRecord && to.module !== 'record') return border.sentence
  if (border.earlier.includes(to.kind))
    return to.kind === 'store' ? storeBreach(one, to) : undefined
  return one.typesOnly && border.ownTypes.includes(to.kind) ? undefined : border.sentence
}

const isPublic: ReadonlySet<Kind> = new Set(['noun', 'entry', 'query', 'store', 'world', 'mount'])

/** A later module finds, lists and logs that it looked; it writes nobody else's table. The record is open to all. */
function storeBreach(one: Import, to: InModule): string | undefined {
  if (to.module === 'record' || one.typesOnly) return undefined
  const writing = one.names.filter((name) => !/^(?:find|list|log)[A-Z]|^[A-Z]/.test(name))
  if (one.names.length > 0 && writing.length === 0) return undefined
  return `a later module asks a store to find… or list… and nothing else (${writing.join(', ') || 'the whole of it'}).`
}

const besideSentence = (area: Area) => mayKnowBeside[area].sentence
const sentenceOf = (place: Place) =>
  'area' in place ? besideSentence(place.area) : mayKnow[place.kind].sentence
