import { z } from 'zod'
import { type DateGiven, readDateGiven } from '#values/date-given.ts'
import type { Sent } from '#values/sent.ts'
import { freeText, idOf, neededText, policyCode, tick } from './case-fields.form.ts'

export const severityForm = z.object({ severity: policyCode, reasons: neededText })
export type SeverityForm = z.infer<typeof severityForm>

export const investigatorForm = z.object({
  staff: idOf<'Staff'>().refine((staff) => staff !== undefined, 'missing'),
  'no-connection': tick,
})
export type InvestigatorForm = z.infer<typeof investigatorForm>

/** One tap is enough: the ground. The rest may be said then or later (care rule 13). */
export const holdForm = z.preprocess(
  (sent) => ({ ...(sent as Sent), 'review-on': readDateGiven(sent as Sent, 'review-on') }),
  z.object({
    ground: policyCode,
    reasons: freeText,
    holder: freeText,
    'review-on': z.custom<DateGiven>().transform((given, context) => {
      if (given === 'missing') return undefined
      if (given !== 'not-a-date') return given
      context.addIssue({ code: 'custom', message: 'not-a-date' })
      return z.NEVER
    }),
  }),
)
export type HoldForm = z.infer<typeof holdForm>

export const joinReportForm = z.object({
  report: idOf<'Report'>().refine((report) => report !== undefined, 'missing'),
})
