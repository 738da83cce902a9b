import { log } from '#platform/log.ts'

/** When this process should end: a signal, a parent that is gone, `upstander stop`, or a fault nobody caught. */
export type Stop = {
  asked: Promise<void>
  ask: () => void
  /** Whether a fault asked for it. */
  byFault: () => boolean
}

/** Listens from now on. Asking again while things are being finished changes nothing. */
export function listenForStop(): Stop {
  const { promise, resolve } = Promise.withResolvers<void>()
  let fault = false
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve())
  process.on('disconnect', () => resolve())
  process.on('uncaughtException', (err) => {
    log.fatal('a fault that nobody caught: stopping', { err })
    fault = true
    resolve()
  })
  return { asked: promise, ask: () => resolve(), byFault: () => fault }
}
