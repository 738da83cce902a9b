import pino from 'pino'

/** What a line of the log may say besides its message. Anything else is left out. */
export type Facts = {
  [name in (typeof sayable)[number]]?: string | number | boolean
} & { err?: unknown }

/** The message is a fixed text: nothing that a person typed or sent. */
export type Log = Record<Exclude<Level, 'silent'>, (message: string, facts?: Facts) => void> & {
  setLevel(level: Level): void
}

export const levels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const
export type Level = (typeof levels)[number]

/** `route` is an address as declared, with its parameters' names and never their values. */
const sayable = [
  'method',
  'route',
  'status',
  'milliseconds',
  'reference',
  'provision',
  'job',
  'count',
  'port',
  'name',
] as const

/** Lines of JSON on standard output. No header, address, body or receipt can get into them. */
export const log: Log = openLog()
// Until a program says how much it wants to hear, only what is wrong.
log.setLevel('warn')

/** A log of its own, for tests: `write` takes each line. */
export function openLog(write?: (line: string) => void): Log {
  const options: pino.LoggerOptions = {
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (level) => ({ level }) },
  }
  const inner = write ? pino(options, { write }) : pino(options)
  const at =
    (level: Exclude<Level, 'silent'>) =>
    (message: string, facts: Facts = {}) =>
      inner[level](onlySayable(facts), message)
  return {
    trace: at('trace'),
    debug: at('debug'),
    info: at('info'),
    warn: at('warn'),
    error: at('error'),
    fatal: at('fatal'),
    setLevel: (level) => {
      inner.level = level
    },
  }
}

function onlySayable(facts: Facts): Record<string, unknown> {
  const said: Record<string, unknown> = {}
  for (const name of sayable) if (facts[name] !== undefined) said[name] = facts[name]
  if (facts.err !== undefined) said['err'] = withoutMessage(facts.err)
  return said
}

/** Where an error arose and of what kind. Its message may quote what somebody wrote, so it is left out. */
function withoutMessage(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error }
  const { code, table, constraint } = error as Error & Record<string, unknown>
  const stack = error.stack ?? ''
  const frames = stack.slice(stack.indexOf(error.message) + error.message.length)
  return {
    type: error.name,
    ...(typeof code === 'string' && { code }),
    ...(typeof table === 'string' && { table }),
    ...(typeof constraint === 'string' && { constraint }),
    at: frames.match(/^ +at .+:\d+:\d+\)?$/gm) ?? [],
    ...(error.cause !== undefined && { cause: withoutMessage(error.cause) }),
  }
}
