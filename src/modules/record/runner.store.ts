import type { Clock } from '#platform/clock.ts'
import { type Database, isDuplicate, type Transaction } from '#platform/database.ts'
import type { NewId } from '#platform/new-id.ts'
import type { Id } from '#values/id.ts'
import type { Outcome } from '#values/outcome.ts'
import type { Result } from '#values/result.ts'
import { append } from './append.store.ts'
import type { Moment } from './deed.ts'
import { listSubject, loadEnd, loadSubject, type Subject } from './entries.store.ts'
import type { Actor, Entry, NewEntry } from './entry.ts'
import type { Keyring } from './keys.store.ts'
import type { DeclaredKind } from './kind.ts'
import { addSubmission, findSubmission, type Submission } from './submission.store.ts'

/** Which deed is asked for: whose, on what, and how a second press of the same button is known. */
export type Run = {
  provision: Id<'Provision'>
  subject: Id<'Stream'>
  /** Another subject that the deed reads and writes as well: the case that a report is joined to. */
  also?: Id<'Stream'> | undefined
  actor: Actor
  /** The subject begins here: there is nothing of it to read. */
  fresh?: true
  /** The deed does not look at what is there: only the end of the subject's own stream is read. */
  blind?: true
  /** A keyed digest of the form as sent. */
  submission?: Buffer
  /** The newest entry the form showed, and the kinds whose arrival since then would make it misleading. */
  seen?: { entry: string; kinds: readonly string[] }
}

type Ran<Refusal> = Outcome<Refusal, readonly Entry[], Submission>

/** What has just been written, for those that follow: projections, judging, jobs. */
export type Happening<Setting> = {
  moment: Moment<Setting>
  subject: Id<'Stream'>
  fresh: boolean
  /** All of the subject, with what was written now. */
  entries: readonly Entry[]
  written: readonly Entry[]
}
export type Follower<Setting> = (
  tx: Transaction,
  happening: Happening<Setting>,
) => void | Promise<void>

type World<Setting> = {
  database: Database
  keyring: Keyring
  clock: Clock
  newId: NewId
  kinds: readonly DeclaredKind[]
  /** What a deed must know of the provision at this moment: the policy the subject is pinned to, the calendar. */
  setting: (
    tx: Transaction,
    entries: readonly Entry[],
    now: Temporal.Instant,
  ) => Setting | Promise<Setting>
  followers: readonly Follower<Setting>[]
}

export type Runner<Setting> = {
  /** Carries out a deed in one transaction: entries, projections, judgements and jobs, or nothing. */
  run: <Refusal>(
    run: Run,
    decide: (
      entries: readonly Entry[],
      moment: Moment<Setting>,
    ) => Result<readonly NewEntry[], Refusal>,
  ) => Promise<Ran<Refusal>>
  /** The entries of a subject, words unsealed, for a page. Empty if there is no such subject. */
  entriesOf: (provision: Id<'Provision'>, subject: Id<'Stream'>) => Promise<readonly Entry[]>
}

const attemptsAtMost = 8

export function makeRunner<Setting>(world: World<Setting>): Runner<Setting> {
  const findFirst = ({ provision, submission }: Run) =>
    submission && findSubmission(world.database, provision, submission)
  return {
    run: async (run, decide) => {
      for (let attempt = 1; ; attempt++)
        try {
          const ran = await once(world, run, decide)
          // What the first press did may be what changed the subject, or what is refused a second time.
          const first = ran.kind === 'done' ? undefined : await findFirst(run)
          return first === undefined ? ran : { kind: 'repeated', first }
        } catch (error) {
          const first = isDuplicate(error, 'submission') ? await findFirst(run) : undefined
          if (first !== undefined) return { kind: 'repeated', first }
          const clashed = isDuplicate(error, 'entry') || isDuplicate(error, 'stream')
          if (!clashed || attempt === attemptsAtMost) throw error
        }
    },
    entriesOf: (provision, subject) =>
      listSubject(world.database, world.keyring, provision, subject),
  }
}

async function once<Setting, Refusal>(
  world: World<Setting>,
  run: Run,
  decide: (
    entries: readonly Entry[],
    moment: Moment<Setting>,
  ) => Result<readonly NewEntry[], Refusal>,
): Promise<Ran<Refusal>> {
  const { key } = await world.keyring.of(run.provision)
  return world.database.transact(run.provision, async (tx) => {
    const subject = await read(tx, key, run)
    if (hasChanged(subject.own, run.seen)) return { kind: 'changed' }
    const now = world.clock.now().round('millisecond')
    const moment: Moment<Setting> = {
      ...(await world.setting(tx, subject.entries, now)),
      provision: run.provision,
      actor: run.actor,
      now,
      newId: world.newId,
    }
    const decided = decide(subject.entries, moment)
    if (!decided.ok) return { kind: 'refused', refusal: decided.refusal }
    const written = numbered(world.kinds, run, subject, moment, decided.value)
    if (run.submission) addSubmission(tx, run.submission, run.subject, moment.now)
    append(tx, key, subject.heads, written)
    const entries = [...subject.entries, ...written]
    const happening = { moment, subject: run.subject, fresh: run.fresh === true, entries, written }
    for (const follow of world.followers) await follow(tx, happening)
    return { kind: 'done', written }
  })
}

/** What is there of the subject; `own` is without what it is read together with. */
async function read(
  tx: Transaction,
  key: Buffer,
  run: Run,
): Promise<Subject & { own: readonly Entry[] }> {
  if (run.fresh) return { entries: [], own: [], heads: new Map() }
  if (run.blind) return { ...(await loadEnd(tx, key, run.subject)), own: [] }
  const subject = await loadSubject(tx, key, run.subject)
  const own = subject.entries
  if (run.also === undefined) return { ...subject, own }
  const also = await loadSubject(tx, key, run.also)
  const known = new Set(subject.entries.map(({ id }) => id))
  return {
    entries: [...subject.entries, ...also.entries.filter(({ id }) => !known.has(id))],
    own,
    heads: new Map([...subject.heads, ...also.heads]),
  }
}

function hasChanged(entries: readonly Entry[], seen: Run['seen']): boolean {
  if (seen === undefined) return false
  const last = entries.findLastIndex((entry) => entry.id === seen.entry)
  return entries.slice(last + 1).some((entry) => seen.kinds.includes(entry.kind))
}

/** The entries as they will stand: with their place, their moment and whose data they hold. */
function numbered<Setting>(
  kinds: readonly DeclaredKind[],
  run: Run,
  subject: Subject,
  moment: Moment<Setting>,
  drafts: readonly NewEntry[],
): Entry[] {
  const seqs = new Map([...subject.heads].map(([stream, head]) => [stream, head.seq]))
  return drafts.map((draft) => {
    const { stream = run.subject, kind, happened, about = [], words = [], corrects } = draft
    const facts = checkedFacts(kinds, draft)
    const seq = (seqs.get(stream) ?? 0) + 1
    seqs.set(stream, seq)
    return {
      provision: run.provision,
      stream,
      seq,
      id: moment.newId<'Stream'>(),
      kind,
      happened: happened ?? moment.now.toString(),
      recorded: moment.now,
      by: run.actor,
      about: [...new Set([...about, ...words.flatMap((part) => part.about ?? [])])],
      facts,
      words,
      ...(corrects !== undefined && { corrects }),
    }
  })
}

/** A fault in the program, not in what somebody typed: the facts of a draft must fit its kind. */
function checkedFacts(kinds: readonly DeclaredKind[], draft: NewEntry): Entry['facts'] {
  const kind = kinds.find(({ name }) => name === draft.kind)
  if (kind === undefined) throw new Error(`No module declares entries of the kind ${draft.kind}`)
  const strange = draft.words?.find(({ part }) => !kind.parts.includes(part))
  if (strange !== undefined) throw new Error(`${draft.kind} has no words part ${strange.part}`)
  return kind.facts.parse(draft.facts) as Entry['facts']
}
