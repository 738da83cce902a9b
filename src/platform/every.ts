import { log } from './log.ts'

/** Work that comes round: how to end it, once what is in hand is finished. */
export type Round = { end: () => Promise<void> }

/** Does a job again and again, `seconds` after it was last finished. A fault is logged and does not end it. */
export function every(seconds: number, job: string, work: () => Promise<void>): Round {
  let ended = false
  let inHand = Promise.resolve()
  let waiting: NodeJS.Timeout | undefined
  const next = () => {
    waiting = setTimeout(() => {
      inHand = work()
        .catch((err: unknown) => log.error('a job failed', { job, err }))
        .then(() => {
          if (!ended) next()
        })
    }, seconds * 1000)
  }
  next()
  return {
    end: async () => {
      ended = true
      clearTimeout(waiting)
      await inHand
    },
  }
}
