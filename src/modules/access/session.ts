import { readId, type Id } from '#values/id.ts'

/** Somebody signed in on one browser. */
export type Session = {
  id: Id<'Session'>
  beganAt: Temporal.Instant
  /** When it was last used, to the minute. */
  seenAt: Temporal.Instant
}

/** What a browser's cookie says: where to look, and the secret whose digest is kept there. */
export type Held = { provision: Id<'Provision'>; token: string }

export const idleMinutes = 30
export const atMostHours = 12

/** Is it over: not used for half an hour, or begun twelve hours ago? */
export function isOver(
  session: Pick<Session, 'beganAt' | 'seenAt'>,
  now: Temporal.Instant,
): boolean {
  const { beganAt, seenAt } = session
  const ends = [seenAt.add({ minutes: idleMinutes }), beganAt.add({ hours: atMostHours })]
  return ends.some((end) => Temporal.Instant.compare(end, now) <= 0)
}

/** Is it time to write down that it is in use? Once a minute will do. */
export function isStale(session: Pick<Session, 'seenAt'>, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(session.seenAt.add({ minutes: 1 }), now) <= 0
}

/** The text of a cookie, or of a sign-in link: its provision, and the secret. */
export function heldText({ provision, token }: Held): string {
  return `${provision}.${token}`
}

/** Reads such a text; undefined if it is none of ours. */
export function readHeld(text: string | undefined): Held | undefined {
  const [, id, token] = /^([0-9a-f-]{36})\.([\w-]{43})$/.exec(text ?? '') ?? []
  const provision = readId<'Provision'>(id)
  return provision && token ? { provision, token } : undefined
}
