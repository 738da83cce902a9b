import type { Context } from 'hono'
import type { VNode } from 'preact'
import type { z } from 'zod'
import type { Mistakes } from '#ui/field-props.ts'
import type { Outcome } from '#values/outcome.ts'
import type { Sent } from '#values/sent.ts'
import { render } from './render.tsx'
import { readSent } from './sent.ts'

/** What a form's page is shown again with, when it was not done: everything typed, and why. */
export type Again<Refusal> = {
  sent: Sent
  mistakes?: Mistakes
  refusal?: Refusal
  /** Something arrived meanwhile that the form did not show. */
  changed?: true
}

/**
 * The one way in which a form does a deed: read it, say what is to be put right (422, the same page, nothing lost), ask for
 * the deed, say the refusal or the change in the same place, and lead on (303).
 */
export async function carryOut<Form, Refusal, Written, First>(
  c: Context,
  asked: {
    form: z.ZodType<Form>
    /** Words for a mistake: the name of its field, and the code that the form gave it. */
    mistake: (field: string, code: string) => string
    /** The deed, through the runner. */
    run: (form: Form, sent: Sent) => Promise<Outcome<Refusal, Written, First>>
    /** The page of the form. */
    page: (again: Again<Refusal>) => VNode | Promise<VNode>
    /** Where it leads when it is done, or was done before. */
    leadsTo: (done: { written: Written } | { first: First }) => string
  },
): Promise<Response> {
  const sent = await readSent(c)
  const again = async (shown: Omit<Again<Refusal>, 'sent'>) =>
    render(c, await asked.page({ sent, ...shown }), { status: 422 })
  const form = asked.form.safeParse(sent)
  if (!form.success) return again({ mistakes: mistakesIn(form.error, asked.mistake) })
  const outcome = await asked.run(form.data, sent)
  if (outcome.kind === 'refused') return again({ refusal: outcome.refusal })
  if (outcome.kind === 'changed') return again({ changed: true })
  const done = outcome.kind === 'done' ? { written: outcome.written } : { first: outcome.first }
  return c.redirect(asked.leadsTo(done), 303)
}

/** The mistakes of a form in words, the first for each field, in the order of the form. */
export function mistakesIn(
  error: z.ZodError,
  words: (field: string, code: string) => string,
): Mistakes {
  const mistakes: Record<string, string> = {}
  for (const { path, message } of error.issues) {
    const field = String(path[0] ?? '')
    mistakes[field] ??= words(field, message)
  }
  return mistakes
}
