import { randomBytes } from 'node:crypto'
import { inject } from 'vitest'
import { withClient } from '#platform/reach-database.ts'
import { closeDatabase, ownerRole } from '#platform/roles.ts'
import { databaseUrl } from './server.ts'

/** A fresh, migrated, empty database of a test file's own. Give the addresses to pg as `connectionString`. */
export type TestDatabase = {
  appUrl: string
  ownerUrl: string
  superuserUrl: string
}

/** Copies the template, in some 50 ms. Takes no cleaning up: it goes with the server. */
export async function databaseFromTemplate(): Promise<TestDatabase> {
  const server = inject('server')
  const name = `${server.template}_${randomBytes(6).toString('hex')}`
  await withClient(server.superuserUrl, async (superuser) => {
    await superuser.query(`CREATE DATABASE ${name} OWNER ${ownerRole} TEMPLATE ${server.template}`)
    await superuser.query(closeDatabase(name))
  })
  return {
    appUrl: databaseUrl(server.appUrl, name),
    ownerUrl: databaseUrl(server.ownerUrl, name),
    superuserUrl: databaseUrl(server.superuserUrl, name),
  }
}
