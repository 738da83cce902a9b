import type { PolicyMoment } from '#modules/policy/moment.ts'
import type { Entry, NewEntry, Words } from '#modules/record/entry.ts'
import { accept, type Accepted } from '#values/result.ts'
import { hasText } from '#values/text.ts'
import { reportKeptFrom, reportReceived } from './report.entry.ts'
import type { ToldForm } from './told.form.ts'

/**
 * A member of staff writes down what they were told, or saw (R4.3, R5.4). It is never refused: it is a report like any other, and
 * what counts as its time is when it was told.
 */
export function writeDown(
  _entries: readonly Entry[],
  told: ToldForm,
  moment: PolicyMoment,
): Accepted<readonly NewEntry[]> {
  const { happened } = told
  return accept([
    reportReceived.make({
      ...(happened !== undefined && { happened }),
      facts: {
        policy: moment.policyVersion,
        channel: 'spoken',
        teller: told['who-is-telling'],
        named: told['who-is-telling'] === 'staff' || hasText(told['who-told-me']),
        'about-me': told['about-me'],
        'about-an-adult': told['about-an-adult'],
        'keep-from': told['keep-from'],
        'feel-safe': told['feel-safe'],
      },
      words: wordsOf(told, moment),
    }),
    ...told.adults.map((staff) => reportKeptFrom.make({ facts: { staff } })),
  ])
}

/** What was said, each part tagged with whom it is about. */
function wordsOf(told: ToldForm, moment: PolicyMoment) {
  const teller = moment.newId<'Party'>()
  const hurt = told['about-me'] === 'yes' ? teller : moment.newId<'Party'>()
  const about = {
    'what-happened': hurt,
    'who-told-me': teller,
    'where-told': teller,
    'what-i-did': hurt,
    'who-was-hurt': hurt,
    'who-did-it': moment.newId<'Party'>(),
    'who-saw': moment.newId<'Party'>(),
    when: undefined,
    where: undefined,
  } satisfies Partial<Record<keyof ToldForm, Words['about'] | undefined>>
  const parts = Object.keys(about) as (keyof typeof about)[]
  return parts
    .filter((part) => hasText(told[part]))
    .map((part) => ({ part, text: told[part], ...(about[part] && { about: about[part] }) }))
}
