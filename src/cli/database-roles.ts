import { explainRoles } from '#platform/reach-database.ts'
import { readOptions, type Command } from './command.ts'

export const databaseRoles: Command = {
  does: 'Prints the SQL that prepares a PostgreSQL of your own.',
  usage: 'Usage: upstander database-roles > roles.sql && psql -f roles.sql',
  run: async (args) => {
    readOptions(args, {})
    console.log(explainRoles())
    return 0
  },
}
