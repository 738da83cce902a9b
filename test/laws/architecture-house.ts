/** The policy's parts, in the order in which the policy is lived. A later one may know an earlier one, never the reverse. */
export const modules = [
  'record',
  'people',
  'access',
  'policy',
  'reports',
  'cases',
  'investigations',
  'responses',
  'police',
  'follow-ups',
  'sharing',
  'prevention',
  'training',
  'voice',
  'evaluation',
  'door',
  'case-file',
  'desk',
] as const

/** What stands beside the modules: grounds below them, and above them what puts the house together. */
export const areas = [
  'values',
  'fields',
  'routes',
  'tables',
  'ui',
  'enhance',
  'platform',
  'web',
  'cli',
  'demo',
] as const
export const entrances = ['app', 'main', 'worker', 'world'] as const

export type Area = (typeof areas)[number] | (typeof entrances)[number]

/** Which kind of code a file of a module holds. `world` says, by types, what handlers are handed of the outside; `words` hands out a catalogue; an `asset` is css or json beside its user. */
export type Kind =
  | 'entry'
  | 'noun'
  | 'deed'
  | 'store'
  | 'projection'
  | 'query'
  | 'form'
  | 'page'
  | 'handler'
  | 'mount'
  | 'job'
  | 'words'
  | 'handlers'
  | 'world'
  | 'asset'

/** Where a file stands in the house. */
export type Place = { module: string; kind: Kind } | { area: Area }

const endings: readonly (readonly [RegExp, Kind])[] = [
  [/\.entry\.ts$/, 'entry'],
  [/\.store\.ts$/, 'store'],
  [/\.projection\.ts$/, 'projection'],
  [/\.query\.ts$/, 'query'],
  [/\.form\.ts$/, 'form'],
  [/\.(?:page|email)\.tsx$/, 'page'],
  [/\.handler\.tsx$/, 'handler'],
  [/\.job\.ts$/, 'job'],
  [/\.mount\.tsx$/, 'mount'],
  [/\/handlers\.ts$/, 'handlers'],
  [/\/world\.ts$/, 'world'],
  [/\.(?:css|json)$/, 'asset'],
  [/^[^.]+\.ts$/, 'noun'],
]

/**
 * Reads a file's place from its path, and from its text what a file without an ending is: a deed makes entries,
 * words are a catalogue, the rest are nouns. Undefined when the house has no such place.
 */
export function placeOf(file: string, text = ''): Place | undefined {
  const [source, first = '', second] = file.split('/')
  if (source !== 'src') return undefined
  // What forms read fields with stands beside the values, and knows zod.
  if (file === 'src/values/fields.ts') return { area: 'fields' }
  // Where requests come in and pages go out, the platform knows pages too.
  if (file.startsWith('src/platform/web/')) return { area: 'web' }
  if (first !== 'modules') {
    const area = second === undefined ? first.replace(/\.ts$/, '') : first
    return isArea(area) ? { area } : undefined
  }
  const kind = endings.find(([ending]) => ending.test(file))?.[1]
  if (second === undefined || kind === undefined) return undefined
  return { module: second, kind: kind === 'noun' ? kindWithoutEnding(text) : kind }
}

function kindWithoutEnding(text: string): Kind {
  if (/\.make\(/.test(text)) return 'deed'
  return /= catalogue\(/.test(text) ? 'words' : 'noun'
}

function isArea(text: string): text is Area {
  return ([...areas, ...entrances] as readonly string[]).includes(text)
}

/** The floor a module stands on, from 0; -1 for a folder that is no part of the policy. */
export function floorOf(module: string): number {
  return (modules as readonly string[]).indexOf(module)
}
