import type { Kind } from './architecture-house.ts'

/** What one kind of file may know. What is not named is forbidden. */
export type Borders = {
  /** Kinds of its own module, wholly. */
  own: readonly Kind[]
  /** Kinds of its own module, and public ones of earlier modules, by type alone. */
  ownTypes: readonly Kind[]
  /** Kinds of earlier modules. */
  earlier: readonly Kind[]
  /** Nothing of it is left when the program runs. */
  onlyTypes?: true
  /** Of the earlier modules only the record. */
  onlyRecord?: true
  /** Areas beside the modules; one that ends in .ts is that one file. */
  areas: readonly string[]
  packages: readonly string[] | 'any'
  /** What is wrong and how to mend it. */
  sentence: string
}

const pure = ['noun', 'entry'] as const
const everything = [
  'entry',
  'noun',
  'deed',
  'store',
  'projection',
  'query',
  'form',
  'page',
  'handler',
  'job',
  'words',
  'world',
] as const

const edge = {
  own: everything,
  ownTypes: [],
  earlier: ['noun', 'entry', 'query', 'store', 'world'],
  areas: ['values', 'routes', 'ui', 'platform', 'web'],
  packages: ['hono', 'preact'],
} as const

export const mayKnow: Readonly<Record<Kind, Borders>> = {
  entry: {
    own: ['entry'],
    ownTypes: [],
    earlier: pure,
    onlyRecord: true,
    areas: ['values'],
    packages: ['zod'],
    sentence: 'a kind of entry knows values and the record, nothing that acts.',
  },
  noun: {
    own: pure,
    ownTypes: [],
    earlier: pure,
    areas: ['values'],
    packages: ['zod', 'yaml'],
    sentence:
      'a noun is pure: it knows values, and nouns and entries of its own and earlier modules; take the rest as an argument.',
  },
  deed: {
    own: pure,
    ownTypes: ['form', 'deed'],
    earlier: pure,
    areas: ['values'],
    packages: ['zod'],
    sentence:
      'a deed is pure: it knows nouns, entries and the type of its form; time, ids and settings come with its moment.',
  },
  store: {
    own: ['noun', 'entry', 'store'],
    ownTypes: ['deed', 'projection', 'form', 'world'],
    earlier: ['noun', 'entry', 'store'],
    areas: ['values', 'tables', 'platform'],
    packages: ['kysely'],
    sentence: 'a store turns rows into a noun and back; pages, forms and the web are for others.',
  },
  projection: {
    own: ['noun', 'entry', 'store'],
    ownTypes: ['query'],
    earlier: ['noun', 'entry', 'store'],
    areas: ['values', 'tables', 'platform/database.ts'],
    packages: ['kysely'],
    sentence:
      'a projection turns entries into rows: it knows the record, nouns and platform/database.',
  },
  query: {
    own: ['noun', 'entry', 'query'],
    ownTypes: ['store', 'projection'],
    earlier: ['noun', 'entry', 'query'],
    areas: ['values', 'tables', 'platform/database.ts'],
    packages: ['kysely'],
    sentence: 'a query reads, for one page: it knows platform/database, kysely, nouns and queries.',
  },
  form: {
    own: ['noun', 'entry', 'form'],
    ownTypes: [],
    earlier: pure,
    areas: ['values', 'fields'],
    packages: ['zod'],
    sentence:
      'a form says what may be sent: it knows zod, values, and the nouns and entries it is about.',
  },
  page: {
    own: ['noun', 'entry', 'page', 'words'],
    ownTypes: ['form', 'query', 'deed'],
    earlier: pure,
    areas: ['values', 'routes', 'ui'],
    packages: ['preact'],
    sentence:
      'a page is pure: it shows what it is given; let the handler ask and pass the answer in (types of forms, queries and refusals are welcome).',
  },
  handler: {
    ...edge,
    own: [...everything, 'mount'],
    earlier: [...edge.earlier, 'mount'],
    sentence:
      'a handler speaks HTTP: SQL belongs in a .query.ts or a .store.ts, the rest in src/platform.',
  },
  mount: {
    ...edge,
    own: ['noun', 'entry', 'query', 'store', 'form', 'world', 'mount'],
    earlier: [...edge.earlier, 'mount'],
    sentence:
      'a mount does for the handlers of several modules what they do alike; deeds, pages and words come with what it is handed.',
  },
  job: {
    ...edge,
    sentence: 'a job is a handler for the clock: SQL belongs in a .query.ts or a .store.ts.',
  },
  words: {
    own: [],
    ownTypes: [],
    earlier: [],
    areas: ['ui'],
    packages: [],
    sentence: 'words only hand out the catalogue of their module.',
  },
  world: {
    own: ['noun', 'entry', 'deed', 'store', 'query'],
    ownTypes: [],
    earlier: ['noun', 'entry', 'query', 'store', 'world'],
    onlyTypes: true,
    areas: ['values', 'platform'],
    packages: [],
    sentence:
      'world.ts only names, by types, what handlers and jobs are handed; make it where the program starts.',
  },
  handlers: {
    ...edge,
    own: ['handler', 'job'],
    earlier: [],
    sentence: 'handlers.ts only mounts the handlers of its module.',
  },
  asset: {
    own: [],
    ownTypes: [],
    earlier: [],
    areas: [],
    packages: [],
    sentence: 'an asset imports nothing.',
  },
}
