import { z } from 'zod'
import { date, neededLine, withDate, yesOrNo } from '#values/fields.ts'
import type { Sent } from '#values/sent.ts'
import { version } from './fields.form.ts'
import type { StaffMember, StaffWritten } from './staff-member.ts'

export const staffForm = withDate(
  'joined-on',
  z.object({
    name: neededLine,
    job: neededLine,
    'trusted-adult': yesOrNo,
    'joined-on': date,
    version,
  }),
).transform((form): { member: StaffWritten; version: number } => ({
  version: form.version,
  member: {
    name: form.name,
    job: form.job,
    trustedAdult: form['trusted-adult'],
    joinedOn: form['joined-on'],
  },
}))

/** The form as it was filled in for this member of staff. */
export function asSentMember(member: StaffMember): Sent {
  return {
    name: member.name,
    job: member.job,
    'trusted-adult': member.trustedAdult ? 'yes' : 'no',
    'joined-on-day': String(member.joinedOn.day),
    'joined-on-month': String(member.joinedOn.month),
    'joined-on-year': String(member.joinedOn.year),
  }
}
