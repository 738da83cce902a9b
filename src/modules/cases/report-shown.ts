import { effective } from '#modules/record/correction.ts'
import type { Entry } from '#modules/record/entry.ts'
import { wordsIn } from '#modules/record/kind.ts'
import {
  reportAdded,
  reporterAnswered,
  reportRead,
  reportReceived,
} from '#modules/reports/report.entry.ts'
import type { Id } from '#values/id.ts'
import {
  type Decision,
  decisionIn,
  type LightRoad,
  lightRoadIn,
  type Tonight,
  tonightIn,
} from './triage.ts'

/** A report as those who deal with it read it. */
export type ReportShown = {
  report: Id<'Report'>
  receivedAt: Temporal.Instant
  /** When it was told, if that was written down later: an ISO date or moment. */
  toldAt: string | undefined
  channel: 'form' | 'spoken' | 'paper'
  teller: string
  named: boolean
  feelSafe: 'yes' | 'no' | 'not-sure' | 'not-said'
  saidAboutAnAdult: 'yes' | 'no' | 'not-sure' | 'not-said'
  keptFrom: readonly string[]
  hasReturnWords: boolean
  said: readonly { part: SaidPart; text: string }[]
  /** The first text of what was corrected since. */
  firstSaid: readonly { part: SaidPart; text: string }[]
  additions: readonly { at: Temporal.Instant; text: string }[]
  answers: readonly { at: Temporal.Instant; text: string }[]
  readAt: Temporal.Instant | undefined
  tonight: Tonight | undefined
  decision: Decision | undefined
  light: LightRoad | undefined
}

export const saidParts = [
  'what-happened',
  'who-was-hurt',
  'who-did-it',
  'who-saw',
  'when',
  'where',
  'your-name',
  'who-told-me',
  'where-told',
  'what-i-did',
  'trusted-adult',
  'contact',
  'anything-else',
] as const
export type SaidPart = (typeof saidParts)[number]

/** Reads it from its own entries; undefined if there is no such report among them. */
export function reportShown(
  entries: readonly Entry[],
  report: Id<'Report'>,
): ReportShown | undefined {
  const own = entries.filter(({ stream }) => stream === report)
  const [received] = reportReceived.in(own)
  if (received === undefined) return undefined
  const { facts } = received
  const first = own.find(({ seq }) => seq === received.seq)
  const said = partsOf(received.words)
  return {
    report,
    receivedAt: received.recorded,
    toldAt: received.happened === received.recorded.toString() ? undefined : received.happened,
    channel: facts.channel,
    teller: facts.teller,
    named: facts.named,
    feelSafe: facts['feel-safe'],
    saidAboutAnAdult: facts['about-an-adult'],
    keptFrom: facts['keep-from'],
    hasReturnWords: facts['return-words'] !== undefined,
    said,
    firstSaid: partsOf(first?.words ?? []).filter(
      ({ part, text }) => !said.some((now) => now.part === part && now.text === text),
    ),
    additions: reportAdded
      .in(own)
      .map((entry) => ({ at: entry.recorded, text: wordsIn(entry, 'more') ?? '' })),
    answers: reporterAnswered
      .in(own)
      .map((entry) => ({ at: entry.recorded, text: wordsIn(entry, 'answer') ?? '' })),
    readAt: reportRead.in(effective(own))[0]?.recorded,
    tonight: tonightIn(own),
    decision: decisionIn(own, report),
    light: lightRoadIn(own),
  }
}

function partsOf(words: readonly { part: string; text: string }[]) {
  return saidParts.flatMap((part) => {
    const found = words.find((one) => one.part === part)
    return found === undefined ? [] : [{ part, text: found.text }]
  })
}
