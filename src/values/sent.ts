/** What a form sent: one text a field, or several where a name stood more than once. */
export type Sent = Readonly<Record<string, string | readonly string[]>>

/** One text of a form; the last, if a name stood twice; empty, if it was not there. */
export function sentText(sent: Sent, name: string): string {
  const value = sent[name]
  return typeof value === 'string' ? value : (value?.at(-1) ?? '')
}
