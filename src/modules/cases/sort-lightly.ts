import type { PolicyMoment } from '#modules/policy/moment.ts'
import { codesOn } from '#modules/policy/policy.ts'
import type { Entry, NewEntry } from '#modules/record/entry.ts'
import { reportRead, reportReceived } from '#modules/reports/report.entry.ts'
import { accept, refuse, type Result } from '#values/result.ts'
import { dateAt } from '#values/school-day.ts'
import type { Triaged } from './decide-triage.ts'
import type { SortLightlyForm } from './light-road.form.ts'
import { reportTriaged, sortedLightly, tonightChecked } from './triage.entry.ts'
import { isAboutAnAdult, resultsFor, tonightIn } from './triage.ts'

export type SortLightlyRefusal =
  | { because: 'tonight-first' | 'feels-unsafe' | 'not-safe'; clause: '4' }
  | { because: 'about-an-adult'; clause: '5' }
  | { because: 'not-all-right' | 'in-a-case' | 'unknown-code' | 'check-is-past' }

/**
 * It was sorted on the spot (care rule 20): what was done, is the child all right, one check afterwards. No finding. Tonight can be
 * answered in the same breath, unless somebody does not feel safe.
 */
export function sortLightly(
  entries: readonly Entry[],
  form: SortLightlyForm & Triaged,
  moment: PolicyMoment,
): Result<readonly NewEntry[], SortLightlyRefusal> {
  const own = entries.filter(({ stream }) => stream === form.report)
  const refusal = whyNot(own, form, moment)
  if (refusal !== undefined) return refuse(refusal)
  const [result] = resultsFor(moment.policy, 'light-road', dateAt(moment.calendar, moment.now))
  if (result === undefined) return refuse({ because: 'unknown-code' })
  const asks = tonightIn(own) === undefined && form.safe !== undefined
  return accept([
    ...(reportRead.in(own).length > 0 ? [] : [reportRead.make({ facts: { as: form.reader } })]),
    ...(asks ? [tonightChecked.make({ facts: { safe: form.safe ?? 'not-sure' } })] : []),
    sortedLightly.make({
      facts: {
        'all-right': form['all-right'],
        'check-on': form['check-on'].toString(),
        types: form.types,
        grounds: form.grounds,
      },
      words: [{ part: 'what-i-did', text: form['what-i-did'] }],
    }),
    reportTriaged.make({ facts: { result: result.code, road: 'light-road' } }),
  ])
}

function whyNot(
  own: readonly Entry[],
  form: SortLightlyForm & Triaged,
  { policy, calendar, now }: PolicyMoment,
): SortLightlyRefusal | undefined {
  const today = dateAt(calendar, now)
  const isCode = (list: string, wanted: string) =>
    codesOn(policy, list, today).some(({ code }) => code === wanted)
  if (form.inCase !== undefined) return { because: 'in-a-case' }
  if (isAboutAnAdult(own, form.report)) return { because: 'about-an-adult', clause: '5' }
  if (tonightIn(own) === undefined) {
    const felt = reportReceived.in(own)[0]?.facts['feel-safe']
    if (felt === 'no' || felt === 'not-sure') return { because: 'feels-unsafe', clause: '4' }
    if (form.safe === undefined) return { because: 'tonight-first', clause: '4' }
    if (form.safe !== 'yes') return { because: 'not-safe', clause: '4' }
  }
  if (form['all-right'] === 'no') return { because: 'not-all-right' }
  if (!form.types.every((code) => isCode('types', code))) return { because: 'unknown-code' }
  if (!form.grounds.every((code) => isCode('grounds', code))) return { because: 'unknown-code' }
  const isPast = Temporal.PlainDate.compare(form['check-on'], today) < 0
  return isPast ? { because: 'check-is-past' } : undefined
}
