import { z } from 'zod'
import { hasText } from '#values/text.ts'
import { answers, tellers } from './report.entry.ts'

/** How much a person may write, in characters. Longer is given back, not cut. */
export const charactersAtMost = 1_000_000

const text = z.preprocess(one, z.string().max(charactersAtMost, 'too-long'))
const answer = z.preprocess(one, z.enum(answers)).catch('not-said')

/**
 * What somebody tells us. Only `what-happened` is needed. A choice that is not one of ours never blocks: it counts as not
 * said, and what was sent instead is kept as words (`anythingElse`).
 */
export const tellForm = z.object({
  'what-happened': text.refine(hasText, 'missing'),
  'who-is-telling': z.preprocess(one, z.enum(tellers)).catch('not-said'),
  'about-me': answer,
  'about-an-adult': answer,
  'keep-from': z.preprocess(list, z.array(z.enum(['lead', 'head']))).catch([]),
  'feel-safe': answer,
  'your-name': text,
  when: text,
  where: text,
  'who-was-hurt': text,
  'who-did-it': text,
  'who-saw': text,
  'trusted-adult': text,
  contact: text,
})
export type TellForm = z.infer<typeof tellForm>

const choices: Record<string, readonly string[]> = {
  'who-is-telling': tellers,
  'about-me': answers,
  'about-an-adult': answers,
  'feel-safe': answers,
}

/** What was sent for a choice and is none of the choices: kept in the teller's own words. */
export function oddChoices(sent: Readonly<Record<string, string | readonly string[]>>): string {
  return Object.entries(choices)
    .flatMap(([name, known]) =>
      [sent[name] ?? []]
        .flat()
        .filter((value) => hasText(value) && !known.includes(value))
        .map((value) => `${name}: ${value}`),
    )
    .join('\n')
}

function one(value: unknown): unknown {
  return Array.isArray(value) ? value.at(-1) : (value ?? '')
}

function list(value: unknown): unknown {
  return value === undefined ? [] : [value].flat()
}
