import { readConfig } from '#platform/config.ts'
import { stopAll } from '#platform/postgres/embedded.ts'
import { readOptions, type Command } from './command.ts'

export const stop: Command = {
  does: 'Ends every Upstander on this data folder, and its database.',
  usage: `Usage: upstander stop [--demo]

DATA_DIR names the folder; --demo means the demo's own.`,
  run: async (args) => {
    const { demo = false } = readOptions(args, { demo: { type: 'boolean' } })
    const { dataDir } = readConfig({ demo })
    const stopped = await stopAll(dataDir)
    console.log(stopped ? 'Stopped.' : `Nothing was running on ${dataDir}.`)
    return 0
  },
}
