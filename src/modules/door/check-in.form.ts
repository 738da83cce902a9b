import { z } from 'zod'
import type { Safe, Stopped } from '#modules/follow-ups/check-ins.ts'
import { charactersAtMost } from '#values/fields.ts'
import { type Sent, sentText } from '#values/sent.ts'
import { hasText } from '#values/text.ts'

const stoppedCodes = ['stopped', 'less', 'same', 'worse', 'moved'] as const
const safeCodes = ['yes', 'not-sure', 'no'] as const

/**
 * What somebody answers by their return words: both questions, or neither and instead that they would rather talk or do not want to
 * be asked. Half an answer is asked for again: it must not be lost.
 */
export const checkInForm = z.custom<Sent>().transform((sent, context) => {
  const wrong = (field: string, message: string) =>
    context.addIssue({ code: 'custom', path: [field], message })
  const instead = new Set([sent['instead'] ?? []].flat())
  const talk = instead.has('talk')
  const doNotAsk = instead.has('do-not-ask')
  const stopped = stoppedCodes.find((code) => code === sentText(sent, 'stopped'))
  const safe = safeCodes.find((code) => code === sentText(sent, 'safe'))
  const isSilent = stopped === undefined && safe === undefined
  const mayBeSilent = isSilent && (talk || doNotAsk)
  if (stopped === undefined && !mayBeSilent) wrong('stopped', 'missing')
  if (safe === undefined && !mayBeSilent) wrong('safe', 'missing')
  const said = sentText(sent, 'what-they-said')
  if (said.length > charactersAtMost) wrong('what-they-said', 'too-long')
  return {
    answer: answerFrom(stopped, safe),
    'what-they-said': hasText(said) ? said : undefined,
    talk,
    'do-not-ask': doNotAsk,
  }
})
export type CheckInForm = z.infer<typeof checkInForm>

function answerFrom(stopped: Stopped | undefined, safe: Safe | undefined) {
  return stopped === undefined || safe === undefined ? undefined : { stopped, safe }
}
