import { setTimeout as wait } from 'node:timers/promises'
import { log } from './log.ts'

/** Work that comes round: how to end it, once what is in hand is finished. */
export type Round = { end: () => Promise<void> }

/** Does a job again and again, `seconds` after it was last finished. A fault is logged and does not end it. */
export function every(seconds: number, job: string, work: () => Promise<void>): Round {
  const ending = new AbortController()
  const rounds = goRound(seconds, job, work, ending.signal)
  return {
    end: () => {
      ending.abort()
      return rounds
    },
  }
}

async function goRound(
  seconds: number,
  job: string,
  work: () => Promise<void>,
  ending: AbortSignal,
): Promise<void> {
  while (!ending.aborted) {
    await wait(seconds * 1000, undefined, { signal: ending, ref: false }).catch(() => undefined)
    if (ending.aborted) return
    try {
      await work()
    } catch (err) {
      log.error('a job failed', { job, err })
    }
  }
}
