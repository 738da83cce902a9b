import { sentText, type Sent } from '#values/sent.ts'

/**
 * Which writing a form shows: the newest, but the one it showed before when it comes back with mistakes. After a clash
 * the newest again, since its text now stands above the form.
 */
export function shownVersion(
  sent: Sent,
  thing: { version: number } | undefined,
  changed: true | undefined,
): string {
  const before = sentText(sent, 'version')
  return before === '' || changed ? String(thing?.version ?? 0) : before
}
