import type { PolicyMoment } from '#modules/policy/moment.ts'
import type { Words } from '#modules/record/entry.ts'
import type { NewEntry, Entry } from '#modules/record/entry.ts'
import { accept, type Accepted } from '#values/result.ts'
import { hasText } from '#values/text.ts'
import { reportReceived } from './report.entry.ts'
import type { TellForm } from './tell.form.ts'

type Told = TellForm & {
  /** What was said that fits no field. */
  'anything-else': string
  /** Keyed digest of the return words, in hex. */
  returnWords: string
}

/** Somebody tells us. It is never refused (R3.2, R4.1): whatever was said is written down as it was said. */
export function tell(
  _entries: readonly Entry[],
  told: Told,
  moment: PolicyMoment,
): Accepted<readonly NewEntry[]> {
  return accept([
    reportReceived.make({
      facts: {
        policy: moment.policyVersion,
        channel: 'form',
        teller: told['who-is-telling'],
        named: hasText(told['your-name']),
        'about-me': told['about-me'],
        'about-an-adult': told['about-an-adult'],
        'keep-from': told['keep-from'],
        'feel-safe': told['feel-safe'],
        'return-words': told.returnWords,
      },
      words: wordsOf(told, moment),
    }),
  ])
}

/** What was said, each part tagged with whom it is about. If it is about the teller, the teller is who was hurt. */
function wordsOf(told: Told, moment: PolicyMoment) {
  const teller = moment.newId<'Party'>()
  const hurt = told['about-me'] === 'yes' ? teller : moment.newId<'Party'>()
  const about = {
    'what-happened': hurt,
    'your-name': teller,
    contact: teller,
    'trusted-adult': teller,
    when: undefined,
    where: undefined,
    'who-was-hurt': hurt,
    'who-did-it': moment.newId<'Party'>(),
    'who-saw': moment.newId<'Party'>(),
    'anything-else': teller,
  } satisfies Partial<Record<keyof Told, Words['about'] | undefined>>
  const parts = Object.keys(about) as (keyof typeof about)[]
  return parts
    .filter((part) => hasText(told[part]))
    .map((part) => ({ part, text: told[part], ...(about[part] && { about: about[part] }) }))
}
