import { systemClock } from '#platform/clock.ts'
import { readConfig } from '#platform/config.ts'
import { log } from '#platform/log.ts'
import { routes } from '#routes'
import { openDemo } from '#demo/open-demo.ts'
import { demoName, demoSlug } from '#demo/seed-demo.ts'
import { demoPassword, listMembers } from '#demo/staff-here.ts'
import { readOptions, type Command } from './command.ts'
import { listenForStop } from './listen-for-stop.ts'
import { openInstallation } from './open-installation.ts'
import { serve } from './serve.ts'

export const demo: Command = {
  does: 'Runs Upstander with an invented school and a year of its life, to look at.',
  usage: `Usage: upstander demo [--fresh] [--seed <word>]

  --fresh  takes the demo that is there away, and tells the year anew up to today
  --seed   another word makes another year; the same word on the same day the same one
Kept in ./data/demo, or where DATA_DIR says. A database that is not a demo is left alone.
Settings come from the environment, as for start: PORT, HOST, DATA_DIR, DATABASE_URL …`,
  run: async (args) => {
    const { fresh = false, seed = demoSlug } = readOptions(args, {
      fresh: { type: 'boolean' },
      seed: { type: 'string' },
    })
    const config = readConfig({ demo: true })
    log.setLevel(config.logLevel)
    const stop = listenForStop()
    const installation = await openInstallation(config)
    const { database, key, reached } = installation
    const now = systemClock.now()
    const asked = { database, installation: key, reached, now, seed, fresh, tell: say }
    const place = await openDemo(asked).catch(async (error: unknown) => {
      await installation.close()
      throw error
    })
    try {
      return await serve(installation, stop, { web: true, worker: true }, welcome)
    } finally {
      // Last: until then nobody takes the demo away.
      await place.leave()
    }
  },
}

function say(sentence: string): void {
  console.error(sentence)
}

function welcome(address: string): string {
  const at = (path: string) => new URL(path, address).href
  const accounts = listMembers().flatMap(({ name, job, account }) =>
    account === undefined ? [] : [`    ${account.email.padEnd(22)} ${name}, ${job}`],
  )
  return [
    '',
    `  ${demoName} is a demo. Its people are invented; write what you like.`,
    '',
    `  The front page, as everybody sees it     ${at(routes.door.front.href({ provision: demoSlug }))}`,
    `  Telling, as a child would                ${at(routes.door.tell.href({ provision: demoSlug }))}`,
    `  Signing in, as staff                     ${at(routes.signIn.href())}`,
    '',
    `  Accounts, all with the password ${demoPassword}`,
    ...accounts,
    '',
    '  To end: Ctrl+C. To begin anew: upstander demo --fresh',
    '',
  ].join('\n')
}
