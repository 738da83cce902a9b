import { expect, test } from 'vitest'
import { sqlBreaches } from './architecture-sql.ts'
import { planted, treeOf } from './plain-tree.ts'

test('every table has one writer, and SQL stands where it belongs', () => {
  expect(sqlBreaches(treeOf('src'))).toEqual([])
})

/** What the law says of a house in which these files stand and no others. */
function breaches(files: Record<string, string>) {
  return sqlBreaches(planted(files)).join('\n')
}

test.each([
  "db.insertInto('case_row')",
  "db.updateTable('case_row')",
  "db.deleteFrom('case_row')",
  'tx.write(`insert into case_row (a) values ($1)`)',
  "tx.write('update case_row as c set a = 1')",
  "tx.write('delete from case_row where a = 1')",
  "tx.write('merge into case_row using b on true')",
])('two modules write one table: %s', (statement) => {
  const files = {
    'src/modules/cases/case-row.projection.ts': "db.insertInto('case_row')",
    'src/modules/desk/row.projection.ts': statement,
  }
  expect(breaches(files)).toContain('case_row is written by')
})

test('two files of one module write the table of a projection', () => {
  const statement = "db.insertInto('case_row')"
  const files = {
    'src/modules/cases/one.projection.ts': statement,
    'src/modules/cases/two.store.ts': statement,
  }
  expect(breaches(files)).toContain('a table has one writer')
})

test.each(['case.query.ts', 'case.handler.tsx', 'case.ts', 'case.job.ts'])(
  'what is no store and no projection writes: %s',
  (name) => {
    const file = `src/modules/cases/${name}`
    expect(breaches({ [file]: "db.deleteFrom('case_row')" })).toContain('move the statement there')
  },
)

test.each(["db.selectFrom('case_row')", 'read(`select a from case_row`)'])(
  'a job or a handler reads: %s',
  (statement) => {
    for (const name of ['a.job.ts', 'a.handler.tsx'])
      expect(breaches({ [`src/modules/cases/${name}`]: statement })).toContain('reads tables')
  },
)

test('an upsert names its table once, and comments write nothing', () => {
  const text =
    "// update other set a\nwrite('insert into one (a) values (1) on conflict do update set a = 1')"
  expect(breaches({ 'src/modules/people/one.store.ts': text })).toBe('')
})
