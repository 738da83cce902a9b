import { databaseRoles } from './cli/database-roles.ts'
import { demo } from './cli/demo.ts'
import { migrateCommand } from './cli/migrate.ts'
import { recoverySheet } from './cli/recovery-sheet.ts'
import { restoreKey } from './cli/restore-key.ts'
import { start } from './cli/start.ts'
import { stop } from './cli/stop.ts'
import { verify } from './cli/verify.ts'
import { runCommand, type Commands } from './cli/command.ts'

/** Everything that `upstander` can be asked to do. */
const commands: Commands = {
  start,
  demo,
  stop,
  migrate: migrateCommand,
  verify,
  'recovery-sheet': recoverySheet,
  'restore-key': restoreKey,
  'database-roles': databaseRoles,
}

/** Runs the command line and ends the process: 0 done, 1 refused or failed with a sentence, 2 wrong usage. */
export async function main(args: readonly string[]): Promise<void> {
  process.exitCode = await runCommand(commands, args)
  // A channel to a parent would keep a process that is done.
  if (process.connected) process.disconnect?.()
}
