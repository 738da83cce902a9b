import { z } from 'zod'
import { readDateGiven } from '#values/date-given.ts'
import { charactersAtMost } from '#values/fields.ts'
import { type Sent, sentText } from '#values/sent.ts'
import { hasText } from '#values/text.ts'

/** Why something was not done, or when it will be. `until` is undefined for what is not done at all. */
export const giveReasonForm = z.custom<Sent>().transform((sent, context) => {
  const wrong = (field: string, message: string) =>
    context.addIssue({ code: 'custom', path: [field], message })
  const later = sentText(sent, 'later') === 'yes'
  const until = readDateGiven(sent, 'until')
  const why = sentText(sent, 'why')
  const reasons = sentText(sent, 'reasons')
  if (why === '') wrong('why', 'missing')
  if (!hasText(reasons)) wrong('reasons', 'missing')
  if (reasons.length > charactersAtMost) wrong('reasons', 'too-long')
  if (later && typeof until === 'string') wrong('until', until)
  return { why, reasons, until: later && typeof until !== 'string' ? until : undefined }
})
export type GiveReasonForm = z.infer<typeof giveReasonForm>
