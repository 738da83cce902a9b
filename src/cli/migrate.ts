import { readConfig } from '#platform/config.ts'
import { migrate } from '#platform/migrate.ts'
import { explainRoles, reachDatabase, withClient } from '#platform/reach-database.ts'
import { CannotStart } from '#platform/cannot-start.ts'
import { readOptions, type Command } from './command.ts'

export const migrateCommand: Command = {
  does: 'Brings the tables up to this version. Start does it too, if it may.',
  usage: `Usage: upstander migrate

With a PostgreSQL of your own, DATABASE_OWNER_URL names the role that owns the tables.`,
  run: async (args) => {
    readOptions(args, {})
    const reached = await reachDatabase(readConfig())
    try {
      if (!reached.ownerUrl) {
        throw new CannotStart(
          `Migrations need the role that owns the tables: set DATABASE_OWNER_URL. If there is none yet:\n\n${explainRoles()}`,
        )
      }
      const applied = await withClient(reached.ownerUrl, (owner) => migrate(owner))
      console.log(applied.length === 0 ? 'Nothing to do.' : `Applied ${applied.join(', ')}.`)
      return 0
    } finally {
      await reached.leave()
    }
  },
}
