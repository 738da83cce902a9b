import { log } from '#platform/log.ts'
import type { ExitCode } from './command.ts'
import type { Stop } from './listen-for-stop.ts'
import type { Installation } from './open-installation.ts'
import { placeholderApp } from './placeholder-app.ts'
import { openWebServer } from '#platform/web-server.ts'

/** Serves pages and does the work behind them until asked to stop; then finishes what is in hand. */
export async function serve(
  installation: Installation,
  stop: Stop,
  parts: { web: boolean; worker: boolean },
): Promise<ExitCode> {
  const { config, database, reached } = installation
  reached.embedded?.onAskedToStop(stop.ask)
  try {
    const web = parts.web ? await openWebServer(placeholderApp(database), config) : undefined
    log.info('ready', { port: web?.port ?? 0 })
    console.error(web ? `Upstander is ready: ${config.origin ?? web.url}` : 'The worker is ready.')
    await stop.asked
    await web?.close()
  } finally {
    await installation.close()
  }
  return stop.byFault() ? 1 : 0
}
