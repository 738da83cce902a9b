import { z } from 'zod'
import { code, dayUntil, neededText, withDate, yesOrNo } from '#values/fields.ts'

/** What was seen that shows what happened. */
export function listEvidenceForm(today: Temporal.PlainDate) {
  return withDate(
    'happened',
    z.object({ sort: code, copied: yesOrNo, what: neededText, happened: dayUntil(today) }),
  )
}
export type ListEvidenceForm = z.infer<ReturnType<typeof listEvidenceForm>>
