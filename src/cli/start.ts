import { readConfig } from '#platform/config.ts'
import { log } from '#platform/log.ts'
import { readOptions, type Command } from './command.ts'
import { listenForStop } from './listen-for-stop.ts'
import { openInstallation } from './open-installation.ts'
import { serve } from './serve.ts'

export const start: Command = {
  does: 'Runs Upstander: the pages and the work behind them.',
  usage: `Usage: upstander start [--web] [--worker]

  --web     only the pages
  --worker  only the work behind them
Both when neither is named. Settings come from the environment: PORT, HOST, DATA_DIR,
DATABASE_URL, DATABASE_OWNER_URL, ORIGIN, SMTP_URL, LOG_LEVEL, UPSTANDER_KEY_FILE.`,
  run: async (args) => {
    const options = readOptions(args, { web: { type: 'boolean' }, worker: { type: 'boolean' } })
    const neither = !options.web && !options.worker
    const config = readConfig()
    log.setLevel(config.logLevel)
    const stop = listenForStop()
    const installation = await openInstallation(config)
    return serve(installation, stop, {
      web: options.web === true || neither,
      worker: options.worker === true || neither,
    })
  },
}
