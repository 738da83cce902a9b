import { z } from 'zod'
import { code, dateOrNone, idOf, neededText, textOrEmpty, tick, withDate } from '#values/fields.ts'

export const severityForm = z.object({ severity: code, reasons: neededText })
export type SeverityForm = z.infer<typeof severityForm>

export const investigatorForm = z.object({
  staff: idOf<'Staff'>().refine((staff) => staff !== undefined, 'missing'),
  'no-connection': tick,
})
export type InvestigatorForm = z.infer<typeof investigatorForm>

/** One tap is enough: the ground. The rest may be said then or later (care rule 13). */
export const holdForm = withDate(
  'review-on',
  z.object({
    ground: code,
    reasons: textOrEmpty,
    holder: textOrEmpty,
    'review-on': dateOrNone,
  }),
)
export type HoldForm = z.infer<typeof holdForm>

export const joinReportForm = z.object({
  report: idOf<'Report'>().refine((report) => report !== undefined, 'missing'),
})
