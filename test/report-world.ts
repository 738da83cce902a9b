import { expect } from 'vitest'
import { routes } from '#routes'
import { readId, type Id } from '#values/id.ts'
import { staffAt, whereTo } from './staff-at.ts'
import { freshKey } from './visitor.ts'
import { riverWorld } from './world.ts'

export type StaffBrowser = Awaited<ReturnType<ReturnType<typeof staffAt>>>

/** What the cook hears from Mia at ten to three. */
export const miasWords = {
  'about-an-adult': 'no',
  'who-told-me': 'Mia',
  'what-happened': 'Kyle flicks lit matches at me',
  'feel-safe': 'no',
  'what-i-did': 'kept her here',
}
export const safeTonight = { safe: 'yes', 'how-home': 'Mia with her sister, Kyle on the bus' }
export const openACase = {
  road: 'case',
  result: 'investigation',
  reasons: 'matches in a taxi',
  types: ['physical', 'verbal-threats'],
  severity: '3',
  'severity-reasons': 'fire',
}

const text = async (browser: StaffBrowser, address: string) => (await browser.get(address)).text()

type Fields = Readonly<Record<string, string | readonly string[]>>

/** River with its staff signed in, who write reports down and decide about them. */
export async function reportWorld() {
  const there = await riverWorld()
  const signedIn = staffAt(there)
  const staff = {
    lead: await signedIn('Lena', 'lead'),
    deputy: await signedIn('Dev', 'deputy'),
    head: await signedIn('Hana', 'head'),
    coach: await signedIn('Cal', 'staff'),
    other: await signedIn('Otto', 'staff'),
    admin: await signedIn('Ada', 'administrator'),
  }
  /** Written down by the coach, or somebody else; answers the report. */
  const told = async (fields: Fields = {}, by: StaffBrowser = staff.coach) => {
    const sent = { 'idempotency-key': freshKey(), ...miasWords, ...fields }
    const answer = await by.post(routes.told.href(), sent)
    expect(answer.status).toBe(303)
    return madeBy<'Report'>(answer)
  }
  /** The newest entry that a form shows. */
  const seenOf = async (browser: StaffBrowser, address: string) =>
    /name="seen" value="([^"]*)"/.exec(await text(browser, address))?.[1] ?? ''
  /** Sends the form at that address as it is shown, filled in. */
  const send = async (browser: StaffBrowser, address: string, fields: Fields) =>
    browser.post(address.split('?')[0]!, {
      'idempotency-key': freshKey(),
      seen: await seenOf(browser, address),
      ...fields,
    })
  /** Tonight is safe, and a case is opened by the lead. */
  const openCase = async (report: Id<'Report'>) => {
    const { lead } = staff
    await send(lead, routes.reports.tonight.href({ report }), safeTonight)
    const address = `${routes.reports.triage.href({ report })}?road=case`
    return madeBy<'Case'>(await send(lead, address, openACase))
  }
  return {
    ...there,
    ...staff,
    told,
    text,
    seenOf,
    send,
    openCase,
    status: async (browser: StaffBrowser, address: string) => (await browser.get(address)).status,
    kindsOf: async (subject: Id<'Stream'>) =>
      (await there.world.runner.entriesOf(there.river.id, subject)).map(({ kind }) => kind),
  }
}

export type ReportWorld = Awaited<ReturnType<typeof reportWorld>>

/** The id of what was made: the end of the address that an answer leads to. */
export function madeBy<Name extends 'Report' | 'Case'>(answer: Response): Id<Name> {
  const id = readId<Name>(whereTo(answer).split('/').at(-1))
  if (id === undefined) throw new Error(`Nothing was made: ${answer.status} ${whereTo(answer)}`)
  return id
}
