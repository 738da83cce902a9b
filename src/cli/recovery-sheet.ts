import { accessWords } from '#modules/access/access-words.ts'
import { restoreCommand, stepsOfUse, whereToKeep } from '#modules/access/recovery-sheet.ts'
import { CannotStart } from '#platform/cannot-start.ts'
import { systemClock } from '#platform/clock.ts'
import { readConfig } from '#platform/config.ts'
import {
  findInstallationKey,
  type InstallationKey,
  type RecoveryText,
} from '#platform/installation-key.ts'
import { whenIn } from '#ui/when.ts'
import { sayIn } from '#ui/words.tsx'
import { readOptions, type Command } from './command.ts'
import { keyFileOf } from './key-file.ts'

export const recoverySheet: Command = {
  does: 'Prints the installation key, to be kept on paper in a safe.',
  usage: `Usage: upstander recovery-sheet [--demo]

Best sent straight to a printer: upstander recovery-sheet | lp
Whoever has the sheet and a backup can read everything, so keep no file of it.`,
  run: async (args) => {
    const { demo } = readOptions(args, { demo: { type: 'boolean' } })
    const recovery = (await openKey(keyFileOf(readConfig({ demo: demo === true })))).recovery()
    if (recovery === undefined)
      throw new CannotStart('A key service keeps the key of this installation; there is no sheet.')
    console.log(sheetText(recovery, systemClock.now()))
    return 0
  },
}

/** The sheet as plain text of at most 72 columns, in the words of the page that prints it too. */
export function sheetText({ lines, fingerprint }: RecoveryText, now: Temporal.Instant): string {
  const say = sayIn(accessWords, 'en')
  const zone = 'Europe/London'
  const day = whenIn('en', now, zone).fullDay(now.toZonedDateTimeISO(zone).toPlainDate())
  return [
    `Upstander: ${say('sheet.title')}`,
    '',
    wrapped(say('sheet.what')),
    '',
    ...lines.map((line, at) => `        ${at + 1}    ${spaced(line)}\n`),
    `${say('sheet.fingerprint')}: ${fingerprint}    ${say('sheet.printed-on')}: ${day}`,
    '',
    wrapped(say('sheet.letters')),
    '',
    say('sheet.keep'),
    ...whereToKeep.map((where) => wrapped(say(`sheet.keep.${where}`), '  - ')),
    '',
    say('sheet.use'),
    ...stepsOfUse.map((step, at) =>
      wrapped(say(`sheet.use.${step}`, { command: restoreCommand }), `  ${at + 1}. `),
    ),
  ].join('\n')
}

/** Opens the key that is there. Looking for one must not make one: its sheet would open nothing. */
async function openKey(file: string): Promise<InstallationKey> {
  const key = await findInstallationKey(file).catch((error: unknown) => {
    throw new CannotStart(error instanceof Error ? error.message : String(error), { cause: error })
  })
  if (key === undefined)
    throw new CannotStart(
      `There is no installation key in ${file}. It is made when Upstander is first started.`,
    )
  return key
}

function spaced(line: string): string {
  return line.replaceAll(/(?=.)/g, ' ').trim()
}

function wrapped(text: string, before = ''): string {
  const rows: string[] = []
  for (const word of text.split(' ')) {
    const last = rows.at(-1)
    if (last !== undefined && last.length + word.length < 72 - before.length)
      rows[rows.length - 1] = `${last} ${word}`
    else rows.push(word)
  }
  return before + rows.join(`\n${' '.repeat(before.length)}`)
}
