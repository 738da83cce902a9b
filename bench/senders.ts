import { setTimeout as sleep } from 'node:timers/promises'
import { connect, type Connection } from './connection.ts'
import { reportForm } from './report-form.ts'

/** A report somebody sends, and the address of its receipt once it was answered. */
export type Sending = { form: URLSearchParams; receipt?: string }

/** What was sent, and how often an answer was not a receipt or did not come. */
export type Sendings = { sent: Sending[]; turnedAway: number }

/** How often somebody presses the button in vain, a tenth of a second apart, before they give up. */
const pressesAtMost = 300

/**
 * Many people at once send one report after the other until it is over. Whoever gets no receipt does what a browser's reload
 * does: sends the same form again.
 */
export async function sendReports(
  { port, address }: { port: number; address: string },
  atOnce: number,
  isOver: () => boolean,
): Promise<Sendings> {
  const all: Sendings = { sent: [], turnedAway: 0 }
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      const line: Line = { port, connection: undefined }
      while (!isOver()) {
        const sending: Sending = { form: reportForm() }
        all.sent.push(sending)
        for (let press = 0; press < pressesAtMost && sending.receipt === undefined; press++)
          if (!(await pressSend(line, address, sending))) all.turnedAway += 1
      }
      line.connection?.close()
    }),
  )
  return all
}

/** Somebody's connection, which they open again when it is cut off. */
type Line = { port: number; connection: Connection | undefined }

/** True if a receipt came back. */
async function pressSend(line: Line, address: string, sending: Sending): Promise<boolean> {
  try {
    line.connection ??= await connect(line.port)
    const { status, headers } = await line.connection.post(address, sending.form)
    if (status !== 303) throw new Error(`answered ${status}`)
    sending.receipt = headers.get('location') ?? ''
    return true
  } catch {
    line.connection?.close()
    line.connection = undefined
    await sleep(100)
    return false
  }
}
