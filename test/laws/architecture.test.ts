import { describe, expect, test } from 'vitest'
import { borderBreaches } from './architecture-borders.ts'
import { planted, treeOf } from './plain-tree.ts'

test('the house keeps its plan: who may know whom', () => {
  expect(borderBreaches(treeOf('src'))).toEqual([])
})

/** One breach in one file of a house that is otherwise empty. */
function breach(file: string, text: string) {
  return borderBreaches(planted({ [file]: text })).join('\n')
}

describe('planted breaches of the plan', () => {
  const at = 'src/modules'
  test.each([
    [`${at}/cases/case.ts`, "import { a } from '#modules/desk/today.ts'", 'desk comes after cases'],
    [
      `${at}/cases/case.ts`,
      "import type { A } from '#modules/desk/today.ts'",
      'not even by type; move the rule',
    ],
    [`${at}/cases/a.handler.tsx`, "void import('#modules/desk/today.ts')", 'desk comes after'],
    [`${at}/cases/a.handler.tsx`, "import '#modules/desk/today.ts'", 'desk comes after cases'],
    [`${at}/cases/case.ts`, "import { a } from '#platform/database.ts'", 'a noun is pure'],
    [`${at}/cases/case.ts`, "import { Hono } from 'hono'", 'another kind of file; a noun is pure'],
    [
      `${at}/cases/case.ts`,
      "import fs from 'node:fs'",
      'the machine is reached through src/platform',
    ],
    [`${at}/cases/case.ts`, "import { a } from './list.query.ts'", 'a noun is pure'],
    [`${at}/cases/open.ts`, "import { a } from './open.form.ts'\nx.make({})", 'a deed is pure'],
    [`${at}/cases/open.ts`, "import { P } from './open.page.tsx'\nx.make({})", 'a deed is pure'],
    [`${at}/cases/a.entry.ts`, "import { a } from './case.ts'", 'a kind of entry knows values'],
    [
      `${at}/cases/a.entry.ts`,
      "import { a } from '#modules/people/student.ts'",
      'a kind of entry knows values and the record',
    ],
    [`${at}/cases/a.store.ts`, "import { A } from './a.page.tsx'", 'a store turns rows into'],
    [
      `${at}/cases/a.projection.ts`,
      "import { a } from '#platform/mailer.ts'",
      'a projection turns',
    ],
    [`${at}/cases/a.query.ts`, "import { a } from './a.store.ts'", 'a query reads, for one page'],
    [
      `${at}/cases/a.form.ts`,
      "import { a } from '#platform/web.ts'",
      'a form says what may be sent',
    ],
    [`${at}/cases/a.page.tsx`, "import { a } from './a.query.ts'", 'a page is pure'],
    [`${at}/cases/a.page.tsx`, "import { open } from './open.ts'", 'a page is pure', 'x.make({})'],
    [`${at}/cases/a.email.tsx`, "import { a } from '#platform/mailer.ts'", 'a page is pure'],
    [`${at}/cases/a.handler.tsx`, "import { sql } from 'kysely'", 'a handler speaks HTTP'],
    [`${at}/cases/a.handler.tsx`, "import type { Tables } from '#tables'", 'a handler speaks HTTP'],
    [
      `${at}/cases/a.mount.tsx`,
      "import { P } from './a.page.tsx'",
      'a mount does for the handlers',
    ],
    [`${at}/cases/a.mount.tsx`, "import { sql } from 'kysely'", 'a mount does for the handlers'],
    [
      `${at}/cases/a.mount.tsx`,
      "import { a } from '#modules/police/a.mount.tsx'",
      'police comes after cases',
    ],
    [`${at}/police/a.page.tsx`, "import { a } from '#modules/cases/a.mount.tsx'", 'a page is pure'],
    [
      `${at}/police/a.job.ts`,
      "import { a } from '#modules/cases/a.mount.tsx'",
      'a job is a handler',
    ],
    [`${at}/cases/a.job.ts`, "import { sql } from 'kysely'", 'a job is a handler for the clock'],
    [`${at}/cases/handlers.ts`, "import { a } from './a.query.ts'", 'handlers.ts only mounts'],
    [
      `${at}/cases/words.ts`,
      "import { a } from './a.ts'\nconst w = catalogue({})",
      'words only hand',
    ],
    [`${at}/cases/case.ts`, "import { a } from './case.test.ts'", 'what runs never needs a test'],
    [`${at}/cases/a.handler.tsx`, "import { app } from '../../app.ts'", 'nothing reaches up'],
    ['src/values/id.ts', "import { a } from '#modules/record/kind.ts'", 'values are the ground'],
    ['src/values/id.ts', "import { z } from 'zod'", 'values are the ground'],
    ['src/values/id.ts', "import { text } from '#values/fields.ts'", 'values are the ground'],
    ['src/values/fields.ts', "import { a } from '#ui/field.tsx'", 'reads what forms send'],
    [
      `${at}/cases/open.ts`,
      "import { text } from '#values/fields.ts'\nx.make({})",
      'a deed is pure',
    ],
    ['src/enhance/count.ts', "import { text } from '#values/fields.ts'", 'runs in the browser'],
    ['src/routes.ts', "import { a } from '#ui/field.tsx'", 'routes.ts is ground'],
    ['src/tables.ts', "import type { A } from '#modules/record/kind.ts'", 'tables.ts is ground'],
    ['src/ui/field.tsx', "import type { A } from '#modules/cases/case.ts'", 'ui knows values and'],
    ['src/ui/field.tsx', "import { a } from '#platform/clock.ts'", 'ui knows values and routes'],
    ['src/enhance/count.ts', "import { a } from '#ui/field.tsx'", 'runs in the browser'],
    ['src/platform/web.ts', "import { a } from '#ui/page.tsx'", 'platform knows values and tables'],
    ['src/platform/web.ts', "import { a } from '#modules/cases/case.ts'", 'platform knows values'],
    [
      'src/platform/log.ts',
      "import { a } from '#platform/web/render.tsx'",
      'platform knows values',
    ],
    [
      'src/platform/web/a.ts',
      "import { a } from '#modules/cases/case.ts'",
      'no part of the policy',
    ],
    [`${at}/cases/a.store.ts`, "import { a } from '#platform/web/sent.ts'", 'a store turns rows'],
    ['src/app.ts', "import { a } from '#enhance/count.ts'", 'loaded by pages'],
    [
      `${at}/cases/world.ts`,
      "import { a } from '#platform/clock.ts'",
      'world.ts only names, by types',
    ],
    [
      `${at}/cases/case.ts`,
      "import type { World } from '#modules/record/world.ts'",
      'a noun is pure',
    ],
    [`${at}/cases/case.ts`, "import a from '../../../policies/lines.json'", 'is not in the house'],
    ['src/platform/log.ts', "import { a } from '../world.ts'", 'nothing reaches up'],
    ['src/app.ts', "import { a } from './demo/chance.ts'", 'only its own command tells the demo'],
    [`${at}/cases/a.handler.tsx`, "import { a } from '../../demo/chance.ts'", 'a handler speaks'],
    ['src/demo/a.ts', "import { a } from '#ui/field.tsx'", 'told through the deeds'],
    ['src/demo/a.ts', "import { makeApp } from '../app.ts'", 'nothing reaches up'],
    ['src/lib/a.ts', '', 'has no place in the house'],
    [`${at}/cases/case.service.ts`, '', 'has no place in the house'],
    [`${at}/hobbies/hobby.ts`, '', 'is no part of the policy'],
  ])('%s: %s', (file, text, sentence, more = '') => {
    const beside = { [`${at}/cases/open.ts`]: more }
    const found = more
      ? borderBreaches(planted({ ...beside, [file]: text })).join()
      : breach(file, text)
    expect(found).toContain(sentence)
    expect(found).toContain(file)
  })

  test.each(['form', 'handler', 'page', 'projection', 'job', 'deed'])(
    'a %s of an earlier module is its own affair',
    (kind) => {
      const name =
        kind === 'deed'
          ? 'tell.ts'
          : `tell.${kind}.ts${kind === 'page' || kind === 'handler' ? 'x' : ''}`
      const tree = planted({
        [`src/modules/reports/${name}`]: 'received.make({})',
        'src/modules/cases/a.handler.tsx': `import { tell } from '#modules/reports/${name}'`,
      })
      expect(borderBreaches(tree).join()).toContain(`reports keeps its ${kind} to itself`)
    },
  )

  test('a later module finds in a store and writes nothing', () => {
    const from = "from '#modules/people/student.store.ts'"
    expect(breach(`${at}/cases/a.handler.tsx`, `import { findStudent, type Row } ${from}`)).toBe('')
    expect(breach(`${at}/cases/a.handler.tsx`, `import { addStudent } ${from}`)).toContain(
      'asks a store to find… or list… and nothing else (addStudent)',
    )
  })
})
