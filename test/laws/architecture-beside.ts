import type { Area } from './architecture-house.ts'

type Beside = {
  areas: readonly Area[]
  modules: boolean
  packages: readonly string[] | 'any'
  sentence: string
}

const top: Beside = {
  areas: [
    'values',
    'routes',
    'tables',
    'ui',
    'platform',
    'web',
    'cli',
    'app',
    'main',
    'worker',
    'world',
  ],
  modules: true,
  packages: 'any',
  sentence:
    'what runs in the browser is loaded by pages, not by the program; and only its own command tells the demo.',
}

/** What an area beside the modules may know. What is not named is forbidden. */
export const mayKnowBeside: Readonly<Record<Area, Beside>> = {
  values: {
    areas: ['values'],
    modules: false,
    packages: [],
    sentence: 'values are the ground: they know nothing but each other.',
  },
  fields: {
    areas: ['values'],
    modules: false,
    packages: ['zod'],
    sentence:
      'fields.ts reads what forms send, with zod and values; what a field means stays in its module.',
  },
  routes: {
    areas: ['values'],
    modules: false,
    packages: [],
    sentence: 'routes.ts is ground: it knows values alone.',
  },
  tables: {
    areas: ['values'],
    modules: false,
    packages: ['kysely'],
    sentence: 'tables.ts is ground: it knows values, and the column types of kysely.',
  },
  ui: {
    areas: ['ui', 'values', 'routes'],
    modules: false,
    packages: ['preact', 'intl-messageformat'],
    sentence: 'ui knows values and routes; what belongs to one module stays in its page.',
  },
  enhance: {
    areas: ['enhance', 'values'],
    modules: false,
    packages: [],
    sentence: 'a script of enhance/ runs in the browser: it knows values and its neighbours.',
  },
  platform: {
    areas: ['platform', 'values', 'tables'],
    modules: false,
    packages: 'any',
    sentence: 'platform knows values and tables; what stands lower never names what stands higher.',
  },
  web: {
    areas: ['web', 'platform', 'values', 'tables', 'routes', 'ui'],
    modules: false,
    packages: 'any',
    sentence: 'platform/web answers requests with pages of ui; it knows no part of the policy.',
  },
  cli: { ...top, areas: [...top.areas, 'demo'] },
  demo: {
    areas: ['demo', 'values', 'platform', 'world'],
    modules: true,
    packages: ['zod'],
    sentence:
      'a demo is told through the deeds of the modules, with the clock set; it has no pages.',
  },
  app: { ...top },
  main: { ...top },
  worker: { ...top },
  world: { ...top },
}
