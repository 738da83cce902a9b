import { findWhetherSetUp } from '#modules/access/sign-in-name.store.ts'
import { systemClock } from '#platform/clock.ts'
import { log } from '#platform/log.ts'
import { newCode } from '#platform/secrets.ts'
import { makeApp } from '#app'
import { startWorker } from '#worker'
import { makeWorld } from '#world'
import type { ExitCode } from './command.ts'
import type { Stop } from './listen-for-stop.ts'
import type { Installation } from './open-installation.ts'
import { openWebServer } from '#platform/web-server.ts'

/** Serves pages and does the work behind them until asked to stop; then finishes what is in hand. */
export async function serve(
  installation: Installation,
  stop: Stop,
  parts: { web: boolean; worker: boolean },
  welcome?: (address: string) => string,
): Promise<ExitCode> {
  const { config, database, key, reached } = installation
  const { origin } = config
  reached.embedded?.onAskedToStop(stop.ask)
  try {
    const firstRunCode = (await findWhetherSetUp(database)) ? undefined : newCode()
    const world = makeWorld({
      database,
      installation: key,
      clock: systemClock,
      origin,
      firstRunCode,
    })
    const web = parts.web ? await openWebServer(makeApp(world), config) : undefined
    const rounds = parts.worker ? startWorker(world) : []
    log.info('ready', { port: web?.port ?? 0 })
    console.error(web ? `Upstander is ready: ${origin ?? web.url}` : 'The worker is ready.')
    if (web && firstRunCode)
      console.error(`To set it up, open it in a browser and type this code: ${firstRunCode}`)
    if (web && welcome) console.error(welcome(origin ?? web.url))
    await stop.asked
    await web?.close()
    await Promise.all(rounds.map((round) => round.end()))
  } finally {
    await installation.close()
  }
  return stop.byFault() ? 1 : 0
}
