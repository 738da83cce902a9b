import { seal, unseal } from '#platform/secrets.ts'

/** Something sealed that goes through a browser and comes back, for a limited time. Nothing in it can be read or changed there. */
export type Ticket<Content> = { content: Content; until: Temporal.Instant }

export function sealTicket<Content>(key: Buffer, purpose: string, ticket: Ticket<Content>): string {
  const text = JSON.stringify([ticket.until.epochMilliseconds, ticket.content])
  return seal(key, text, `ticket ${purpose}`).toString('base64url')
}

/** What the ticket holds, with the time it ends; undefined if it is not ours. Whether it has ended is the caller's question. */
export function openTicket<Content>(
  key: Buffer,
  purpose: string,
  ticket: string,
): Ticket<Content> | undefined {
  try {
    const text = unseal(key, Buffer.from(ticket, 'base64url'), `ticket ${purpose}`).toString()
    const [until, content] = JSON.parse(text) as [number, Content]
    return { content, until: Temporal.Instant.fromEpochMilliseconds(until) }
  } catch {
    return undefined
  }
}
