import { z } from 'zod'

/** Whose hands the words are in; `face-to-face` says that somebody asked them so, alone. */
export const confirmHolderForm = z.object({
  holder: z.preprocess(last, z.enum(['hurt', 'teller'], 'missing')),
  'face-to-face': z.preprocess(last, z.literal('yes', 'missing')),
})
export type ConfirmHolderForm = z.infer<typeof confirmHolderForm>

export const cancelReturnWordsForm = z.object({
  why: z.preprocess(last, z.enum(['lost', 'found-by-somebody', 'not-wanted'], 'missing')),
})
export type CancelReturnWordsForm = z.infer<typeof cancelReturnWordsForm>

function last(value: unknown): unknown {
  return (Array.isArray(value) ? value.at(-1) : value) ?? ''
}
