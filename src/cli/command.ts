import { parseArgs, type ParseArgsOptionsConfig } from 'node:util'
import { CannotStart } from '#platform/cannot-start.ts'

/** One command of the command line; a file each. */
export type Command = {
  /** What it does, in one line. */
  does: string
  /** How it is written, and what its options mean. */
  usage: string
  run: (args: readonly string[]) => Promise<ExitCode>
}

export type Commands = Readonly<Record<string, Command>>

/** 0 done, 1 refused or failed with a sentence, 2 wrong usage. */
export type ExitCode = 0 | 1 | 2

/** Finds the command and runs it; says in one sentence what is wrong. */
export async function runCommand(commands: Commands, args: readonly string[]): Promise<ExitCode> {
  const [name = '--help', ...rest] = args
  if (name === '--help' || name === '-h' || name === 'help') return say(overview(commands))
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) return complain(`There is no command "${name}".\n\n${overview(commands)}`, 2)
  if (rest.includes('--help') || rest.includes('-h'))
    return say(`${command.does}\n\n${command.usage}`)
  try {
    return await command.run(rest)
  } catch (error) {
    if (error instanceof WrongUsage) return complain(`${error.message}\n\n${command.usage}`, 2)
    if (error instanceof CannotStart) return complain(error.message, 1)
    return complain(error instanceof Error ? (error.stack ?? error.message) : String(error), 1)
  }
}

/** Reads a command's options. Throws WrongUsage for one that it does not know. */
export function readOptions<Options extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...args], options, strict: true }).values
  } catch (error) {
    throw new WrongUsage(error instanceof Error ? error.message : String(error))
  }
}

export class WrongUsage extends Error {
  override readonly name = 'WrongUsage'
}

function overview(commands: Commands): string {
  const width = Math.max(...Object.keys(commands).map((name) => name.length))
  const lines = Object.entries(commands).map(
    ([name, command]) => `  ${name.padEnd(width)}  ${command.does}`,
  )
  return [
    "Upstander runs a school's anti-bullying policy.",
    '',
    'Usage: upstander <command> [options]',
    '',
    ...lines,
    '',
    'upstander <command> --help tells more about one of them.',
  ].join('\n')
}

function say(text: string): ExitCode {
  console.log(text)
  return 0
}

function complain(text: string, code: ExitCode): ExitCode {
  console.error(text)
  return code
}
