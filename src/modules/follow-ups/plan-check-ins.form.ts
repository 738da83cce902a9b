import { z } from 'zod'
import { readDateGiven } from '#values/date-given.ts'
import { charactersAtMost } from '#values/fields.ts'
import { readId } from '#values/id.ts'
import { type Sent, sentText } from '#values/sent.ts'
import { hasText } from '#values/text.ts'
import { dayFields } from './days-to-ask.ts'

/** The days come as `days-1` … `days-10`, each a date in three inputs or one ISO text; those left empty are left out. */
export const planCheckInsForm = z.custom<Sent>().transform((sent, context) => {
  const wrong = (field: string, message: string) =>
    context.addIssue({ code: 'custom', path: [field], message })
  const days: Temporal.PlainDate[] = []
  for (const name of dayFields) {
    const day = readDateGiven(sent, name)
    if (day === 'not-a-date') wrong(name, day)
    else if (day !== 'missing' && !days.some((known) => known.equals(day))) days.push(day)
  }
  if (days.length === 0) wrong('days-1', 'missing')
  const adult = readId<'Staff'>(sentText(sent, 'adult'))
  if (adult === undefined) wrong('adult', 'missing')
  const how = sentText(sent, 'how')
  if (how.length > charactersAtMost) wrong('how', 'too-long')
  return {
    days: days.sort((a, b) => Temporal.PlainDate.compare(a, b)),
    adult: adult ?? ('' as NonNullable<typeof adult>),
    how: hasText(how) ? how : undefined,
    'child-asked': sentText(sent, 'child-asked') === 'yes',
  }
})
export type PlanCheckInsForm = z.infer<typeof planCheckInsForm>
